package app.lull.account;

import static app.lull.testing.TestPeople.PASSWORD;
import static app.lull.testing.TestTherapists.as;
import static app.lull.testing.TestTherapists.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestAuthenticator;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import app.lull.testing.TestTherapists;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LullTest
class TherapistsTest {

    @Autowired
    Therapists therapists;

    @Autowired
    TherapistJoining joining;

    @Autowired
    NewFactors newFactors;

    @Autowired
    SecondStep secondStep;

    @Autowired
    SignUp signUp;

    @Autowired
    SignIn signIn;

    @Autowired
    TestPeople people;

    @Autowired
    TestTherapists made;

    @Autowired
    MutableClock clock;

    private UUID admin = new UUID(0, 0);
    private EmailAddress email = new EmailAddress("nobody@example.org");

    @BeforeEach
    void an_admin_and_an_address() {
        admin = made.admin().value();
        email = new EmailAddress(UUID.randomUUID() + "@example.org");
    }

    private static void refused(String field, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        InvalidEntry.class, e -> assertThat(e.field()).isEqualTo(field));
    }

    private String invited() {
        return as(admin, () -> therapists.invite(email, "Dr. Kim", "Psychologist, Leeds"))
                .token();
    }

    private NewFactor app(AuthenticatorOffer offer) {
        return offer.confirm("Phone", new TestAuthenticator(offer.key(), clock).code());
    }

    private static List<String> rolesOf(UUID person) throws SQLException {
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select role from account.person_role where person_id = '" + person + "' order by role")) {
            var roles = new java.util.ArrayList<String>();
            while (rows.next()) {
                roles.add(rows.getString(1));
            }
            return roles;
        }
    }

    @Test
    void the_invited_becomes_a_therapist_and_no_patient_with_password_and_second_step_at_once() throws SQLException {
        var at = joining.at(invited());
        assertThat(at.known()).isFalse();
        assertThat(at.shown()).isEqualTo(new Therapists.Shown("Dr. Kim", "Psychologist, Leeds"));
        refused("password", () -> joining.checkPassword(at, "password1"));

        var joined = joining.join(at, PASSWORD, app(newFactors.app(at.email())));

        assertThat(joined.recoveryCodes()).hasSize(10);
        assertThat(rolesOf(joined.person())).containsExactly("THERAPIST");
        assertThat(therapists.shown(joined.person())).contains(at.shown());
        assertThat(Landing.of(signIn.throughSecondStep(joined.person()))).isEqualTo("caseload");
        refused("link", () -> joining.at(at.token()));
    }

    @Test
    void a_link_works_for_seven_days_and_a_new_one_ends_it() {
        var first = invited();
        var invitation = as(admin, therapists::roll).invited().stream()
                .filter(one -> one.email().equals(email.value()))
                .findFirst()
                .orElseThrow();
        assertThat(invitation.worksUntil()).isNotNull();
        refused("email", this::invited);

        var second =
                as(admin, () -> therapists.inviteAgain(invitation.invitation())).token();
        refused("link", () -> joining.at(first));
        joining.at(second);

        clock.set(clock.instant().plus(Duration.ofDays(7)).plusSeconds(1));
        refused("link", () -> joining.at(second));
    }

    @Test
    void an_invitation_that_was_taken_back_is_of_no_use() {
        var token = invited();
        var at = joining.at(token);
        var invitation = as(admin, therapists::roll).invited().stream()
                .filter(one -> one.email().equals(email.value()))
                .findFirst()
                .orElseThrow();

        run(admin, () -> therapists.withdraw(invitation.invitation()));

        refused("link", () -> joining.at(token));
        refused("link", () -> joining.join(at, PASSWORD, app(newFactors.app(at.email()))));
        assertThatThrownBy(() -> run(admin, () -> therapists.withdraw(invitation.invitation())))
                .isInstanceOf(NotFound.class);
        invited();
    }

    @Test
    void a_patient_who_is_invited_stays_one_and_needs_their_own_password() throws SQLException {
        var patient = signUp.signUp(TestPeople.registration(email.value(), ZoneId.of("Europe/Berlin")), null);
        var at = joining.at(invited());
        assertThat(at.known()).isTrue();
        assertThat(at.person()).isEqualTo(patient.value());
        var offer = newFactors.app(at.email());
        refused("password", () -> joining.join(at, "another-teapot-lantern-9", app(offer)));

        joining.join(at, PASSWORD, app(offer));

        assertThat(rolesOf(patient.value())).containsExactly("PATIENT", "THERAPIST");
        var person = signIn.throughSecondStep(patient.value());
        assertThat(Landing.of(person)).isEqualTo("today");
        assertThat(signIn.personOf(patient).is(Role.THERAPIST)).isFalse();
    }

    @Test
    void who_has_a_second_step_already_shows_it_to_join() throws SQLException {
        var kim = made.known(made.therapist());
        run(admin, () -> therapists.remove(kim.id()));
        assertThat(rolesOf(kim.id())).isEmpty();
        email = new EmailAddress(kim.email());
        var at = joining.at(invited());
        assertThat(at.secondStepSet()).isTrue();

        refused("code", () -> joining.join(at, PASSWORD, "000000"));
        assertThat(rolesOf(kim.id())).isEmpty();
        joining.join(at, PASSWORD, kim.app().code());

        assertThat(rolesOf(kim.id())).containsExactly("THERAPIST");
    }

    @Test
    void who_is_removed_loses_the_role_and_every_session_at_once_and_the_second_step_stays_asked_for()
            throws SQLException {
        var kim = made.therapist();
        var session = signIn.throughSecondStep(kim);
        assertThat(signIn.stillCounts(session)).isTrue();

        run(admin, () -> therapists.remove(kim));

        assertThat(signIn.stillCounts(session)).isFalse();
        assertThat(rolesOf(kim)).isEmpty();
        assertThat(therapists.shown(kim)).isEmpty();
        assertThat(secondStep.isSet(kim)).isTrue();
        assertThat(Landing.of(signIn.throughSecondStep(kim))).isEqualTo("more");
        assertThat(as(admin, therapists::roll).joined())
                .filteredOn(one -> one.person().equals(kim))
                .singleElement()
                .satisfies(one -> assertThat(one.removedAt()).isNotNull());
        assertThatThrownBy(() -> run(admin, () -> therapists.remove(kim))).isInstanceOf(NotFound.class);
    }

    @Test
    void who_lost_the_phone_sets_a_new_second_step_with_password_and_link_and_is_no_therapist_until_then()
            throws SQLException {
        var kim = made.known(made.therapist());
        var link = as(admin, () -> therapists.letSetAnew(kim.id()));
        assertThat(rolesOf(kim.id())).isEmpty();
        assertThat(secondStep.isSet(kim.id())).isFalse();
        refused("code", () -> secondStep.code(kim.id(), kim.recoveryCodes().getFirst()));

        var at = joining.at(link.token());
        assertThat(at.known()).isTrue();
        var joined = joining.join(at, PASSWORD, app(newFactors.app(kim.email())));

        assertThat(joined.recoveryCodes()).hasSize(10);
        assertThat(rolesOf(kim.id())).containsExactly("THERAPIST");
    }

    @Test
    void only_an_admin_invites_removes_and_sees_who_the_therapists_are() {
        var kim = made.therapist();
        for (var other : List.of(people.patient().value(), kim)) {
            for (ThrowingCallable act : List.<ThrowingCallable>of(
                    () -> run(other, therapists::roll),
                    () -> run(other, () -> therapists.invite(email, "X", "")),
                    () -> run(other, () -> therapists.inviteAgain(UUID.randomUUID())),
                    () -> run(other, () -> therapists.withdraw(UUID.randomUUID())),
                    () -> run(other, () -> therapists.remove(kim)),
                    () -> run(other, () -> therapists.letSetAnew(kim)))) {
                assertThatThrownBy(act).isInstanceOf(NotFound.class);
            }
        }
        assertThatThrownBy(therapists::roll).isInstanceOf(NotFound.class);
    }

    @Test
    void odd_names_and_lines_are_refused_at_their_field() {
        refused("called", () -> run(admin, () -> therapists.invite(email, " ", "")));
        refused("line", () -> run(admin, () -> therapists.invite(email, "Kim", "a\nb")));
        refused("line", () -> run(admin, () -> therapists.invite(email, "Kim", "x".repeat(81))));
        var kim = made.known(made.therapist());
        refused("email", () -> run(admin, () -> therapists.invite(new EmailAddress(kim.email()), "Kim", "")));
    }
}
