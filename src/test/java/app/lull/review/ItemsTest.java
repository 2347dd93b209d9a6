package app.lull.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemsTest {

    private static final long SEED = 400L;

    @ParameterizedTest(name = "{0} {1} {2} {3} {4} {5} {6} {7} is {8}")
    @CsvSource({
        "0, 0, 0, 0, 0, 0, 4, 4, 0",
        "4, 4, 4, 4, 4, 4, 0, 0, 32",
        "0, 0, 0, 0, 0, 0, 0, 0, 8",
        "4, 4, 4, 4, 4, 4, 4, 4, 24",
        "3, 2, 1, 2, 3, 2, 1, 2, 18", // 13 as they are, 3 and 2 the other way round
        "1, 0, 2, 0, 1, 0, 3, 4, 5",
        "2, 2, 2, 2, 2, 2, 2, 2, 16",
    })
    void the_sum_takes_the_last_two_the_other_way_round(
            int a, int b, int c, int d, int e, int f, int g, int h, int sum) {
        assertThat(new Items(a, b, c, d, e, f, g, h).sum()).isEqualTo(sum);
    }

    @Test
    void ten_thousand_random_weeks_sum_as_counted_another_way() {
        var random = new Random(SEED);
        for (int n = 0; n < 10_000; n++) {
            var answers = random.ints(8, 0, 5).boxed().toList();
            // another way: how far each answer lies from the calm end of its own scale
            var calm = List.of(0, 0, 0, 0, 0, 0, 4, 4);
            int far = 0;
            for (int i = 0; i < 8; i++) {
                far += Math.abs(answers.get(i) - calm.get(i));
            }
            var items = Items.of(answers);
            assertThat(items.sum())
                    .as("seed %d, week %d: %s", SEED, n, answers)
                    .isEqualTo(far)
                    .isBetween(0, 32);
            assertThat(items.inOrder()).isEqualTo(answers);
        }
    }

    @Test
    void an_incomplete_form_has_no_total_and_an_answer_that_is_not_on_offer_is_refused() {
        assertThatThrownBy(() -> Items.of(List.of(1, 1, 1, 1, 1, 1, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Items(5, 0, 0, 0, 0, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Items(0, 0, 0, 0, 0, 0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
