package app.lull.intake;

import app.lull.content.Substance.Absorption;
import app.lull.intake.DayCurve.Point;
import app.lull.intake.Repeat.PartOfDay;
import app.lull.kinetics.Curve;
import app.lull.kinetics.Dose;
import app.lull.kinetics.HalfLife;
import app.lull.kinetics.Level;
import app.lull.time.PatientDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One patient's day as it stands at one moment, from what was taken of late.
 *
 * @param usualBedtime on the wall clock
 * @param recent latest first, as far back as {@link #since}
 */
record Today(PatientDays days, Instant now, AboutMe about, LocalTime usualBedtime, List<Entry> recent) {

    private static final Duration STEP = Duration.ofMinutes(15);

    /** So much of what is to come is shown, however late it is. */
    private static final Duration AHEAD = Duration.ofHours(6);

    /** The last hours before bed in which even little can cost sleep (Drake 2013, J Clin Sleep Med 9:1195-1200). */
    private static final Duration BEFORE_BED = Duration.ofHours(6);

    /** How far back entries are needed: what is left of them, and the habits. */
    static Instant since(Instant now, AboutMe about) {
        var horizon = about.clearance().halfLife().map(HalfLife::horizon).orElse(Duration.ZERO);
        return now.minus(horizon.compareTo(Habits.WINDOW) > 0 ? horizon : Habits.WINDOW);
    }

    IntakeDay day(boolean saidNone, @Nullable PlannedDay plan) {
        var bedtime = bedtime();
        var moment = bedtime.past() ? now : bedtime.at();
        var halfLife = about.clearance().halfLife();
        return new IntakeDay(
                days.dayOf(now),
                ofToday(),
                saidNone,
                usualBedtime,
                bedtime.past(),
                halfLife.map(known -> Level.at(moment, doses(moment, known), known))
                        .orElse(null),
                halfLife.map(known -> room(bedtime.at(), known)).orElse(null),
                halfLife.orElse(null),
                about,
                plan);
    }

    /** So much now, absorbed fast, adds what is missing at bedtime by the middle half-life. */
    private @Nullable Double room(Instant bedtime, HalfLife halfLife) {
        if (bedtime.isBefore(now.plus(BEFORE_BED))) {
            return null;
        }
        double there = Level.left(bedtime, doses(bedtime, halfLife), halfLife.middle());
        double ofOne = new Dose(1, now, Absorption.FAST).left(bedtime, halfLife.middle());
        return Math.max(0, (IntakeDay.FINE_AT_BEDTIME - there) / ofOne);
    }

    /** Today's level; empty where it is not computed, or all of it is next to nothing. */
    Optional<DayCurve> curve() {
        return about.clearance()
                .halfLife()
                .map(this::curve)
                .filter(curve ->
                        curve.points().stream().anyMatch(point -> point.level().high() >= 1));
    }

    private DayCurve curve(HalfLife halfLife) {
        var today = days.dayOf(now);
        var from = days.startOf(today);
        var soon = now.plus(AHEAD);
        var until = soon.isAfter(days.endOf(today)) ? soon : days.endOf(today);
        var curve = Curve.of(from, until, STEP, doses(from, halfLife), halfLife);
        var points = IntStream.range(0, curve.levels().size())
                .mapToObj(i -> new Point(
                        LocalDateTime.ofInstant(from.plus(STEP.multipliedBy(i)), days.zone()),
                        curve.levels().get(i)))
                .toList();
        return new DayCurve(points, place(from, now), place(from, bedtime().at()));
    }

    private static double place(Instant from, Instant moment) {
        return Duration.between(from, moment).toMillis() / (double) STEP.toMillis();
    }

    /** What yesterday had in this part of the day, unless today has something in it already. */
    Optional<Repeat> repeat() {
        var here = LocalDateTime.ofInstant(now, days.zone());
        var part = PartOfDay.of(here.toLocalTime());
        var today = days.dayOf(now);
        if (ofToday().stream().anyMatch(entry -> isIn(part, entry))) {
            return Optional.empty();
        }
        var items = recent.reversed().stream()
                .filter(entry -> entry.day().equals(today.minusDays(1)) && isIn(part, entry))
                .map(entry -> new Repeat.Item(entry.again(), entry.local().plusDays(1)))
                .filter(item -> !item.when().isAfter(here))
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Repeat(part, items));
    }

    private static boolean isIn(PartOfDay part, Entry entry) {
        return PartOfDay.of(entry.local().toLocalTime()) == part;
    }

    private List<Entry> ofToday() {
        var today = days.dayOf(now);
        return recent.stream().filter(entry -> entry.day().equals(today)).toList();
    }

    private Bedtime bedtime() {
        return Bedtime.near(now, usualBedtime, days.zone());
    }

    /** What was taken late enough to be there at the moment or after it. */
    private List<Dose> doses(Instant moment, HalfLife halfLife) {
        var earliest = moment.minus(halfLife.horizon());
        return recent.stream()
                .filter(entry -> entry.at().isAfter(earliest))
                .map(Entry::dose)
                .toList();
    }
}
