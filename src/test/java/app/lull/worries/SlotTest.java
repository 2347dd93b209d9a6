package app.lull.worries;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.time.PatientDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotTest {

    private static final PatientDays BERLIN = new PatientDays(ZoneId.of("Europe/Berlin"));

    @ParameterizedTest
    @CsvSource({
        "17:00, 15, 23:00, false",
        "20:45, 15, 23:00, false",
        "20:46, 15, 23:00, true",
        "22:30, 30, 23:00, true",
        "23:30, 15, 23:00, true",
        "22:15, 15, 00:30, false",
        "22:20, 15, 00:30, true",
        "01:00, 15, 00:30, true",
        "09:00, 60, 23:00, false"
    })
    void a_slot_that_ends_less_than_two_hours_before_bed_or_after_it_is_near(
            LocalTime at, int minutes, LocalTime bedtime, boolean near) {
        assertThat(new Slot(at, minutes, null, 0).nearBed(bedtime)).isEqualTo(near);
    }

    @Test
    void a_slot_after_midnight_lies_in_the_night_that_ends_the_day() {
        var day = LocalDate.of(2026, 11, 26);
        assertThat(slot(1, 0).on(day, BERLIN)).isEqualTo(Instant.parse("2026-11-27T00:00:00Z"));
        assertThat(slot(4, 0).on(day, BERLIN)).isEqualTo(Instant.parse("2026-11-26T03:00:00Z"));
        assertThat(BERLIN.dayOf(slot(1, 0).on(day, BERLIN))).isEqualTo(day);
    }

    @Test
    void a_slot_in_the_hour_the_clocks_jump_over_or_repeat_comes_once() {
        assertThat(slot(2, 30).on(LocalDate.of(2027, 3, 27), BERLIN)).isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
        assertThat(slot(2, 30).on(LocalDate.of(2026, 10, 24), BERLIN)).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    private static Slot slot(int hour, int minute) {
        return new Slot(LocalTime.of(hour, minute), 15, null, 0);
    }
}
