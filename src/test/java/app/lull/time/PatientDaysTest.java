package app.lull.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PatientDaysTest {

    private static final PatientDays BERLIN = new PatientDays(ZoneId.of("Europe/Berlin"));

    private static Instant at(PatientDays days, String local) {
        return LocalDateTime.parse(local).atZone(days.zone()).toInstant();
    }

    @Test
    void a_coffee_after_midnight_counts_towards_the_evening_before() {
        assertThat(BERLIN.dayOf(at(BERLIN, "2026-11-24T00:30"))).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(BERLIN.dayOf(at(BERLIN, "2026-11-24T03:59:59.999"))).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(BERLIN.dayOf(at(BERLIN, "2026-11-24T04:00"))).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void on_both_days_the_clocks_change_the_day_still_begins_at_four_on_the_wall() {
        assertThat(BERLIN.dayOf(at(BERLIN, "2026-03-29T03:59"))).isEqualTo(LocalDate.of(2026, 3, 28));
        assertThat(BERLIN.dayOf(at(BERLIN, "2026-03-29T04:00"))).isEqualTo(LocalDate.of(2026, 3, 29));
        assertThat(BERLIN.dayOf(at(BERLIN, "2026-10-25T03:59"))).isEqualTo(LocalDate.of(2026, 10, 24));
        assertThat(BERLIN.dayOf(at(BERLIN, "2026-10-25T04:00"))).isEqualTo(LocalDate.of(2026, 10, 25));
    }

    @Test
    void a_date_that_a_zone_skipped_holds_no_moment() {
        var apia = new PatientDays(ZoneId.of("Pacific/Apia"));
        var beforeTheJump = Instant.parse("2011-12-30T09:59:00Z");
        var afterTheJump = Instant.parse("2011-12-30T10:01:00Z");

        assertThat(apia.dayOf(beforeTheJump)).isEqualTo(LocalDate.of(2011, 12, 29));
        assertThat(apia.dayOf(afterTheJump)).isEqualTo(LocalDate.of(2011, 12, 29));
        assertThat(apia.dayOf(at(apia, "2011-12-31T04:00"))).isEqualTo(LocalDate.of(2011, 12, 31));
    }

    @Test
    void a_move_to_another_zone_gives_the_same_moment_the_day_of_the_new_place() {
        var lisbon = new PatientDays(ZoneId.of("Europe/Lisbon"));
        var fourInBerlin = at(BERLIN, "2026-11-24T04:00");

        assertThat(BERLIN.dayOf(fourInBerlin)).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(lisbon.dayOf(fourInBerlin)).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    /** 10,000 moments in every zone: each has one day, the day holds it, and days never run backwards. */
    @Test
    void every_moment_in_every_zone_belongs_to_one_day_and_days_never_run_backwards() {
        long seed = 20261123;
        System.out.println("PatientDaysTest seed " + seed);
        var random = new Random(seed);
        var moments = new ArrayList<Instant>();
        for (int i = 0; i < 10_000; i++) {
            moments.add(Instant.ofEpochSecond(random.nextLong(0, 2_524_608_000L)));
        }
        moments.sort(null);
        for (var name : ZoneId.getAvailableZoneIds()) {
            var days = new PatientDays(ZoneId.of(name));
            LocalDate before = LocalDate.MIN;
            for (var moment : moments) {
                var day = days.dayOf(moment);
                if (day.isBefore(before)
                        || moment.isBefore(days.startOf(day))
                        || day.isBefore(moment.atZone(days.zone()).toLocalDate().minusDays(2))) {
                    throw new AssertionError(name + " " + moment + " " + day);
                }
                before = day;
            }
        }
    }

    /** Around each clock change of every zone since 1990, minute by minute. */
    @Test
    void around_every_clock_change_days_never_run_backwards() {
        for (var name : ZoneId.getAvailableZoneIds()) {
            var days = new PatientDays(ZoneId.of(name));
            var change = days.zone().getRules().nextTransition(Instant.parse("1990-01-01T00:00:00Z"));
            while (change != null && change.getInstant().isBefore(Instant.parse("2030-01-01T00:00:00Z"))) {
                var before = LocalDate.MIN;
                for (int minute = -360; minute <= 360; minute += 5) {
                    var day = days.dayOf(change.getInstant().plusSeconds(60L * minute));
                    assertThat(day).as(name + " " + change).isAfterOrEqualTo(before);
                    before = day;
                }
                change = days.zone().getRules().nextTransition(change.getInstant());
            }
        }
    }
}
