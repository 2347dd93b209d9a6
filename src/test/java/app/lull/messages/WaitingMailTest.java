package app.lull.messages;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.PersonMail;
import app.lull.account.TestMail;
import app.lull.account.TherapistId;
import app.lull.messages.SomethingWaits.Side;
import app.lull.store.Acting;
import app.lull.store.Actor;
import app.lull.store.Ids;
import app.lull.testing.LinkedTwo;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.SmtpStub;
import app.lull.testing.TestPeople;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.transaction.event.TransactionalApplicationListener;
import org.springframework.transaction.support.TransactionTemplate;

/** The mail that something waits: to whom, how often, and how little it says. */
@LullTest
class WaitingMailTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MutableClock clock;

    @Autowired
    TestPeople people;

    @Autowired
    LinkedTwo linked;

    @Autowired
    MailRows rows;

    @Autowired
    WaitingMail choices;

    @Autowired
    Messages messages;

    @Autowired
    Replies replies;

    private SmtpStub stub;
    private PatientId patient = new PatientId(new UUID(0, 0));
    private TherapistId therapist = new TherapistId(new UUID(0, 0));

    @BeforeEach
    void two_and_a_mail_server() throws IOException {
        clock.set(Instant.parse("2026-05-05T08:30:00Z"));
        patient = people.patient();
        therapist = people.therapist();
        stub = new SmtpStub();
    }

    @AfterEach
    void no_mail_server() throws IOException {
        stub.close();
    }

    private boolean claim(UUID person, Side side) {
        return Acting.as(
                Actor.Duty.MAIL,
                () -> Boolean.TRUE.equals(transaction.execute(status -> rows.claim(person, side, clock.instant()))));
    }

    @Test
    void the_mail_says_that_something_waits_and_nothing_else() throws InterruptedException {
        PersonMail mail = TestMail.to(stub, context);
        var post = new WaitingPost(rows, mail, transaction, clock);

        post.on(new SomethingWaits(therapist.value(), Side.THERAPIST));

        var sent = String.valueOf(stub.next());
        assertThat(sent)
                .contains("Subject: Your Lull\n")
                .contains("Something new is waiting for you in Lull.")
                .contains("https://lull.example.org")
                .contains("@example.org")
                .doesNotContainIgnoringCase("patient")
                .doesNotContainIgnoringCase("therapist")
                .doesNotContain("Robin");
    }

    @Test
    void a_mail_server_that_is_away_does_not_keep_the_next_mail_from_going() throws Exception {
        var away = new SmtpStub();
        var toNowhere = TestMail.to(away, context);
        away.close();
        new WaitingPost(rows, toNowhere, transaction, clock).on(new SomethingWaits(therapist.value(), Side.THERAPIST));
        org.awaitility.Awaitility.await().until(() -> unsent(therapist.value()));

        new WaitingPost(rows, TestMail.to(stub, context), transaction, clock)
                .on(new SomethingWaits(therapist.value(), Side.THERAPIST));
        assertThat(stub.next()).isNotNull();
    }

    private boolean unsent(UUID person) throws java.sql.SQLException {
        try (var superuser = app.lull.testing.TestDatabase.asSuperuser();
                var found = superuser
                        .createStatement()
                        .executeQuery(
                                "select 1 from messages.mail where person_id = '" + person + "' and sent_at is null")) {
            return found.next();
        }
    }

    @Test
    void therapists_get_it_unless_they_switch_it_off_and_patients_only_if_they_switch_it_on() {
        assertThat(claim(therapist.value(), Side.THERAPIST)).isTrue();
        assertThat(claim(patient.value(), Side.PATIENT)).isFalse();
        TestPeople.run(therapist, () -> choices.choose(therapist, false));
        TestPeople.run(patient, () -> choices.choose(patient, true));
        clock.set(clock.instant().plus(Duration.ofDays(2)));
        assertThat(claim(therapist.value(), Side.THERAPIST)).isFalse();
        assertThat(claim(patient.value(), Side.PATIENT)).isTrue();
        assertThat(TestPeople.as(patient, () -> choices.choice(patient)))
                .isEqualTo(new WaitingMail.Choice(false, true));
    }

    @Test
    void one_a_day_at_most_until_they_have_looked() {
        assertThat(claim(therapist.value(), Side.THERAPIST)).isTrue();
        clock.set(clock.instant().plus(Duration.ofHours(23)));
        assertThat(claim(therapist.value(), Side.THERAPIST)).isFalse();
        TestPeople.run(therapist, () -> replies.looked(therapist));
        assertThat(claim(therapist.value(), Side.THERAPIST)).isTrue();
        assertThat(claim(therapist.value(), Side.THERAPIST)).isTrue();
        clock.set(clock.instant().plus(Duration.ofHours(24)));
        assertThat(claim(therapist.value(), Side.THERAPIST)).isTrue();
    }

    @Test
    void it_is_told_once_the_message_is_written_and_not_when_it_is_taken_back_or_sent_again() {
        linked.link(patient, therapist, DataKind.MESSAGES);
        var told = new ArrayList<SomethingWaits>();
        var listener = TransactionalApplicationListener.<SomethingWaits>forPayload(told::add);
        var events = context.getBean(ApplicationEventMulticaster.class);
        events.addApplicationListener(listener);
        try {
            TestPeople.run(patient, () -> {
                transaction.executeWithoutResult(status -> {
                    messages.send(patient, therapist, Ids.next(), 1, "Never sent");
                    status.setRollbackOnly();
                });
                assertThat(told).isEmpty();
                messages.send(patient, therapist, Ids.next(), 1, "Sent");
                messages.send(patient, therapist, Ids.next(), 1, "Sent");
            });
            TestPeople.run(therapist, () -> replies.send(therapist, patient, Ids.next(), 1, "Back"));
        } finally {
            events.removeApplicationListener(listener);
        }
        assertThat(told)
                .containsExactly(
                        new SomethingWaits(therapist.value(), Side.THERAPIST),
                        new SomethingWaits(patient.value(), Side.PATIENT));
    }
}
