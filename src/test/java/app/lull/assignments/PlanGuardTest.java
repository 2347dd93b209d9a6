package app.lull.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.CareTeam;
import app.lull.store.Ids;
import app.lull.testing.LinkedTwo;
import app.lull.testing.LullTest;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** With no service in between: who may write what of a plan, by PostgreSQL alone. */
@LullTest
class PlanGuardTest {

    private static final int REFUSED = -1;
    private static final String ROW = """
            insert into assignments.tailored (patient_id, id, therapist_id, verb, kind, thing, from_day, made_on, made_at)
            values ('%s', gen_random_uuid(), '%s', 'PAUSE', 'WORKSHEET', '%s', '2026-05-04', '2026-05-04', now())""";
    private static final String TAKE_BACK =
            "update assignments.tailored set taken_back_on = '2026-05-04', taken_back_at = made_at";
    private static final String LEAVE_OUT = """
            insert into assignments.left_out (patient_id, tailored, on_day, at)
            select patient_id, id, '2026-05-04', now() from assignments.tailored""";
    private static final String STOP = """
            insert into assignments.stopped (patient_id, link_id, therapist_id, since)
            select patient_id, link_id, therapist_id, now() from assignments.tailored""";

    @Autowired
    TestPeople people;

    @Autowired
    LinkedTwo linked;

    @Autowired
    TherapistPlans plans;

    @Autowired
    CareTeam team;

    private PatientId patient = new PatientId(new UUID(0, 0));
    private TherapistId therapist = new TherapistId(new UUID(0, 0));
    private TherapistId colleague = new TherapistId(new UUID(0, 0));
    private UUID link = new UUID(0, 0);

    @BeforeEach
    void two_therapists_of_one_patient_and_something_of_the_first() {
        patient = people.patient();
        therapist = people.therapist();
        colleague = people.therapist();
        link = linked.link(patient, therapist);
        linked.link(patient, colleague);
        TestPeople.run(therapist, () -> plans.pause(therapist, patient, Ids.next(), Kind.WORKSHEET, "W12"));
    }

    /** How many rows the statement shows or changes; -1 where PostgreSQL refuses it. */
    private int rows(UUID actor, String sql) throws SQLException {
        try (var connection = TestDatabase.asApplication();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('lull.actor', '%s', true), set_config('lull.patient', '%s', true)"
                    .formatted(actor, patient));
            try {
                if (!statement.execute(sql)) {
                    return statement.getUpdateCount();
                }
                int n = 0;
                while (statement.getResultSet().next()) {
                    n++;
                }
                return n;
            } catch (SQLException refused) {
                assertThat(refused.getSQLState()).as(sql).isIn("42501", "23502");
                return REFUSED;
            } finally {
                connection.rollback();
            }
        }
    }

    @Test
    void a_therapist_who_is_linked_adds_in_their_own_name_and_takes_back_their_own() throws SQLException {
        assertThat(rows(therapist.value(), ROW.formatted(patient, therapist, "W01")))
                .isEqualTo(1);
        assertThat(rows(therapist.value(), ROW.formatted(patient, colleague, "W01")))
                .isEqualTo(REFUSED);
        assertThat(rows(therapist.value(), TAKE_BACK)).isEqualTo(1);
        assertThat(rows(colleague.value(), "select 1 from assignments.tailored"))
                .isEqualTo(1);
        assertThat(rows(colleague.value(), TAKE_BACK)).isZero();
    }

    @Test
    void nobody_gives_a_row_another_name_or_another_link_or_changes_what_it_says() throws SQLException {
        assertThat(rows(therapist.value(), """
                insert into assignments.tailored (patient_id, id, therapist_id, therapist_name, verb, kind, thing, from_day,
                                                  made_on, made_at)
                values ('%s', gen_random_uuid(), '%s', 'Dr. Somebody', 'PAUSE', 'WORKSHEET', 'W01', '2026-05-04',
                        '2026-05-04', now())""".formatted(patient, therapist))).isEqualTo(REFUSED);
        assertThat(rows(therapist.value(), "update assignments.tailored set thing = 'W01'"))
                .isEqualTo(REFUSED);
        assertThat(rows(therapist.value(), "delete from assignments.tailored")).isEqualTo(REFUSED);
    }

    @Test
    void the_patient_leaves_out_and_adds_nothing_and_takes_nothing_back_and_no_therapist_leaves_out()
            throws SQLException {
        assertThat(rows(patient.value(), LEAVE_OUT)).isEqualTo(1);
        assertThat(rows(patient.value(), ROW.formatted(patient, therapist, "W01")))
                .isEqualTo(REFUSED);
        assertThat(rows(patient.value(), TAKE_BACK)).isZero();
        assertThat(rows(therapist.value(), LEAVE_OUT)).isEqualTo(REFUSED);
        assertThat(rows(therapist.value(), STOP)).as("the link is active").isEqualTo(REFUSED);
        assertThat(rows(colleague.value(), STOP)).isEqualTo(REFUSED);
    }

    @Test
    void once_the_link_is_paused_the_therapist_adds_and_takes_back_nothing() throws SQLException {
        TestPeople.run(patient, () -> team.pause(patient, link));

        assertThat(rows(therapist.value(), ROW.formatted(patient, therapist, "W01")))
                .isEqualTo(REFUSED);
        assertThat(rows(therapist.value(), TAKE_BACK)).isZero();
        assertThat(rows(therapist.value(), "delete from assignments.stopped")).isZero();
    }

    @Test
    void a_stranger_sees_and_writes_nothing() throws SQLException {
        var stranger = people.therapist();

        assertThat(rows(stranger.value(), "select 1 from assignments.tailored")).isZero();
        assertThat(rows(stranger.value(), ROW.formatted(patient, stranger, "W01")))
                .isEqualTo(REFUSED);
        assertThat(rows(people.patient().value(), "select 1 from assignments.tailored"))
                .isZero();
    }
}
