package app.lull.imports;

import static app.lull.testing.TestPeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.intake.EntryImport;
import app.lull.intake.IntakeLog;
import app.lull.intake.OutsideEntry;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A hundred thousand lines: how long, how much memory, and that it tells how far it is. */
@LullTest
@Tag("slow")
class LongFileTest {

    private static final int LINES = 100_000;
    private static final int TOLD_AT_LEAST = 50;
    private static final int PEOPLE = 300;
    private static final long HEAP_AT_MOST = 48L << 20;
    private static final Duration AT_MOST = Duration.ofMinutes(2);

    @Autowired
    Imports imports;

    @Autowired
    EntryImport entryImport;

    @Autowired
    IntakeLog log;

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_hundred_thousand_lines_are_imported_without_ever_being_in_memory_together() throws Exception {
        clock.set(Instant.parse("2026-11-26T09:00:00Z"));
        figuresOfManyPeopleWithLittle();
        var patient = people.patient();
        var file = written(folder.resolve("long.csv"));
        var look = as(patient, () -> receive(patient, file));
        assertThat(look.lines()).isEqualTo(LINES);
        long begun = System.nanoTime();
        var checked = as(patient, () -> imports.check(patient, look.file(), look.mapping()));
        Awaitility.await().atMost(AT_MOST).until(() -> !checked.isRunning());
        var checking = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(checked.result().orElseThrow().compared().fresh()).isEqualTo(LINES);

        var told = new ArrayList<Integer>();
        long before = used();
        long[] most = {before};
        begun = System.nanoTime();
        try (var lines = Files.lines(file)) {
            var added = as(
                    patient,
                    () -> entryImport.add(patient, entries(lines.skip(1).iterator()), n -> {
                        told.add(n);
                        if (told.size() % 20 == 0) {
                            most[0] = Math.max(most[0], used());
                        }
                    }));
            assertThat(added.added()).isEqualTo(LINES);
        }
        var importing = Duration.ofNanos(System.nanoTime() - begun);

        assertThat(told).hasSizeGreaterThanOrEqualTo(TOLD_AT_LEAST).isSorted();
        assertThat(told.getLast()).isEqualTo(LINES);
        assertThat(most[0] - before).as("bytes held while it ran").isLessThan(HEAP_AT_MOST);
        assertThat(importing).isLessThan(AT_MOST);
        assertThat(as(patient, () -> log.totals(patient, LocalDate.of(2020, 1, 1), LocalDate.of(2026, 12, 31))).stream()
                        .mapToInt(day -> day.n())
                        .sum())
                .isEqualTo(LINES);

        begun = System.nanoTime();
        var again = as(patient, () -> imports.run(patient, look.file(), look.mapping(), false));
        Awaitility.await().atMost(AT_MOST).until(() -> !again.isRunning());
        assertThat(again.result().orElseThrow()).matches(added -> added.added() == 0 && added.twice() == LINES);
        System.out.printf(
                "%d lines: checked in %.1f s, imported in %.1f s, told %d times, at most %d kB more held; once more: 0 added"
                        + " in %.1f s%n",
                LINES,
                checking.toMillis() / 1000.0,
                importing.toMillis() / 1000.0,
                told.size(),
                (most[0] - before) / 1024,
                Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0);
    }

    /**
     * What PostgreSQL believes of the log is from the day it last looked: here, that many people have a few drinks each.
     * Then any index that begins with the patient seems as good as the right one, and reading all of a patient's log cheap.
     */
    private void figuresOfManyPeopleWithLittle() throws SQLException {
        var few = List.of(new OutsideEntry("espresso_1", "Espresso", Instant.parse("2026-05-04T07:00:00Z"), 1, 63));
        for (int n = 0; n < PEOPLE; n++) {
            var patient = people.patient();
            as(patient, () -> entryImport.add(patient, few.iterator(), done -> {}));
        }
        try (var superuser = TestDatabase.asSuperuser();
                var sql = superuser.createStatement()) {
            sql.execute("analyze intake.entry");
        }
    }

    private Look receive(app.lull.account.PatientId patient, Path file) {
        try (var in = Files.newInputStream(file)) {
            return imports.receive(patient, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forty drinks a day, each minute once. */
    private static Path written(Path file) throws IOException {
        var random = new Random(20261126);
        var start = Instant.parse("2020-02-01T00:00:00Z");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("When,Drink,mg\n");
            for (int i = 0; i < LINES; i++) {
                out.write(start.plusSeconds(i * 2_100L) + "," + (random.nextInt(10) == 0 ? "Oma's Kaffee" : "Espresso")
                        + "," + (40 + random.nextInt(60)) + "\n");
            }
        }
        return file;
    }

    private static Iterator<OutsideEntry> entries(Iterator<String> lines) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public OutsideEntry next() {
                var cells = lines.next().split(",", -1);
                var listed = cells[1].equals("Espresso") ? "espresso_1" : null;
                return new OutsideEntry(listed, cells[1], Instant.parse(cells[0]), 1, Double.parseDouble(cells[2]));
            }
        };
    }

    /** What is held after the rest was swept away. */
    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
