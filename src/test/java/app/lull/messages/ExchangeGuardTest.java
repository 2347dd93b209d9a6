package app.lull.messages;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.CareTeam;
import app.lull.careteam.Sharing;
import app.lull.feedback.About;
import app.lull.feedback.Feedback;
import app.lull.notes.Notes;
import app.lull.store.Ids;
import app.lull.testing.LinkedTwo;
import app.lull.testing.LullTest;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import app.lull.worksheets.Answer;
import app.lull.worksheets.Answers;
import app.lull.worksheets.Worksheets;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** With no service in between: what PostgreSQL alone lets two people do with what they wrote. */
@LullTest
class ExchangeGuardTest {

    private static final String MESSAGE = """
            insert into messages.message (patient_id, id, therapist_id, author, number, text_sealed, at)
            values ('%s', gen_random_uuid(), '%s', '%s', %d, 'x', now())""";

    private static final String REMARK = """
            insert into feedback.said (patient_id, id, therapist_id, about, thing, number, text_sealed, at)
            values ('%s', gen_random_uuid(), '%s', '%s', '%s', %d, 'x', now())""";

    private static final String NOTE = """
            insert into notes.note (patient_id, id, therapist_id, text_sealed, written_at, changed_at)
            values ('%s', gen_random_uuid(), '%s', 'x', now(), now())""";

    @Autowired
    TestPeople people;

    @Autowired
    LinkedTwo linked;

    @Autowired
    Messages messages;

    @Autowired
    Replies replies;

    @Autowired
    Feedback feedback;

    @Autowired
    Notes notes;

    @Autowired
    Worksheets worksheets;

    @Autowired
    Sharing sharing;

    @Autowired
    CareTeam team;

    private PatientId patient = new PatientId(new UUID(0, 0));
    private TherapistId therapist = new TherapistId(new UUID(0, 0));
    private UUID link = new UUID(0, 0);
    private UUID sheet = new UUID(0, 0);

