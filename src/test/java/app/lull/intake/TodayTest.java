package app.lull.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.lull.content.Substance.Absorption;
import app.lull.kinetics.Clearance.Pregnancy;
import app.lull.kinetics.Dose;
import app.lull.kinetics.Level;
import app.lull.store.Ids;
import app.lull.time.PatientDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A day's level as its patient sees it, in any zone and on the days the clocks change. */
class TodayTest {

    private static final long SEED = Long.getLong("lull.seed", 20261126L);
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneId.of("America/St_Johns"),
            ZoneId.of("Pacific/Apia"));

    /** In Berlin the clocks went back on 25 October 2026 and forward on 28 March 2027; in New York and on Lord Howe near them. */
    private static final List<LocalDate> AROUND = List.of(
            LocalDate.of(2026, 10, 25),
            LocalDate.of(2027, 3, 28),
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 10, 4));

    @Test
    void on_ten_thousand_random_days_the_band_holds_every_half_life_of_the_range() {
        var random = new Random(SEED);
        int curves = 0;
        for (int i = 0; i < 10_000; i++) {
            var today = random(random);
            var context = "seed %d, day %d".formatted(SEED, i);
            var curve = today.curve().orElse(null);
            var halfLife = today.about().clearance().halfLife().orElse(null);
            if (curve == null || halfLife == null) {
                continue;
            }
            curves++;
            var days = today.days();
            var start = days.startOf(days.dayOf(today.now()));
            var end = days.endOf(days.dayOf(today.now()));
            var soon = today.now().plus(Duration.ofHours(6));
            var hours = Duration.between(start, soon.isAfter(end) ? soon : end);
            assertThat(curve.points()).as(context).hasSize((int) Math.ceilDiv(hours.toSeconds(), 900) + 1);

            double within = halfLife.low() + random.nextDouble() * (halfLife.high() - halfLife.low());
            int at = random.nextInt(curve.points().size());
            var level = curve.points().get(at).level();
            double inBetween = Level.left(start.plus(Duration.ofMinutes(15L * at)), doses(today), within);

            assertThat(List.of(level.low(), level.commonLow(), level.middle(), level.commonHigh(), level.high()))
                    .as(context)
                    .isSorted();
            assertThat(inBetween).as(context).isBetween(level.low() - 1e-2, level.high() + 1e-2);
            assertThat(curve.now()).as(context).isBetween(0.0, (double)
                    curve.points().size());
        }
        assertThat(curves).isGreaterThan(5_000);
    }

    @Test
    void the_day_the_clocks_go_back_has_25_hours_of_level_and_the_day_they_go_forward_has_23() {
        assertThat(points(LocalDateTime.parse("2026-10-24T12:00"))).isEqualTo(25 * 4 + 1);
        assertThat(points(LocalDateTime.parse("2027-03-27T12:00"))).isEqualTo(23 * 4 + 1);
        assertThat(points(LocalDateTime.parse("2026-11-23T12:00"))).isEqualTo(24 * 4 + 1);
    }

    @Test
    void what_a_person_took_six_days_ago_still_counts_where_it_stays_long() {
        var now = Instant.parse("2026-11-23T12:00:00Z");
        var slow = new AboutMe(false, false, false, Pregnancy.LAST_TRIMESTER, false, false, false, false, null);
        var entry = entry(new Random(SEED), new PatientDays(ZoneId.of("UTC")), now.minus(Duration.ofDays(6)));
        var today = new Today(new PatientDays(ZoneId.of("UTC")), now, slow, LocalTime.of(23, 0), List.of(entry));

        assertThat(Today.since(now, slow)).isBefore(now.minus(Duration.ofDays(6)));
        assertThat(today.day(false, null).left()).isNotNull().satisfies(left -> {
            assertThat(left.high()).isGreaterThan(0);
            assertThat(left.high())
                    .isCloseTo(Level.left(Instant.parse("2026-11-23T23:00:00Z"), doses(today), 20), within(1e-9));
        });
    }

    private static int points(LocalDateTime berlin) {
        var days = new PatientDays(ZONES.getFirst());
        var now = berlin.atZone(days.zone()).toInstant();
        var today =
                new Today(days, now, AboutMe.NOTHING, LocalTime.of(23, 0), List.of(entry(new Random(SEED), days, now)));
        return today.curve().orElseThrow().points().size();
    }

    private static Today random(Random random) {
        var days = new PatientDays(ZONES.get(random.nextInt(ZONES.size())));
        var now = AROUND.get(random.nextInt(AROUND.size()))
                .plusDays(random.nextInt(5) - 2)
                .atTime(random.nextInt(24), random.nextInt(60))
                .atZone(days.zone())
                .toInstant();
        var entries = new ArrayList<Entry>();
        for (int n = random.nextInt(31); n > 0; n--) {
            entries.add(entry(random, days, now.minusSeconds(random.nextInt(3 * 86_400))));
        }
        return new Today(days, now, about(random), LocalTime.of(random.nextInt(24), random.nextInt(60)), entries);
    }

    private static AboutMe about(Random random) {
        @Nullable Double own = random.nextInt(4) == 0 ? (Double) (2 + random.nextInt(101) / 10.0) : null;
        return new AboutMe(
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                Pregnancy.values()[random.nextInt(4)],
                random.nextBoolean(),
                random.nextInt(4) == 0,
                random.nextInt(10) == 0,
                random.nextBoolean(),
                own);
    }

    private static Entry entry(Random random, PatientDays days, Instant at) {
        double mg = random.nextInt(400);
        return new Entry(
                Ids.next(),
                new Item.Listed("coffee_brewed_cup"),
                1,
                "Filter coffee",
                "1 cup",
                at,
                LocalDateTime.ofInstant(at, days.zone()),
                days.dayOf(at),
                0.25 + random.nextInt(8) / 4.0,
                new Strength(mg / 2, mg, mg * 2),
                random.nextBoolean() ? Absorption.FAST : Absorption.SLOW,
                random.nextBoolean() ? 0 : random.nextInt(241),
                0);
    }

    /** All of them, without any horizon. */
    private static List<Dose> doses(Today today) {
        return today.recent().stream().map(Entry::dose).toList();
    }
}
