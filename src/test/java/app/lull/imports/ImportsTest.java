package app.lull.imports;

import static app.lull.testing.TestPeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.intake.Amount;
import app.lull.intake.DayTotal;
import app.lull.intake.Entry;
import app.lull.intake.EntryImport;
import app.lull.intake.EntryImport.Added;
import app.lull.intake.EntryImport.Compared;
import app.lull.intake.ImportUnderWay;
import app.lull.intake.IntakeLog;
import app.lull.intake.Item;
import app.lull.intake.OutsideEntry;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file is imported whole or not at all, once. */
@LullTest
class ImportsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String HEAD = "Date,Time,Drink,Amount,mg\n";

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

    private PatientId patient = new PatientId(Ids.next());

    @BeforeEach
    void somebody_in_berlin_on_a_thursday() {
        patient = people.patient(BERLIN);
        clock.set(Instant.parse("2026-11-26T09:00:00Z"));
    }

    @Test
    void a_spreadsheet_is_read_checked_and_kept_under_the_names_of_the_list_and_its_own() {
        var look = receive(HEAD + """
                2026-11-20,08:05,espresso,2,126
                2026-11-20,10:30,Filter coffee,1,
                2026-11-21,00:40,Oma's Kaffee,1,80
                """);

        assertThat(check(look).compared()).isEqualTo(new Compared(3, 0, 0));
        var added = done(look);

        assertThat(added.added()).isEqualTo(3);
        assertThat(added.first()).isEqualTo("2026-11-20");
        assertThat(added.last()).as("until four it is the evening before").isEqualTo("2026-11-20");
        assertThat(entries()).extracting(Entry::name).containsExactly("Espresso", "Filter coffee", "Oma's Kaffee");
        assertThat(entries()).extracting(Entry::mg).containsExactly(126.0, 95.0, 80.0);
        assertThat(entries()).extracting(Entry::servings).containsExactly(2.0, 1.0, 1.0);
        assertThat(entries().getFirst().local()).isEqualTo("2026-11-20T08:05");
        assertThat(totals()).singleElement().satisfies(day -> {
            assertThat(day.mg()).isEqualTo(301);
            assertThat(day.n()).isEqualTo(3);
        });
    }

    @Test
    void the_same_file_twice_adds_nothing_and_neither_do_the_same_lines_from_another_file() {
        var file = HEAD + "2026-11-20,08:05,espresso,1,63\n2026-11-21,08:05,Oma's Kaffee,1,80\n";
        done(receive(file));
        var before = rows();

        assertThat(check(receive(file)).compared()).isEqualTo(new Compared(0, 0, 2));
        assertThat(done(receive(file))).matches(added -> added.added() == 0 && added.twice() == 2);
        var other = "When;What;Caffeine\n20.11.2026 08:05:40;Espresso;63\n21.11.2026 08:05;OMA'S KAFFEE;80\n";
        assertThat(done(receive(other)).added()).isZero();

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_line_that_was_logged_by_hand_is_found_and_left() {
        run(() -> log.log(
                patient,
                Ids.next(),
                new Item.Listed("espresso_1"),
                Amount.ONE,
                LocalDateTime.parse("2026-11-25T08:05:00")));
        var look = receive(HEAD + "2026-11-25,08:05,Espresso,1,63\n2026-11-25,08:06,Espresso,1,63\n");

        assertThat(check(look).compared()).isEqualTo(new Compared(1, 0, 1));
        assertThat(done(look)).matches(added -> added.added() == 1 && added.twice() == 1);
        assertThat(totals()).singleElement().extracting(DayTotal::n).isEqualTo(2);
    }

    @Test
    void a_line_that_is_twice_in_the_file_is_kept_once() {
        var look = receive(HEAD + "2026-11-25,08:05,Espresso,1,63\n".repeat(3));

        assertThat(check(look).compared()).isEqualTo(new Compared(1, 2, 0));
        assertThat(done(look)).matches(added -> added.added() == 1 && added.twice() == 2);
    }

    @Test
    void a_page_that_is_left_does_not_stop_its_import_and_its_file_is_gone_afterwards() {
        var look = receive(HEAD + "2026-11-25,08:05,Espresso,1,63\n");

        var work = as(patient, () -> imports.run(patient, look.file(), look.mapping(), false));
        run(() -> imports.drop(patient, look.file()));

        assertThat(await(work).result().orElseThrow().added()).isEqualTo(1);
        assertThatThrownBy(() -> as(patient, () -> imports.check(patient, look.file(), look.mapping())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_import_that_is_cancelled_adds_nothing_and_its_file_can_be_imported_again() {
        var look = receive(HEAD
                + IntStream.range(0, 5_000)
                        .mapToObj(i ->
                                "2026-01-%02d,%02d:%02d,Espresso,1,63\n".formatted(1 + i / 1000, i / 60 % 24, i % 60))
                        .collect(Collectors.joining()));

        var work = as(patient, () -> imports.run(patient, look.file(), look.mapping(), false));
        work.cancel();

        assertThat(await(work).isCancelled()).isTrue();
        assertThat(entries()).isEmpty();
        assertThat(done(look).added()).isGreaterThan(4_000);
    }

    @Test
    void one_bad_line_and_nothing_is_imported_until_somebody_says_leave_it_out() {
        var look = receive(HEAD + """
                2026-11-20,08:05,Espresso,1,63
                2026-11-20,09:05,Espresso,1,-5
                2026-11-20,10:05,Espresso,1,63,and more
                2027-11-20,10:05,Espresso,1,63
                2019-11-20,10:05,Espresso,1,63
                ,10:05,Espresso,1,63
                2026-11-20,,Espresso,1,63
                2026-02-30,10:05,Espresso,1,63
                2026-11-20,10:05,,1,
                2026-11-20,10:05,Something nobody knows,1,
                2026-11-20,10:05,Espresso,99,63
                """);

        var checked = check(look);
        assertThat(checked.bad()).isEqualTo(10);
        assertThat(checked.faults()).extracting(Fault::line).containsExactly(3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(checked.faults()).extracting(Fault::why).allMatch(why -> why.matches("[A-Z].+\\."));
        var refused = await(as(patient, () -> imports.run(patient, look.file(), look.mapping(), false)));
        assertThat(refused.failure().orElseThrow())
                .isInstanceOf(NotReadable.class)
                .hasMessageContaining("Nothing is imported: line 3");
        assertThat(entries()).isEmpty();

        assertThat(done(look, true).added()).isEqualTo(1);
    }

    @Test
    void times_are_on_the_patients_clock_and_one_that_was_jumped_over_moves_forward() {
        done(receive("Time,mg\n2026-03-29 02:30,63\n2026-03-28T23:30:00Z,64\n"));

        assertThat(entries())
                .extracting(entry -> entry.at().toString())
                .containsExactly("2026-03-28T23:30:00Z", "2026-03-29T01:30:00Z");
        assertThat(entries().getLast().local()).isEqualTo("2026-03-29T03:30");
        assertThat(entries()).extracting(Entry::name).containsOnly("Caffeine");
    }

    @Test
    void milligrams_are_of_all_or_of_one_as_the_person_says() {
        var look = receive(HEAD + "2026-11-20,08:05,Espresso,3,100\n");

        var each = look.mapping().withMgOfAll(false);
        assertThat(preview(look, look.mapping()).getFirst().mg()).isBetween(99.9, 100.1);
        assertThat(preview(look, each).getFirst().mg()).isEqualTo(300);
    }

    @Test
    void a_name_is_what_the_person_says_it_is() {
        var look = receive(HEAD + "2026-11-20,08:05,Morning thing,1,\n");
        assertThat(check(look).bad()).isEqualTo(1);

        var named = look.mapping()
                .withNames(look.mapping().names().stream()
                        .map(name -> new NameAs(name.name(), name.lines(), "coffee_brewed_cup"))
                        .toList());
        assertThat(preview(look, named).getFirst())
                .matches(line -> line.mg() == 95 && line.name().contains("Filter"));
    }

    @Test
    void an_import_can_be_taken_back_and_what_was_there_before_stays() {
        run(() -> log.logOwn(patient, Ids.next(), Ids.next(), "Oma's Kaffee", 80, null));
        var before = rows();
        var added = done(receive(HEAD + "2026-11-25,08:05,Oma's Kaffee,1,80\n2026-11-26,08:05,Brand new,1,80\n"));
        assertThat(entries()).hasSize(3);

        assertThat(as(patient, () -> imports.takeBack(patient, added))).isEqualTo(2);

        assertThat(rows()).isEqualTo(before);
        assertThat(totals()).singleElement().extracting(DayTotal::n).isEqualTo(1);
    }

    @Test
    void two_tabs_with_the_same_file_at_once_leave_one_set_of_rows() throws Exception {
        var lines = lines(3_000);
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = tabs.invokeAll(List.<Callable<Boolean>>of(() -> imported(lines), () -> imported(lines)));
            assertThat(both.get(0).get() || both.get(1).get()).isTrue();
        }
        assertThat(entries()).hasSize(3_000);
        assertThat(wrongTotals()).isZero();
    }

    private boolean imported(List<OutsideEntry> lines) {
        try {
            as(patient, () -> entryImport.add(patient, lines.iterator(), n -> {}));
            return true;
        } catch (ImportUnderWay e) {
            return false;
        }
    }

    @Test
    void a_drink_logged_while_an_import_runs_waits_for_nothing_and_is_counted() {
        var lines = IntStream.range(0, 3_000)
                .mapToObj(i -> entry("2026-11-26T08:00:00Z", 1 + i / 100.0))
                .toList();
        var log = new int[1];

        as(patient, () -> entryImport.add(patient, lines.iterator(), n -> log[0] += n == 2_000 ? logged() : 0));

        assertThat(log[0]).isEqualTo(1);
        assertThat(totals()).singleElement().extracting(DayTotal::n).isEqualTo(3_001);
        assertThat(wrongTotals()).isZero();
    }

    private int logged() {
        try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
            other.submit(() -> run(
                            () -> this.log.log(patient, Ids.next(), new Item.Listed("espresso_1"), Amount.ONE, null)))
                    .get();
            return 1;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatever_ends_an_import_in_its_middle_leaves_nothing() {
        var before = rows();
        IntConsumer cancelled = n -> {
            if (n >= 3_000) {
                throw new Work.Cancelled();
            }
        };
        assertThatThrownBy(() ->
                        as(patient, () -> entryImport.add(patient, lines(5_000).iterator(), cancelled)))
                .isInstanceOf(Work.Cancelled.class);
        assertThat(rows()).isEqualTo(before);

        IntConsumer killed = n -> {
            if (n == 3_000) {
                killImports();
            }
        };
        assertThatThrownBy(() ->
                        as(patient, () -> entryImport.add(patient, lines(5_000).iterator(), killed)))
                .isInstanceOf(RuntimeException.class);
        assertThat(rows()).isEqualTo(before);

        assertThat(as(patient, () -> entryImport.add(patient, lines(5_000).iterator(), n -> {}))
                        .added())
                .as("and it can be done again")
                .isEqualTo(5_000);
    }

    private static void killImports() {
        try (var superuser = TestDatabase.asSuperuser();
                var statement = superuser.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_time_still_to_come_ends_it_and_a_file_of_somebody_else_is_not_found() {
        var ahead = List.of(entry("2026-11-26T10:00:00Z", 5));
        assertThatThrownBy(() -> as(patient, () -> entryImport.add(patient, ahead.iterator(), n -> {})))
                .hasMessageContaining("still to come");
        var look = receive(HEAD + "2026-11-20,08:05,Espresso,1,63\n");
        var other = people.patient(BERLIN);

        assertThatThrownBy(() -> as(other, () -> imports.preview(other, look.file(), look.mapping())))
                .isInstanceOf(NotFound.class);
        run(() -> imports.drop(patient, look.file()));
        assertThatThrownBy(() -> as(patient, () -> imports.preview(patient, look.file(), look.mapping())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_file_above_30_megabytes_is_refused_and_nothing_of_it_stays() {
        var before = rows();

        assertThatThrownBy(() -> as(patient, () -> imports.receive(patient, megabytes(50))))
                .isInstanceOf(NotReadable.class)
                .hasMessageContaining("30 MB");

        assertThat(rows()).isEqualTo(before);
    }

    /** So many, made as they are read. */
    private static InputStream megabytes(int many) {
        var line = "2026-11-20,08:05,Espresso,1,63\n".getBytes(StandardCharsets.UTF_8);
        return new InputStream() {
            private long at;

            @Override
            public int read() {
                return at >= many * 1_000_000L ? -1 : line[(int) (at++ % line.length)];
            }
        };
    }

    @Test
    void formulas_are_text_in_the_log_and_in_the_file_of_bad_lines() {
        var look = receive(HEAD + """
                2026-11-20,08:05,=cmd|' /C calc'!A0,1,63
                2026-11-20,09:05,@SUM(1+1),1,
                """);
        assertThat(done(look, true).added()).isEqualTo(1);
        assertThat(entries()).extracting(Entry::name).containsExactly("=cmd|' /C calc'!A0");

        var again = receive(HEAD + "2026-11-20,09:05,@SUM(1+1),1,\n");
        var written = new ByteArrayOutputStream();
        run(() -> imports.faults(patient, again.file(), again.mapping(), written));
        assertThat(written.toString(StandardCharsets.UTF_8))
                .contains("Line,Why,What it has")
                .contains(",'@SUM(1+1),")
                .doesNotContain(",@SUM");
    }

    private OutsideEntry entry(String at, double mg) {
        return new OutsideEntry(null, "Caffeine", Instant.parse(at), 1, mg);
    }

    private List<OutsideEntry> lines(int n) {
        var start = Instant.parse("2026-01-01T00:00:00Z");
        return IntStream.range(0, n)
                .mapToObj(i -> new OutsideEntry("espresso_1", "Espresso", start.plusSeconds(i * 3600L), 1, 63))
                .toList();
    }

    private Look receive(String text) {
        return as(
                patient,
                () -> imports.receive(patient, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private List<PreviewLine> preview(Look look, Mapping mapping) {
        return as(patient, () -> imports.preview(patient, look.file(), mapping));
    }

    private Checked check(Look look) {
        assertThat(look.mapping().questions(look.columns())).isEmpty();
        return await(as(patient, () -> imports.check(patient, look.file(), look.mapping())))
                .result()
                .orElseThrow();
    }

    private Added done(Look look) {
        return done(look, false);
    }

    private Added done(Look look, boolean leaveOut) {
        return await(as(patient, () -> imports.run(patient, look.file(), look.mapping(), leaveOut)))
                .result()
                .orElseThrow();
    }

    private static <T> Work<T> await(Work<T> work) {
        Awaitility.await().pollInterval(Duration.ofMillis(2)).until(() -> !work.isRunning());
        return work;
    }

    private void run(Runnable work) {
        TestPeople.run(patient, work);
    }

    private List<Entry> entries() {
        return as(patient, () -> log.all(patient));
    }

    private List<DayTotal> totals() {
        return as(patient, () -> log.totals(patient, LocalDate.of(2020, 1, 1), LocalDate.of(2026, 12, 31)));
    }

    /** What the database holds of this patient's log. */
    private List<String> rows() {
        var rows = new ArrayList<String>();
        for (var table : List.of("intake.entry", "intake.own_item", "intake.day_total where n > 0 and")) {
            rows.addAll(query("select * from " + (table.endsWith("and") ? table : table + " where")));
        }
        return rows;
    }

    private List<String> query(String sql) {
        try (var superuser = TestDatabase.asSuperuser();
                var statement = superuser.createStatement();
                var found = statement.executeQuery(
                        "select t::text from (" + sql + " patient_id = '" + patient + "') t order by 1")) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many days have another sum than their entries. */
    private int wrongTotals() {
        return query("""
                select t.patient_id, t.day from intake.day_total t
                  left join (select patient_id, day, sum(mg) as mg, count(*) as n, max(at) as at from intake.entry
                              group by patient_id, day) s on s.patient_id = t.patient_id and s.day = t.day
                 where (t.mg, t.n, t.last_at) is distinct from (coalesce(s.mg, 0), coalesce(s.n, 0), s.at) and t.""").size();
    }
}
