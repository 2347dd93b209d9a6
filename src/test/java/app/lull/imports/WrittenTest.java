package app.lull.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, times and numbers as the files of others have them. */
class WrittenTest {

    @ParameterizedTest
    @CsvSource({
        "2026-04-03, 2026-04-03",
        "2026/4/3, 2026-04-03",
        "03.04.2026, 2026-04-03",
        "3.4.26, 2026-04-03",
        "03/04/2026, 2026-04-03",
        "31-12-2025, 2025-12-31"
    })
    void a_day_is_read_with_the_day_first_where_nothing_else_is_said(String text, LocalDate day) {
        assertThat(written(text).in(DayOrder.DAY_FIRST)).isEqualTo(day);
    }

    @Test
    void only_slashes_and_dashes_leave_open_which_comes_first() {
        assertThat(written("03/04/2026").in(DayOrder.MONTH_FIRST)).isEqualTo("2026-03-04");
        assertThat(written("03.04.2026").in(DayOrder.MONTH_FIRST)).isEqualTo("2026-04-03");
        assertThat(written("2026-04-03").in(DayOrder.MONTH_FIRST)).isEqualTo("2026-04-03");
        assertThat(written("13/04/2026").saysDayFirst()).isTrue();
        assertThat(written("04/13/2026").saysMonthFirst()).isTrue();
        assertThat(written("13/04/2026").in(DayOrder.MONTH_FIRST)).isNull();
        assertThat(written("30.02.2026").in(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "2026", "2026-04", "03/04.2026", "003/04/2026", "3/4/202", "20260403", "2026-04-03-1"})
    void what_is_no_day_is_none(String text) {
        assertThat(WrittenDay.of(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "8:05, 08:05",
        "08:05:30, 08:05:30",
        "20:05:30.123, 20:05:30",
        "8:05 am, 08:05",
        "8:05 PM, 20:05",
        "8pm, 20:00",
        "12:00 a.m., 00:00",
        "12 pm, 12:00"
    })
    void a_time_is_read_in_24_and_in_12_hours(String text, LocalTime time) {
        assertThat(WrittenTime.of(text)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8", "25:00", "8:60", "13:00 pm", "0:10 am", "8:05 m", "noon", "8:5", "-8:05"})
    void what_is_no_time_is_none(String text) {
        assertThat(WrittenTime.of(text)).isNull();
    }

    @Test
    void a_moment_in_one_field_may_tell_its_offset() {
        assertThat(moment("2026-04-03T08:05:00Z").offset()).isEqualTo(ZoneOffset.UTC);
        assertThat(moment("2026-04-03 08:05:00 +0200").offset()).isEqualTo(ZoneOffset.ofHours(2));
        assertThat(moment("2026-04-03T08:05:00.000-05:00").offset()).isEqualTo(ZoneOffset.ofHours(-5));
        assertThat(moment("03/04/2026, 8:05 PM").time()).isEqualTo("20:05");
        assertThat(moment("03.04.2026 08:05").offset()).isNull();
        assertThat(WrittenMoment.of("2026-04-03T08:05:00+99:00")).isNull();
        assertThat(WrittenMoment.of("2026-04-03")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"95, 95", "95 mg, 95", "95mg, 95", "'1,5', 1.5", "1.5, 1.5", "2 cups, 2", "2x, 2", "-5, -5", "0.1, 0.1"
    })
    void a_number_may_have_a_comma_and_what_it_counts(String text, double number) {
        assertThat(WrittenNumber.of(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NaN", "Infinity", "1e9", "1,000", "1.2.3", "0.1 g", "250 ml", "a lot", "=1+1", "٣"})
    void what_is_no_number_or_can_be_read_in_two_ways_is_none(String text) {
        assertThat(WrittenNumber.of(text)).isNull();
    }

    private static WrittenDay written(String text) {
        return present(WrittenDay.of(text));
    }

    private static WrittenMoment moment(String text) {
        return present(WrittenMoment.of(text));
    }

    private static <T> T present(@Nullable T read) {
        return Objects.requireNonNull(read);
    }
}
