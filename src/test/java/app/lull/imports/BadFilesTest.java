package app.lull.imports;

import static app.lull.testing.TestPeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import app.lull.account.PatientId;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is wrong with a file, it is said in its place, and nothing is stored. */
@LullTest
class BadFilesTest {

    private static final String HEAD = "Date,Time,Drink,Servings,mg\n";

    @Autowired
    Imports imports;

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    @Test
    void of_500_files_with_something_wrong_each_is_told_so_in_its_place_and_nothing_is_stored() throws SQLException {
        tells(500);
    }

    @Test
    @Tag("long")
    void of_10000_files_with_something_wrong_each_is_told_so_in_its_place_and_nothing_is_stored() throws SQLException {
        tells(10_000);
    }

    private void tells(int many) throws SQLException {
        long seed = Long.getLong("lull.seed", 20261126);
        clock.set(Instant.parse("2026-11-26T09:00:00Z"));
        var patient = people.patient();
        long before = rows();
        var told = new TreeMap<String, Integer>();
        long begun = System.nanoTime();
        for (int n = 0; n < many; n++) {
            told.merge(tell(patient, new Random(seed + n), seed + n), 1, Integer::sum);
        }
        assertThat(rows()).as("rows, seed %d", seed).isEqualTo(before);
        System.out.printf(
                "bad files: %d from seed %d in %d s, 0 rows; %s%n",
                many, seed, Duration.ofNanos(System.nanoTime() - begun).toSeconds(), told);
    }

    /** Where it was said. */
    private String tell(PatientId patient, Random random, long seed) {
        Look look;
        try {
            var bytes = file(random);
            look = as(patient, () -> imports.receive(patient, new ByteArrayInputStream(bytes)));
        } catch (NotReadable e) {
            return "file";
        }
        try {
            if (!look.mapping().questions(look.columns()).isEmpty()) {
                return "column";
            }
            assertThat(as(patient, () -> imports.preview(patient, look.file(), look.mapping())))
                    .as("seed %d", seed)
                    .allSatisfy(line -> assertThat(line.fault()).matches("[A-Z][^\\n]+\\.|"));
            var work = as(patient, () -> imports.run(patient, look.file(), look.mapping(), false));
            Awaitility.await()
                    .pollInSameThread()
                    .pollInterval(Duration.ofMillis(1))
                    .until(() -> !work.isRunning());
            if (work.failure().orElse(null) instanceof BadLines) {
                return "line";
            }
            return fail("seed %d: %s, %s", seed, work.result(), work.failure());
        } finally {
            TestPeople.run(patient, () -> imports.drop(patient, look.file()));
        }
    }

    private static byte[] file(Random random) {
        var good = "2026-11-20,08:05,Espresso,1,63\n".repeat(random.nextInt(3));
        return switch (random.nextInt(12)) {
            case 0 -> text(HEAD + good + bad(random, 3) + good);
            case 1 -> text(HEAD + good + bad(random, 0) + good);
            case 2 -> text(HEAD + good + bad(random, 4) + good);
            case 3 -> text(HEAD + good + bad(random, 1) + good);
            case 4 -> text(HEAD + good + formula(random) + good);
            case 5 -> new byte[0];
            case 6 -> text(HEAD + good + "2026-11-20,08:05,Esp\0resso,1,63\n" + good);
            case 7 -> text(HEAD + good + "2026-11-20,08:05,\"Espresso,1,63\n" + good);
            case 8 -> text(HEAD + good + "2026-11-20,08:05," + "x".repeat(3_000 + random.nextInt(100_000)) + ",1,63\n");
            case 9 -> text(HEAD + good + "x,".repeat(10_000) + "\n");
            case 10 -> broken(random);
            default -> noise(random);
        };
    }

    /** A line in which this column is wrong. */
    private static String bad(Random random, int column) {
        var cells = new String[] {"2026-11-20", "08:05", "Espresso", "1", "63"};
        cells[column] = switch (column) {
            case 0 ->
                one(random, "0000-01-01", "9999-12-31", "2026-13-01", "2026-02-30", "tomorrow", "", "-1", "2019-12-31");
            case 1 -> one(random, "25:00", "08:60", "-1:00", "noon", "", "8");
            case 3 -> one(random, "-1", "0", "NaN", "1e9", "11", "1000000000000", "x", "0.01");
            default -> one(random, "-5", "NaN", "1e9", "1000000000", "Infinity", "1,000", "1001", "0x10", "sixty");
        };
        if (cells[column].contains(",")) {
            cells[column] = "\"" + cells[column] + "\"";
        }
        return String.join(",", cells) + "\n";
    }

    /** Where a number or a day is expected. */
    private static String formula(Random random) {
        var formula = one(random, "=cmd|' /C calc'!A0", "=1+1", "@SUM(A1)", "+1+1", "-1+1", "=HYPERLINK(1)");
        return random.nextBoolean()
                ? "2026-11-20,08:05,Espresso,1," + formula + "\n"
                : formula + ",08:05,Espresso,1,63\n";
    }

    /** Says it is of one encoding, and is not. */
    private static byte[] broken(Random random) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                one(random, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, new byte[] {(byte) 0xFF, (byte) 0xFE}));
        bytes.writeBytes((HEAD + "2026-11-20,08:05,Café,1,63\n").getBytes(Charset.forName("windows-1252")));
        bytes.write(0xE9);
        return bytes.toByteArray();
    }

    private static byte[] noise(Random random) {
        var bytes = new byte[1 + random.nextInt(2_000)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @SafeVarargs
    private static <T> T one(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }

    private static long rows() throws SQLException {
        try (var superuser = TestDatabase.asSuperuser();
                var statement = superuser.createStatement();
                var row = statement.executeQuery("""
                        select (select count(*) from intake.entry) + (select count(*) from intake.own_item)
                             + (select count(*) from intake.day_total)
                        """)) {
            row.next();
            return row.getLong(1);
        }
    }
}
