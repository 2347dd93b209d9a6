package app.lull.careteam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A therapist's open screen hears of what a patient turns, wherever they turn it, and of nothing else. */
@LullTest
@SuppressWarnings("NullAway.Init") // set before each test
class OpenScreensTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    @Autowired
    CareTeam team;

    @Autowired
    Sharing sharing;

    @Autowired
    Invitations invitations;

    @Autowired
    OpenScreens screens;

    @Autowired
    TransactionTemplate transaction;

    private PatientId patient = new PatientId(new UUID(0, 0));
    private TherapistId therapist = new TherapistId(new UUID(0, 0));
    private final UUID link = Ids.next();
    private final AtomicInteger told = new AtomicInteger();
    private OpenScreens.Watch watch;

    @BeforeEach
    void linked_and_watched() throws SQLException {
        clock.set(Instant.parse("2026-05-05T18:30:00Z"));
        patient = people.patient();
        therapist = people.therapist();
        var code = TestPeople.as(patient, () -> team.offer(patient, link, "Robin"));
        TestPeople.run(therapist, () -> invitations.accept(therapist, code));
        TestPeople.run(patient, () -> team.confirm(patient, link, EnumSet.of(DataKind.CHECK_INS)));
        watch = screens.watch(therapist, patient, told::incrementAndGet);
        await().until(() -> listeners() > 0);
        await().during(Duration.ofMillis(200)).until(() -> true); // the first look when it begins to listen
        told.set(0);
    }

    @AfterEach
    void closed() {
        watch.close();
    }

    private static int listeners() throws SQLException {
        try (var superuser = TestDatabase.asSuperuser();
                var rows = superuser
                        .createStatement()
                        .executeQuery(
                                "select count(*) from pg_stat_activity where application_name = 'lull notices'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void sql(String statement) throws SQLException {
        try (var superuser = TestDatabase.asSuperuser()) {
            superuser.createStatement().execute(statement);
        }
    }

    private void turn(DataKind kind, boolean on) {
        TestPeople.run(patient, () -> sharing.turn(patient, link, kind, on));
    }

    @Test
    void a_switch_is_heard_within_a_second_and_once() {
        turn(DataKind.CHECK_INS, false);
        await().atMost(AT_ONCE).until(() -> told.get() == 1);
        await().during(Duration.ofMillis(300)).until(() -> told.get() == 1);
    }

    @Test
    void pausing_and_ending_are_heard_too() {
        TestPeople.run(patient, () -> team.pause(patient, link));
        await().atMost(AT_ONCE).until(() -> told.get() == 1);
        TestPeople.run(patient, () -> team.end(patient, link));
        await().atMost(AT_ONCE).until(() -> told.get() == 2);
    }

    @Test
    void what_was_rolled_back_is_not_heard() {
        TestPeople.run(
                patient,
                () -> transaction.executeWithoutResult(status -> {
                    sharing.turn(patient, link, DataKind.CHECK_INS, false);
                    status.setRollbackOnly();
                }));
        await().during(Duration.ofMillis(300)).until(() -> told.get() == 0);
    }

    @Test
    void what_another_patient_turns_and_what_is_turned_for_another_therapist_is_not_heard() {
        var other = people.therapist();
        var second = Ids.next();
        var code = TestPeople.as(patient, () -> team.offer(patient, second, "Robin"));
        TestPeople.run(other, () -> invitations.accept(other, code));
        TestPeople.run(patient, () -> team.confirm(patient, second, EnumSet.of(DataKind.INTAKE)));
        await().during(Duration.ofMillis(300)).until(() -> told.get() == 0);
    }

    @Test
    void a_list_of_all_patients_hears_of_each() {
        var all = new AtomicInteger();
        try (var list = screens.watch(therapist, null, all::incrementAndGet)) {
            assertThat(list).isNotNull();
            turn(DataKind.MEASURES, true);
            await().atMost(AT_ONCE).until(() -> all.get() == 1);
        }
    }

    @Test
    void another_copy_of_lull_on_the_same_database_is_heard_within_a_second() throws SQLException {
        sql("select pg_notify('lull_sharing', '%s %s %s')".formatted(UUID.randomUUID(), patient, therapist));
        await().atMost(AT_ONCE).until(() -> told.get() == 1);
    }

    @Test
    void what_is_no_notice_of_ours_is_passed_over() throws SQLException {
        sql("select pg_notify('lull_sharing', 'nonsense')");
        sql("select pg_notify('lull_sharing', 'a b c')");
        sql("select pg_notify('lull_sharing', '%s %s %s')".formatted(UUID.randomUUID(), patient, therapist));
        await().atMost(AT_ONCE).until(() -> told.get() == 1);
    }

    @Test
    void when_the_listening_connection_was_lost_every_screen_looks_again() throws SQLException {
        sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'lull notices'");
        await().atMost(Duration.ofSeconds(5)).until(() -> told.get() >= 1);
        told.set(0);
        sql("select pg_notify('lull_sharing', '%s %s %s')".formatted(UUID.randomUUID(), patient, therapist));
        await().atMost(AT_ONCE).until(() -> told.get() == 1);
    }

    @Test
    void a_screen_that_was_closed_is_not_kept() {
        int before = screens.open();
        watch.close();
        watch.close();
        assertThat(screens.open()).isEqualTo(before - 1);
    }
}
