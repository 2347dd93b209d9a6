package app.lull.account;

import static app.lull.testing.TestPeople.PASSWORD;
import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.Audit.What;
import app.lull.store.Acting;
import app.lull.store.Actor;
import app.lull.store.MacKeys;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@LullTest
class AuditTest {

    @Autowired
    Audit audit;

    @Autowired
    AuditAnchor anchor;

    @Autowired
    AccessLog log;

    @Autowired
    Access access;

    @Autowired
    Patients patients;

    @Autowired
    OwnAccount accounts;

    @Autowired
    TestPeople people;

    @Autowired
    MacKeys keys;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PlatformTransactionManager transactions;

    private record Row(
            String what,
            UUID who,
            @Nullable UUID whom,
            @Nullable String kind,
            @Nullable List<UUID> onList) {}

    private TransactionTemplate reading() {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        return reading;
    }

    private void inTransactionOf(PatientId actor, TransactionTemplate how, Runnable work) {
        run(actor, () -> how.executeWithoutResult(status -> work.run()));
    }

    private UUID pseudonym(PatientId person) throws SQLException {
        try (var connection = TestDatabase.asSuperuser();
                var query =
                        connection.prepareStatement("select pseudonym from account.pseudonym where person_id = ?")) {
            query.setObject(1, person.value());
            var row = query.executeQuery();
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    /** The rows that this person wrote, but for signing up. */
    private List<Row> rowsBy(PatientId person) throws SQLException {
        try (var connection = TestDatabase.asSuperuser();
                var query = connection.prepareStatement(
                        "select * from account.audit where who = ? and what <> 'SIGNED_UP' order by n")) {
            query.setObject(1, pseudonym(person));
            var found = query.executeQuery();
            var rows = new ArrayList<Row>();
            while (found.next()) {
                var list = found.getArray("on_list");
                rows.add(new Row(
                        found.getString("what"),
                        found.getObject("who", UUID.class),
                        found.getObject("whom", UUID.class),
                        found.getString("kind"),
                        list == null ? null : List.of((UUID[]) list.getArray())));
            }
            return rows;
        }
    }

    private AuditCheck.Report check() throws SQLException {
        var known = anchor.newest();
        try (var connection = TestDatabase.asApplication()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try (var duty = connection.createStatement()) {
                duty.execute("select set_config('lull.actor', 'duty:audit', true)");
            }
            return AuditCheck.of(connection, keys, known.stream().toList());
        }
    }

    @Test
    void reading_anothers_data_is_one_row_a_kind_however_often_it_is_read_in_one_transaction() throws SQLException {
        var reader = people.patient();
        var patient = people.patient();

        for (var how : List.of(transaction, reading())) {
            inTransactionOf(reader, how, () -> {
                audit.read(reader.value(), patient, DataKind.INTAKE);
                audit.read(reader.value(), patient, DataKind.CHECK_INS);
                audit.read(reader.value(), patient, DataKind.INTAKE);
            });
        }
        run(reader, () -> audit.read(reader.value(), patient, DataKind.WEEKS));

        var who = pseudonym(reader);
        var whom = pseudonym(patient);
        assertThat(rowsBy(reader))
                .containsExactly(
                        new Row("READ", who, whom, "INTAKE", null),
                        new Row("READ", who, whom, "CHECK_INS", null),
                        new Row("READ", who, whom, "INTAKE", null),
                        new Row("READ", who, whom, "CHECK_INS", null),
                        new Row("READ", who, whom, "WEEKS", null));
        assertThat(check().breaks()).isEmpty();
    }

    @Test
    void reading_ones_own_is_no_row_and_a_list_is_one_that_names_all_who_are_on_it() throws SQLException {
        var therapist = people.patient();
        var one = people.patient();
        var other = people.patient();

        run(therapist, () -> audit.read(therapist.value(), therapist, DataKind.MEASURES));
        inTransactionOf(therapist, reading(), () -> audit.shown(therapist.value(), List.of(one, other, one)));
        inTransactionOf(therapist, reading(), () -> audit.shown(therapist.value(), List.of()));

        assertThat(rowsBy(therapist))
                .containsExactly(
                        new Row(
                                "CASELOAD_SHOWN",
                                pseudonym(therapist),
                                null,
                                null,
                                List.of(pseudonym(one), pseudonym(other))),
                        new Row("CASELOAD_SHOWN", pseudonym(therapist), null, null, List.of()));
        assertThat(check().breaks()).isEmpty();
    }

    @Test
    void a_change_of_access_is_written_with_its_kind_and_not_at_all_when_it_is_undone() throws SQLException {
        var patient = people.patient();
        var therapist = people.patient();

        inTransactionOf(patient, transaction, () -> {
            audit.write(What.LINK_CONFIRMED, patient.value(), therapist.value());
            audit.write(What.SHARED, patient.value(), patient, DataKind.SESSIONS);
        });
        run(
                patient,
                () -> transaction.executeWithoutResult(status -> {
                    audit.write(What.UNSHARED, patient.value(), patient, DataKind.SESSIONS);
                    status.setRollbackOnly();
                }));

        assertThat(rowsBy(patient))
                .extracting(Row::what, Row::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("LINK_CONFIRMED", null),
                        org.assertj.core.groups.Tuple.tuple("SHARED", "SESSIONS"));
    }

    @Test
    void what_cannot_be_recorded_does_not_happen_and_is_not_shown() {
        var patient = people.patient();
        var nobody = UUID.randomUUID();
        var rename = "update account.person set called = 'Changed' where id = :id";

        assertThatThrownBy(() -> inTransactionOf(patient, transaction, () -> {
                    jdbc.sql(rename).param("id", patient.value()).update();
                    audit.write(What.LINK_ENDED, patient.value(), nobody);
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> as(
                        patient,
                        () -> reading().execute(status -> {
                            audit.read(nobody, patient, DataKind.SAFETY);
                            return "what stands in the diary";
                        })))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> audit.read(nobody, patient, DataKind.SAFETY))
                .isInstanceOf(IllegalStateException.class);

        assertThat(as(patient, () -> accounts.profile(patient)).called()).isEqualTo("Robin");
    }

    @Test
    void a_reading_transaction_stays_the_readers_own_to_its_end_and_leaves_its_connection_as_it_was() {
        var patient = people.patient();
        var another = people.patient();

        for (int i = 0; i < 30; i++) { // more often than there are connections
            inTransactionOf(patient, reading(), () -> {
                audit.read(patient.value(), another, DataKind.WEEKS);
                assertThatThrownBy(() -> jdbc.sql("delete from account.notice").update())
                        .hasMessageContaining("read-only");
            });
        }
        inTransactionOf(patient, transaction, () -> {
            audit.write(What.REAUTHENTICATED, patient.value(), patient.value());
            assertThat(jdbc.sql("select current_setting('lull.actor')")
                            .query(String.class)
                            .single())
                    .isEqualTo(patient.toString());
        });
    }

    @Test
    void the_application_can_only_add_to_the_audit_and_only_on_that_duty() throws SQLException {
        people.patient();
        var person = people.patient();
        for (var actor : List.of("duty:audit", "duty:door", person.value().toString(), "")) {
            assertRefused(actor, "update account.audit set what = 'READ'", "permission denied");
            assertRefused(actor, "delete from account.audit", "permission denied");
            assertRefused(actor, "truncate account.audit", "permission denied");
            assertRefused(actor, "delete from account.audit_head", "permission denied");
            assertRefused(actor, "insert into account.audit_head (n) values (7)", "permission denied");
        }
        assertRefused("duty:audit", "update account.audit_head set n = n - 1", "only advances");
        assertRefused("duty:audit", "update account.audit_head set mac = null", "only advances");
        var insert = """
                insert into account.audit (n, id, at, what, key_id, mac)
                values (1000000, gen_random_uuid(), now(), 'READ', 1, sha256('x'))
                """;
        assertRefused("duty:door", insert, "row-level security");
        assertRefused(person.value().toString(), insert, "row-level security");
        assertRefused("duty:audit", """
                insert into account.audit (n, id, at, what) values (1000000, gen_random_uuid(), now(), 'READ')
                """, "row-level security");
    }

    private static void assertRefused(String actor, String statement, String why) throws SQLException {
        try (var connection = TestDatabase.asApplication();
                var name = connection.prepareStatement("select set_config('lull.actor', ?, true)");
                var refused = connection.createStatement()) {
            connection.setAutoCommit(false);
            name.setString(1, actor);
            name.execute();
            assertThatThrownBy(() -> refused.execute(statement))
                    .as("%s: %s", actor, statement)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining(why);
            connection.rollback();
        }
    }

    @Test
    void people_see_the_rows_about_themselves_and_no_others() throws SQLException {
        var patient = people.patient();
        var reader = people.patient();
        run(reader, () -> audit.read(reader.value(), patient, DataKind.PRACTICE));
        run(reader, () -> audit.shown(reader.value(), List.of(patient)));
        var counting = "select count(*) from account.audit where what in ('READ', 'CASELOAD_SHOWN')";

        assertThat(count(new Actor.Person(patient.value()), counting)).isEqualTo(2);
        assertThat(count(new Actor.Person(reader.value()), counting)).isZero();
        assertThat(count(new Actor.Person(people.patient().value()), counting)).isZero();
        assertThat(count(Actor.Duty.DOOR, counting)).isZero();
        assertThat(count(Actor.Duty.AUDIT, counting)).isGreaterThanOrEqualTo(2);
    }

    private int count(Actor actor, String counting) {
        return Acting.as(
                actor,
                () -> java.util.Objects.requireNonNull(transaction.execute(
                        status -> jdbc.sql(counting).query(Integer.class).single())));
    }

    @Test
    void a_patient_reads_by_day_who_read_what_of_theirs() {
        var patient = people.patient(ZoneId.of("Europe/Berlin"));
        var reader = people.patient();
        read(
                reader,
                patient,
                "2026-11-24T23:00:00Z",
                DataKind.CHECK_INS); // Berlin, midnight of the 25th: still the 24th
        read(reader, patient, "2026-11-24T09:00:00Z", DataKind.INTAKE);
        read(reader, patient, "2026-11-26T09:00:00Z", DataKind.CHECK_INS);
        clock.set(Instant.parse("2026-11-27T09:00:00Z"));
        run(reader, () -> audit.shown(reader.value(), List.of(people.patient(), patient)));

        var named = new AccessLog(
                jdbc,
                access,
                patients,
                Optional.of((whose, readers) -> readers.contains(reader.value()) && whose.equals(patient)
                        ? Map.of(reader.value(), "Noor")
                        : Map.of()),
                transaction);

        assertThat(as(patient, () -> named.of(patient)))
                .containsExactly(
                        new AccessLog.Line(LocalDate.of(2026, 11, 27), "Noor", Set.of(), true),
                        new AccessLog.Line(LocalDate.of(2026, 11, 26), "Noor", Set.of(DataKind.CHECK_INS), false),
                        new AccessLog.Line(
                                LocalDate.of(2026, 11, 24),
                                "Noor",
                                Set.of(DataKind.CHECK_INS, DataKind.INTAKE),
                                false));
        assertThat(as(reader, () -> named.of(reader))).isEmpty();
        assertThatThrownBy(() -> as(reader, () -> named.of(patient))).isInstanceOf(NotFound.class);
        run(reader, () -> accounts.erase(reader, PASSWORD));
        assertThat(as(patient, () -> named.of(patient)))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.reader()).isEqualTo("a therapist"));
    }

    private void read(PatientId reader, PatientId patient, String at, DataKind kind) {
        clock.set(Instant.parse(at));
        run(reader, () -> audit.read(reader.value(), patient, kind));
    }

    @Test
    void erasure_takes_the_pseudonym_and_leaves_the_chain_unbroken() throws SQLException {
        var patient = people.patient();
        var reader = people.patient();
        run(reader, () -> audit.read(reader.value(), patient, DataKind.WORKSHEETS));
        var whom = pseudonym(patient);
        long before = check().rows();

        run(patient, () -> accounts.erase(patient, PASSWORD));

        var after = check();
        assertThat(after.breaks()).isEmpty();
        assertThat(after.rows()).isEqualTo(before + 1);
        assertThat(rowsBy(reader)).extracting(Row::whom).containsExactly(whom);
        var mapped = "select count(*) from account.pseudonym where pseudonym = '" + whom + "'";
        assertThat(count(Actor.Duty.AUDIT, mapped)).isZero();
    }

    @Test
    void eight_at_once_write_a_thousand_rows_into_one_chain() throws Exception {
        var writers = IntStream.range(0, 8).mapToObj(i -> people.patient()).toList();
        var patient = people.patient();
        long before = check().rows();
        long begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var writer : writers) {
                threads.submit(() -> {
                    for (int i = 0; i < 125; i++) {
                        var how = i % 2 == 0 ? transaction : reading();
                        inTransactionOf(writer, how, () -> audit.read(writer.value(), patient, DataKind.CHECK_INS));
                    }
                });
            }
        }
        var took = Duration.ofNanos(System.nanoTime() - begun);

        var after = check();
        System.out.println("audit: 1,000 rows by 8 at once took " + took.toMillis() + " ms");
        assertThat(after.breaks()).isEmpty();
        assertThat(after.rows()).isEqualTo(before + 1_000);
        assertThat(anchor.newest()).contains(java.util.Objects.requireNonNull(after.head()));
    }
}
