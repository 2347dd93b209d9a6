package app.lull.intake;

import app.lull.content.Substance.Absorption;
import app.lull.time.PatientDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A day with 30 items, half of them sipped: its band in steps of a quarter of an hour, and bedtime. Limit: 1 ms. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DayLevelBenchmark {

    private static final int ITEMS = 30;

    private Today today;

    @Setup
    public void aDayWithThirtyItems() {
        var random = new Random(20261126);
        var days = new PatientDays(ZoneId.of("Europe/Berlin"));
        var now = Instant.parse("2026-11-23T20:00:00Z");
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < ITEMS; i++) {
            entries.add(entry(random, days, now.minus(Duration.ofMinutes(random.nextInt(15 * 60)))));
        }
        today = new Today(days, now, AboutMe.NOTHING, LocalTime.of(23, 0), List.copyOf(entries));
    }

    @Benchmark
    public Object bandAndBedtime() {
        return List.of(today.curve(), today.day(false, null));
    }

    private static Entry entry(Random random, PatientDays days, Instant at) {
        return new Entry(
                new UUID(0, random.nextLong()),
                new Item.Listed("coffee_brewed_cup"),
                1,
                "Filter coffee",
                "1 cup",
                at,
                LocalDateTime.ofInstant(at, days.zone()),
                days.dayOf(at),
                1,
                new Strength(70, 95, 140),
                random.nextBoolean() ? Absorption.FAST : Absorption.SLOW,
                random.nextBoolean() ? 0 : 60,
                0);
    }
}
