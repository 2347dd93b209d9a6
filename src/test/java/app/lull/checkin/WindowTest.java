package app.lull.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.lull.time.PatientDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final PatientDays BERLIN = new PatientDays(ZoneId.of("Europe/Berlin"));
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @Test
    void it_lasts_from_six_until_the_day_closes_where_nothing_was_chosen() {
        assertThat(Window.USUAL.opening(BERLIN, THURSDAY)).isEqualTo("2026-11-26T17:00:00Z");
        assertThat(Window.USUAL.closing(BERLIN, THURSDAY)).isEqualTo("2026-11-27T03:00:00Z");
    }

    @Test
    void it_may_end_before_midnight_or_after() {
        assertThat(window(18, 22).closing(BERLIN, THURSDAY)).isEqualTo("2026-11-26T21:00:00Z");
        assertThat(window(18, 0).closing(BERLIN, THURSDAY)).isEqualTo("2026-11-26T23:00:00Z");
        assertThat(window(18, 3).closing(BERLIN, THURSDAY)).isEqualTo("2026-11-27T02:00:00Z");
    }

    @Test
    void hours_that_cannot_be_are_refused() {
        for (var odd : List.of(LocalTime.of(3, 0), LocalTime.of(18, 30), LocalTime.of(18, 0, 1))) {
            assertThatIllegalArgumentException().isThrownBy(() -> Window.from(odd));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> window(18, 18));
        assertThatIllegalArgumentException().isThrownBy(() -> window(18, 17));
        assertThatIllegalArgumentException().isThrownBy(() -> window(18, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Window(LocalTime.of(18, 0), LocalTime.of(22, 30)));
    }

    @Test
    void where_an_hour_comes_twice_the_window_lasts_through_both() {
        var autumn = LocalDate.of(2026, 10, 24);

        assertThat(window(18, 2).closing(BERLIN, autumn)).isEqualTo("2026-10-25T01:00:00Z");
        assertThat(window(18, 3).closing(BERLIN, autumn)).isEqualTo("2026-10-25T02:00:00Z");
    }

    @Test
    void where_the_clocks_jump_over_its_only_hour_it_is_an_hour_long_all_the_same() {
        var nuuk = new PatientDays(ZoneId.of("America/Nuuk"));
        var jump = LocalDate.of(2026, 3, 28); // from 22:00 to 23:00
        var window = window(22, 23);

        assertThat(Duration.between(window.opening(nuuk, jump), window.closing(nuuk, jump)))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void around_every_clock_change_of_every_zone_it_lies_within_its_day_and_is_never_empty() {
        var windows = List.of(
                Window.USUAL,
                window(4, 5),
                window(18, 22),
                window(21, 2),
                window(22, 23),
                window(23, 0),
                window(23, 4));
        for (var name : ZoneId.getAvailableZoneIds()) {
            var days = new PatientDays(ZoneId.of(name));
            var change = days.zone().getRules().nextTransition(Instant.parse("2000-01-01T00:00:00Z"));
            while (change != null && change.getInstant().isBefore(Instant.parse("2040-01-01T00:00:00Z"))) {
                var date = days.dayOf(change.getInstant());
                for (var day : List.of(date.minusDays(1), date, date.plusDays(1))) {
                    if (days.dayOf(days.startOf(day)).equals(day)) { // not a date the zone skipped
                        windows.forEach(window -> liesWithin(days, day, window));
                    }
                }
                change = days.zone().getRules().nextTransition(change.getInstant());
            }
        }
    }

    private static void liesWithin(PatientDays days, LocalDate day, Window window) {
        var opening = window.opening(days, day);
        var closing = window.closing(days, day);
        if (opening.isBefore(days.startOf(day)) || !closing.isAfter(opening) || closing.isAfter(days.endOf(day))) {
            throw new AssertionError("%s on %s in %s".formatted(window, day, days.zone()));
        }
    }

    private static Window window(int from, int until) {
        return new Window(LocalTime.of(from, 0), LocalTime.of(until, 0));
    }
}
