package app.lull.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.CareTeam;
import app.lull.careteam.Sharing;
import app.lull.content.Certainty;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.testing.LinkedTwo;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import app.lull.today.Agenda;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a patient and their therapist write to one another. */
@LullTest
class MessagesTest {

    private static final Instant MORNING = Instant.parse("2026-05-05T08:30:00Z");

    @Autowired
    TestPeople people;

    @Autowired
    LinkedTwo linked;

    @Autowired
    Messages messages;

    @Autowired
    Replies replies;

    @Autowired
    Sharing sharing;

    @Autowired
    CareTeam team;

    @Autowired
    Agenda agenda;

    @Autowired
    MessagesArchive archive;

    @Autowired
    MutableClock clock;

    private PatientId patient = new PatientId(new UUID(0, 0));
    private TherapistId therapist = new TherapistId(new UUID(0, 0));
    private UUID link = new UUID(0, 0);

    @BeforeEach
    void two_who_share_messages() {
        clock.set(MORNING);
        patient = people.patient();
        therapist = people.therapist();
        link = linked.link(patient, therapist, DataKind.MESSAGES);
    }

    private void ask(String text) {
        clock.set(clock.instant().plus(Duration.ofMinutes(1)));
        TestPeople.run(
                patient,
                () -> messages.send(patient, therapist, Ids.next(), exchange().next(), text));
    }

    private void answer(String text) {
        clock.set(clock.instant().plus(Duration.ofMinutes(1)));
        TestPeople.run(therapist, () -> replies.send(therapist, patient, Ids.next(), page().next(), text));
    }

    private Exchange exchange() {
        return TestPeople.as(patient, () -> messages.exchange(patient, therapist));
    }

    private ReplyPage page() {
        return TestPeople.as(therapist, () -> replies.page(therapist, patient));
    }

