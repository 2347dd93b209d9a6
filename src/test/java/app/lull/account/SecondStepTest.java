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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

@LullTest
class SecondStepTest {

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Instant EVENING = Instant.parse("2026-05-05T18:30:10Z");

    @Autowired
    SecondStep secondStep;

    @Autowired
    OwnFactors ownFactors;

    @Autowired
    NewFactors newFactors;

    @Autowired
    ReAuthentication reAuthentication;

    @Autowired
    SignIn signIn;

    @Autowired
    AuthenticationManager authentication;

    @Autowired
    TestPeople people;

    @Autowired
    TestTherapists therapists;

    @Autowired
    MutableClock clock;

    private TestTherapists.Made kim =
            new TestTherapists.Made(new UUID(0, 0), "", new TestAuthenticator("", Clock.systemUTC()), List.of());

    @BeforeEach
    void a_therapist() {
        clock.set(EVENING);
        kim = therapists.known(therapists.therapist());
    }

    @AfterEach
    void nobody_signed_in() {
        SecurityContextHolder.clearContext();
    }

    private static void refused(String field, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        InvalidEntry.class, e -> assertThat(e.field()).isEqualTo(field));
    }

    private void thirtySecondsPass() {
        clock.set(clock.instant().plusSeconds(30));
    }

    @Test
    void the_right_password_alone_makes_no_session_and_no_therapist() {
        var password = new UsernamePasswordAuthenticationToken(kim.email(), PASSWORD);

        assertThatThrownBy(() -> authentication.authenticate(password)).isInstanceOf(AuthenticationException.class);

        var halfway = (SignedInPerson) signIn.loadUserByUsername(kim.email());
        assertThat(halfway.secondStepNeeded()).isTrue();
        assertThat(halfway.is(Role.THERAPIST)).isFalse();
        assertThat(therapists.signedIn(kim.id()).is(Role.THERAPIST)).isTrue();
    }

    @Test
    void a_code_is_taken_once_and_a_second_one_after_it() {
        thirtySecondsPass();
        var code = kim.app().code();

        assertThat(secondStep.code(kim.id(), code.substring(0, 3) + " " + code.substring(3)))
                .isEqualTo(SecondStep.Shown.CODE);

        refused("code", () -> secondStep.code(kim.id(), code));
        secondStep.code(kim.id(), kim.app().code());
    }

    @Test
    void one_code_sent_by_many_at_once_lets_one_in() throws Exception {
        thirtySecondsPass();
        var code = kim.app().code();
        var in = new AtomicInteger();
        try (var many = Executors.newFixedThreadPool(4)) {
            var tries = new ArrayList<Callable<Void>>();
            for (int i = 0; i < 4; i++) {
                tries.add(() -> {
                    try {
                        secondStep.code(kim.id(), code);
                        in.incrementAndGet();
                    } catch (InvalidEntry late) {
                        // as it is meant to be
                    }
                    return null;
                });
            }
            for (var one : many.invokeAll(tries)) {
                one.get();
            }
        }
        assertThat(in).hasValue(1);
    }

    @Test
    void after_five_wrong_codes_the_right_one_waits_a_quarter_of_an_hour() {
        thirtySecondsPass();
        for (var wrong : List.of("000000", "", "no code", "x".repeat(1_000_000), "١٢٣٤٥٦")) {
            refused("code", () -> secondStep.code(kim.id(), wrong));
        }

        assertThatThrownBy(() -> secondStep.code(kim.id(), kim.app().code())).hasMessageContaining("too many");

        clock.set(clock.instant().plus(Duration.ofMinutes(15)));
        secondStep.code(kim.id(), kim.app().code());
    }

    @Test
    void each_of_ten_recovery_codes_works_once_however_it_is_typed_and_new_ones_end_them() {
        assertThat(kim.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
        var code = kim.recoveryCodes().get(3);

        assertThat(secondStep.code(
                        kim.id(), " " + code.toUpperCase(java.util.Locale.ROOT).replace('-', ' ')))
                .isEqualTo(SecondStep.Shown.RECOVERY_CODE);
        refused("code", () -> secondStep.code(kim.id(), code));
        assertThat(as(kim.id(), ownFactors::recoveryCodesLeft)).isEqualTo(9);

        var fresh = as(kim.id(), ownFactors::freshRecoveryCodes);
        refused("code", () -> secondStep.code(kim.id(), kim.recoveryCodes().get(4)));
        secondStep.code(kim.id(), fresh.getFirst());
        assertThat(as(kim.id(), ownFactors::recoveryCodesLeft)).isEqualTo(9);
    }

    @Test
    void neither_the_secret_nor_a_recovery_code_can_be_read_in_the_database() throws SQLException {
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select encode(secret, 'escape') from account.authenticator
                        union all select encode(code_hash, 'escape') from account.recovery_code
                        """)) {
            while (rows.next()) {
                var kept = rows.getString(1);
                assertThat(kim.recoveryCodes()).noneMatch(kept::contains);
            }
        }
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select length(secret) from account.authenticator where person_id = '" + kim.id() + "'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).as("nonce and tag are there").isGreaterThan(28 + 20);
        }
    }

    @Test
    void the_last_second_step_of_a_therapist_stays_and_an_earlier_one_can_go() {
        var only = as(kim.id(), ownFactors::all).getFirst();
        refused("factor", () -> run(kim.id(), () -> ownFactors.remove(only.id())));

        var offer = newFactors.app(kim.email());
        var other = new TestAuthenticator(offer.key(), clock);
        assertThat(as(kim.id(), () -> ownFactors.add(offer.confirm("Tablet", other.code()))))
                .as("recovery codes come with the first")
                .isEmpty();
        run(kim.id(), () -> ownFactors.remove(only.id()));

        assertThat(as(kim.id(), ownFactors::all))
                .singleElement()
                .extracting(OwnFactors.Factor::name)
                .isEqualTo("Tablet");
        thirtySecondsPass();
        refused("code", () -> secondStep.code(kim.id(), kim.app().code()));
        secondStep.code(kim.id(), other.code());
    }

    @Test
    void nobody_sees_or_removes_the_second_step_of_another() {
        var theirs = as(kim.id(), ownFactors::all).getFirst();
        var other = therapists.therapist();

        assertThat(as(other, ownFactors::all)).doesNotContain(theirs);
        var offer = newFactors.app("x");
        var app = new TestAuthenticator(offer.key(), clock);
        run(other, () -> ownFactors.add(offer.confirm("Second", app.code())));
        assertThatThrownBy(() -> run(other, () -> ownFactors.remove(theirs.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(ownFactors::all).isInstanceOf(NotFound.class);
    }

    @Test
    void an_act_that_takes_a_new_proof_waits_for_it_five_minutes_after_the_last() {
        TestTherapists.signIn(therapists.signedIn(kim.id()));
        reAuthentication.require();
        clock.set(clock.instant().plus(FRESH));
        reAuthentication.require();
        clock.set(clock.instant().plusSeconds(1));

        assertThat(reAuthentication.isDue()).isTrue();
        assertThatThrownBy(reAuthentication::require).isInstanceOf(ConfirmFirst.class);
        assertThatThrownBy(ownFactors::freshRecoveryCodes).isInstanceOf(ConfirmFirst.class);
        refused("proof", () -> reAuthentication.prove("wrong"));
        refused("proof", () -> reAuthentication.prove("000000"));
        assertThat(reAuthentication.isDue()).isTrue();

        reAuthentication.prove(PASSWORD);
        assertThat(ownFactors.freshRecoveryCodes()).hasSize(10);

        clock.set(clock.instant().plus(FRESH).plusSeconds(1));
        reAuthentication.prove(kim.app().code());
        reAuthentication.require();
    }

    @Test
    void a_new_proof_counts_in_its_own_session_alone() {
        TestTherapists.signIn(therapists.signedIn(kim.id()));
        var left = therapists.signedIn(kim.id());
        clock.set(clock.instant().plus(Duration.ofMinutes(6)));
        reAuthentication.prove(PASSWORD);

        TestTherapists.signIn(left);
        assertThatThrownBy(reAuthentication::require).isInstanceOf(ConfirmFirst.class);
    }

    @Test
    void what_an_app_is_told_can_be_scanned_and_typed() {
        var offer = newFactors.app("kim+lull@example.org");

        assertThat(offer.key()).matches("[A-Z2-7]{32}");
        assertThat(offer.uri())
                .isEqualTo("otpauth://totp/Lull:kim%2Blull%40example.org?secret=" + offer.key() + "&issuer=Lull");
        assertThat(offer.picture()).startsWith("<svg").contains("viewBox");
        refused("code", () -> offer.confirm("Phone", "000000"));
        refused("name", () -> offer.confirm(" ", new TestAuthenticator(offer.key(), clock).code()));
    }
}
