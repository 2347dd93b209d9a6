package app.lull.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgramPathTest {

    private static ProgramPath.Day day(int number, String session) {
        return new ProgramPath.Day(number, session, "because");
    }

    @Test
    void after_its_last_day_the_path_goes_round_from_the_day_it_names() {
        var path = new ProgramPath("1", "", 2, List.of(day(1, "S06"), day(2, "S02"), day(3, "S01")));

        assertThat(IntStream.rangeClosed(1, 7).mapToObj(d -> path.on(d).session()))
                .containsExactly("S06", "S02", "S01", "S02", "S01", "S02", "S01");
    }

    @Test
    void a_path_with_a_gap_or_without_a_reason_or_that_names_nothing_is_refused() {
        assertThatThrownBy(() -> new ProgramPath("1", "", 1, List.of(day(1, "S06"), day(3, "S02"))))
                .hasMessageContaining("day 2");
        assertThatThrownBy(() -> new ProgramPath("1", "", 1, List.of(new ProgramPath.Day(1, "S06", " "))))
                .hasMessageContaining("why");
        assertThatThrownBy(() -> new ProgramPath("1", "", 3, List.of(day(1, "S06"))))
                .hasMessageContaining("repeatFrom");
    }

    @Test
    void every_session_of_the_path_exists() throws Exception {
        assertThat(ProgramPath.read(new SessionLibrary()).on(1).session()).isEqualTo("S06");
    }
}