    @Test
    void what_one_sends_the_other_reads_with_the_patients_own_time() {
        ask("The session at night was hard.");
        answer("Thank you for telling me.");
        assertThat(exchange().messages())
                .extracting(Message::author, Message::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Author.PATIENT, "The session at night was hard."),
                        org.assertj.core.groups.Tuple.tuple(Author.THERAPIST, "Thank you for telling me."));
        assertThat(exchange().messages().getFirst().local()).hasToString("2026-05-05T10:31");
        assertThat(page().messages()).isEqualTo(exchange().messages());
        assertThat(page().patientName()).isEqualTo("Robin");
    }

    @Test
    void two_windows_that_send_the_same_are_one_message_and_another_text_is_refused_and_stays_there() {
        var next = exchange().next();
        TestPeople.run(patient, () -> {
            messages.send(patient, therapist, Ids.next(), next, "Same words");
            messages.send(patient, therapist, Ids.next(), next, " Same words ");
            assertThatThrownBy(() -> messages.send(patient, therapist, Ids.next(), next, "Other words"))
                    .isInstanceOf(EditedMeanwhile.class);
        });
        assertThat(exchange().messages()).hasSize(1);
    }

    @Test
    void the_same_message_sent_by_8_threads_100_times_is_one_row() throws Exception {
        var next = exchange().next();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var sent = IntStream.range(0, 100)
                    .mapToObj(n -> threads.submit(() ->
                            TestPeople.run(patient, () -> messages.send(patient, therapist, Ids.next(), next, "Once"))))
                    .toList();
            for (var each : sent) {
                each.get();
            }
        }
        assertThat(exchange().messages()).hasSize(1);
    }

    @Test
    void a_text_that_is_too_long_or_empty_is_refused_at_its_field_and_nothing_is_kept_of_it() {
        TestPeople.run(patient, () -> {
            assertThatThrownBy(() -> messages.send(patient, therapist, Ids.next(), 1, "x".repeat(1 << 20)))
                    .isInstanceOf(InvalidEntry.class)
                    .hasMessage(
                            "This holds 4,000 characters, and there are 1,048,576. Nothing is lost; please shorten it.");
            assertThatThrownBy(() -> messages.keep(patient, therapist, -1, "x".repeat(4001)))
                    .isInstanceOf(InvalidEntry.class);
            assertThatThrownBy(() -> messages.send(patient, therapist, Ids.next(), 1, " \n "))
                    .isInstanceOf(InvalidEntry.class)
                    .hasMessage("There is nothing to send yet.");
            messages.send(patient, therapist, Ids.next(), 1, "\ud83e\uddd8".repeat(4000));
        });
        assertThat(exchange().messages()).hasSize(1);
        assertThat(exchange().draft()).isEqualTo(BeingWritten.NOTHING);
    }

    @Test
    void a_draft_is_kept_as_it_is_typed_for_its_writer_alone_and_goes_when_it_is_sent() {
        TestPeople.run(patient, () -> {
            var first = messages.keep(patient, therapist, -1, "I wan");
            var second = messages.keep(patient, therapist, first.version(), "I wanted to say");
            assertThat(second.version()).isEqualTo(1);
            assertThatThrownBy(() -> messages.keep(patient, therapist, first.version(), "From another window"))
                    .isInstanceOf(EditedMeanwhile.class);
        });
        assertThat(exchange().draft().text()).isEqualTo("I wanted to say");
        assertThat(page().draft()).isEqualTo(BeingWritten.NOTHING);
        assertThat(page().messages()).isEmpty();

        ask("I wanted to say");
        assertThat(exchange().draft()).isEqualTo(BeingWritten.NOTHING);
        TestPeople.run(patient, () -> messages.keep(patient, therapist, -1, "More"));
        TestPeople.run(patient, () -> messages.keep(patient, therapist, 0, ""));
        assertThat(exchange().draft()).isEqualTo(BeingWritten.NOTHING);
    }

    @Test
    void without_consent_nothing_is_sent_and_each_keeps_what_they_may() {
        ask("Before");
        answer("My answer");
        TestPeople.run(patient, () -> sharing.turn(patient, link, DataKind.MESSAGES, false));

        assertThat(page().open()).isFalse();
        assertThat(page().messages()).extracting(Message::text).containsExactly("My answer");
        assertThatThrownBy(() -> answer("Another")).isInstanceOf(NotFound.class);
        assertThat(exchange().open()).isFalse();
        assertThat(exchange().messages()).hasSize(2);
        assertThatThrownBy(() -> ask("Another")).isInstanceOf(InvalidEntry.class);

        TestPeople.run(patient, () -> team.end(patient, link));
        assertThat(exchange().messages()).hasSize(2);
        assertThat(page().messages()).extracting(Message::text).containsExactly("My answer");
        var stranger = people.therapist();
        assertThatThrownBy(() -> TestPeople.as(stranger, () -> replies.page(stranger, patient)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void answered_means_only_that_the_last_message_is_the_therapists() {
        assertThat(waiting()).isEmpty();
        ask("One");
        var first = clock.instant();
        ask("Two");
        assertThat(waiting()).contains(new Unanswered(2, first));
        assertThat(TestPeople.as(patient, () -> messages.waiting(patient, therapist)))
                .isEqualTo(waiting());
        answer("Both");
        assertThat(waiting()).isEmpty();
    }

    private java.util.Optional<Unanswered> waiting() {
        return TestPeople.as(therapist, () -> messages.waiting(patient, therapist));
    }

    @Test
    void the_patient_is_told_how_soon_the_therapist_answers() {
        assertThat(exchange().replyWithin()).isNull();
        TestPeople.run(therapist, () -> replies.stateReplyTime(therapist, 2));
        assertThat(exchange().replyWithin()).isEqualTo("2 working days");
        TestPeople.run(therapist, () -> replies.stateReplyTime(therapist, 1));
        assertThat(exchange().replyWithin()).isEqualTo("1 working day");
        assertThatThrownBy(() -> TestPeople.run(therapist, () -> replies.stateReplyTime(therapist, 21)))
                .isInstanceOf(InvalidEntry.class);
        TestPeople.run(therapist, () -> replies.stateReplyTime(therapist, null));
        assertThat(exchange().replyWithin()).isNull();
    }

    @Test
    void today_has_one_quiet_line_until_the_patient_has_looked_and_it_says_nothing_of_what_was_written() {
        assertThat(lines()).isZero();
        ask("Hello");
        assertThat(lines()).isZero();
        answer("Good morning, secretly");
        var line = TestPeople.as(patient, () -> agenda.page(patient)).steps().stream()
                .filter(planned -> planned.step().key().equals("messages.answer"))
                .findFirst()
                .orElseThrow()
                .step();
        assertThat(line.title()).isEqualTo("Your therapist has written");
        assertThat(line.toString()).doesNotContain("secretly").contains("path=messages");
        TestPeople.run(patient, () -> messages.looked(patient, therapist));
        assertThat(lines()).isZero();
    }

    private long lines() {
        return TestPeople.as(patient, () -> agenda.page(patient)).steps().stream()
                .filter(planned -> planned.step().key().startsWith("messages."))
                .count();
    }

    @Test
    void the_hint_is_read_from_what_waits_for_an_answer_and_goes_with_the_answer() {
        ask("Do you think this is ALS?");
        assertThat(page().about()).isEqualTo(Certainty.About.CERTAINTY);
        ask("I don't want to live like this.");
        assertThat(page().about()).isEqualTo(Certainty.About.SURVIVAL);
        answer("I am calling you now.");
        assertThat(page().about()).isNull();
    }

    @Test
    void the_archive_has_both_sides() {
        ask("Mine");
        answer("Theirs");
        assertThat(TestPeople.as(patient, () -> archive.rows(patient)))
                .extracting(MessagesArchive.Sent::text)
                .containsExactly("Mine", "Theirs");
    }

    @Test
    void in_the_database_no_text_can_be_read() throws SQLException {
        ask("canary-in-a-message");
        TestPeople.run(patient, () -> messages.keep(patient, therapist, -1, "canary-in-a-draft"));
        try (var superuser = TestDatabase.asSuperuser();
                var rows = superuser
                        .createStatement()
                        .executeQuery("select encode(text_sealed, 'escape') from messages.message where patient_id = '"
                                + patient
                                + "' union all select encode(text_sealed, 'escape') from messages.draft "
                                + "where patient_id = '" + patient + "'")) {
            int n = 0;
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain("canary");
                n++;
            }
            assertThat(n).isEqualTo(2);
        }
    }
}
