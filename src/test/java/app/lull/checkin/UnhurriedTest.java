package app.lull.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnhurriedTest {

    @Test
    void four_check_ins_are_too_few_to_say_anything() {
        assertThat(Unhurried.isWorthANote(checkIns(List.of(900, 900, 900, 900), List.of(9, 9, 9, 9))))
                .isFalse();
    }

    @Test
    void one_and_a_half_changes_each_is_not_too_many_and_one_more_is() {
        assertThat(edits(1, 1, 1, 2, 2, 2)).isFalse();
        assertThat(edits(1, 1, 2, 2, 2, 2)).isTrue();
    }

    @Test
    void three_minutes_in_the_median_is_not_too_long_and_a_second_more_is() {
        assertThat(seconds(20, 20, 180, 900, 900)).isFalse();
        assertThat(seconds(20, 20, 181, 900, 900)).isTrue();
        assertThat(seconds(20, 20, 180, 182, 900, 900)).isTrue();
        assertThat(seconds(20, 20, 179, 181, 900, 900)).isFalse();
    }

    @Test
    void one_evening_on_which_the_page_was_left_open_is_no_reason() {
        assertThat(seconds(20, 25, 3600, 19, 30)).isFalse();
    }

    private static boolean edits(Integer... edits) {
        return Unhurried.isWorthANote(
                checkIns(List.of(edits).stream().map(e -> 20).toList(), List.of(edits)));
    }

    private static boolean seconds(Integer... seconds) {
        return Unhurried.isWorthANote(
                checkIns(List.of(seconds), List.of(seconds).stream().map(s -> 0).toList()));
    }

    private static List<CheckIn> checkIns(List<Integer> seconds, List<Integer> edits) {
        return IntStream.range(0, seconds.size())
                .mapToObj(i -> new CheckIn(
                        new UUID(0, i),
                        LocalDate.of(2026, 11, 1).plusDays(i),
                        new Answers(1, 1, 1, 1, 1),
                        seconds.get(i),
                        edits.get(i),
                        edits.get(i),
                        Instant.EPOCH,
                        Instant.EPOCH))
                .toList();
    }
}