    @BeforeEach
    void two_who_wrote_everything() {
        patient = people.patient();
        therapist = people.therapist();
        link = linked.link(patient, therapist, DataKind.MESSAGES, DataKind.WORKSHEETS);
        TestPeople.run(patient, () -> {
            messages.send(patient, therapist, Ids.next(), 1, "Mine");
            messages.keep(patient, therapist, -1, "My draft");
            var page = worksheets.open(patient, "W02");
            sheet = worksheets
                    .save(patient, page.answered(new Answers(Map.of("trigger", new Answer.Words("A film"))), null))
                    .sheet();
            sharing.turnSheet(patient, link, sheet, true);
        });
        TestPeople.run(therapist, () -> {
            replies.send(therapist, patient, Ids.next(), 1, "Theirs");
            replies.keep(therapist, patient, -1, "Their draft");
            feedback.give(therapist, patient, About.WORKSHEET, sheet, Ids.next(), 1, "A word");
            feedback.keep(therapist, patient, About.WORKSHEET, sheet, -1, "Half a word");
            notes.keep(therapist, patient, Ids.next(), -1, "A note");
        });
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
                assertThat(refused.getSQLState()).as(sql).isEqualTo("42501");
                return -1;
            } finally {
                connection.rollback();
            }
        }
    }

    @Test
    void each_writes_only_as_themselves_and_nobody_changes_or_takes_back_what_is_sent() throws SQLException {
        assertThat(rows(patient.value(), MESSAGE.formatted(patient, therapist, "PATIENT", 2)))
                .isEqualTo(1);
        assertThat(rows(therapist.value(), MESSAGE.formatted(patient, therapist, "THERAPIST", 2)))
                .isEqualTo(1);
        assertThat(rows(patient.value(), MESSAGE.formatted(patient, therapist, "THERAPIST", 2)))
                .isEqualTo(-1);
        assertThat(rows(therapist.value(), MESSAGE.formatted(patient, therapist, "PATIENT", 2)))
                .isEqualTo(-1);
        var other = people.therapist();
        assertThat(rows(patient.value(), MESSAGE.formatted(patient, other, "PATIENT", 1)))
                .isEqualTo(-1);
        assertThat(rows(other.value(), MESSAGE.formatted(patient, other, "THERAPIST", 1)))
                .isEqualTo(-1);
        for (var actor : new UUID[] {patient.value(), therapist.value()}) {
            assertThat(rows(actor, "update messages.message set text_sealed = 'y'"))
                    .isEqualTo(-1);
            assertThat(rows(actor, "delete from messages.message")).isEqualTo(-1);
            assertThat(rows(actor, "update feedback.said set text_sealed = 'y'"))
                    .isEqualTo(-1);
            assertThat(rows(actor, "delete from feedback.said")).isEqualTo(-1);
        }
    }

    @Test
    void a_draft_and_a_note_are_their_writers_and_where_the_patient_looked_is_the_patients() throws SQLException {
        TestPeople.run(patient, () -> messages.looked(patient, therapist));
        var all = Map.of("messages.draft", 1, "feedback.draft", 0, "notes.note", 0, "messages.seen", 1);
        for (var table : all.entrySet()) {
            assertThat(rows(patient.value(), "select 1 from " + table.getKey()))
                    .as(table.getKey())
                    .isEqualTo(table.getValue());
        }
        assertThat(rows(therapist.value(), "select 1 from messages.draft")).isEqualTo(1);
        assertThat(rows(therapist.value(), "select 1 from feedback.draft")).isEqualTo(1);
        assertThat(rows(therapist.value(), "select 1 from notes.note")).isEqualTo(1);
        assertThat(rows(therapist.value(), "select 1 from messages.seen")).isZero();
        assertThat(rows(therapist.value(), "select 1 from feedback.seen")).isZero();
        assertThat(rows(patient.value(), NOTE.formatted(patient, therapist))).isEqualTo(-1);
        assertThat(rows(people.therapist().value(), "select 1 from notes.note")).isZero();
    }

    @Test
    void a_therapist_says_something_only_about_what_they_are_shown() throws SQLException {
        assertThat(rows(therapist.value(), REMARK.formatted(patient, therapist, "WORKSHEET", sheet, 2)))
                .isEqualTo(1);
        assertThat(rows(therapist.value(), REMARK.formatted(patient, therapist, "WORKSHEET", Ids.next(), 1)))
                .isEqualTo(-1);
        assertThat(rows(therapist.value(), REMARK.formatted(patient, therapist, "EXPOSURE", sheet, 1)))
                .as("exposures are not shared")
                .isEqualTo(-1);
        assertThat(rows(patient.value(), REMARK.formatted(patient, therapist, "WORKSHEET", sheet, 2)))
                .isEqualTo(-1);
    }

    @Test
    void once_it_is_over_the_therapist_has_their_own_words_and_nothing_of_the_patients() throws SQLException {
        assertThat(rows(therapist.value(), "select 1 from messages.message")).isEqualTo(2);
        TestPeople.run(patient, () -> team.end(patient, link));
        assertThat(rows(therapist.value(), "select 1 from messages.message where author = 'PATIENT'"))
                .isZero();
        assertThat(rows(therapist.value(), "select 1 from messages.message")).isEqualTo(1);
        assertThat(rows(therapist.value(), "select 1 from feedback.said")).isEqualTo(1);
        assertThat(rows(therapist.value(), "select 1 from notes.note")).isEqualTo(1);
        assertThat(rows(therapist.value(), MESSAGE.formatted(patient, therapist, "THERAPIST", 2)))
                .isEqualTo(-1);
        assertThat(rows(therapist.value(), REMARK.formatted(patient, therapist, "WORKSHEET", sheet, 2)))
                .isEqualTo(-1);
        assertThat(rows(therapist.value(), NOTE.formatted(patient, therapist))).isEqualTo(-1);
        assertThat(rows(patient.value(), MESSAGE.formatted(patient, therapist, "PATIENT", 2)))
                .isEqualTo(-1);
        assertThat(rows(patient.value(), "select 1 from messages.message")).isEqualTo(2);
    }

    @Test
    void with_the_patients_account_all_of_it_goes_the_notes_too() throws SQLException {
        try (var superuser = TestDatabase.asSuperuser();
                var statement = superuser.createStatement()) {
            statement.execute("delete from account.person where id = '" + patient + "'");
            for (var table : new String[] {
                "messages.message",
                "messages.draft",
                "messages.seen",
                "feedback.said",
                "feedback.draft",
                "notes.note",
                "notes.appointment"
            }) {
                var rows = statement.executeQuery("select 1 from " + table + " where patient_id = '" + patient + "'");
                assertThat(rows.next()).as(table).isFalse();
            }
        }
    }

    @Test
    void with_the_therapists_account_go_drafts_and_notes_and_what_the_patient_was_told_stays() throws SQLException {
        TestPeople.run(patient, () -> team.end(patient, link));
        try (var superuser = TestDatabase.asSuperuser();
                var statement = superuser.createStatement()) {
            statement.execute("delete from account.person where id = '" + therapist + "'");
            for (var table : Map.of(
                            "feedback.draft",
                            0,
                            "notes.note",
                            0,
                            "messages.draft",
                            1,
                            "messages.message",
                            2,
                            "feedback.said",
                            1)
                    .entrySet()) {
                var rows = statement.executeQuery(
                        "select count(*) from " + table.getKey() + " where patient_id = '" + patient + "'");
                rows.next();
                assertThat(rows.getInt(1)).as(table.getKey()).isEqualTo(table.getValue());
            }
        }
    }
}
