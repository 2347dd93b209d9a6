package app.lull.taper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SymptomsTest {

    @Test
    void a_sum_of_ten_holds_the_step_and_nine_does_not() {
        assertThat(new Symptoms(1, 1, 1, 1, 1, 1, 1, 1, 1, 1).hold()).isTrue();
        assertThat(new Symptoms(0, 1, 1, 1, 1, 1, 1, 1, 1, 1).hold()).isFalse();
    }

    @Test
    void a_strong_headache_alone_holds_the_step_and_a_clear_one_does_not() {
        assertThat(new Symptoms(3, 0, 0, 0, 0, 0, 0, 0, 0, 0).hold()).isTrue();
        assertThat(new Symptoms(2, 3, 3, 0, 0, 0, 0, 0, 0, 0).hold()).isFalse();
    }

    @Test
    void there_are_ten_each_from_0_to_3() {
        assertThat(Symptoms.of(List.of(0, 1, 2, 3, 0, 1, 2, 3, 0, 1)).inOrder())
                .containsExactly(0, 1, 2, 3, 0, 1, 2, 3, 0, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> Symptoms.of(List.of(0, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Symptoms(4, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    }
}
