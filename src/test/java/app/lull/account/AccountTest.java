package app.lull.account;

import static app.lull.testing.TestPeople.PASSWORD;
import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.registration;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.Registration.Consent;
import app.lull.store.EditedMeanwhile;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

@LullTest
class AccountTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    @Autowired
    SignUp signUp;

    @Autowired
    SignIn signIn;

    @Autowired
    OwnAccount accounts;

    @Autowired
    PasswordReset resets;

    @Autowired
    FirstAdmin firstAdmin;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }

    @Test
    void who_signs_up_can_sign_in_with_the_address_in_any_case() {
        var address = address();
        var patient = signUp.signUp(registration(address, BERLIN), null);

        var person = (SignedInPerson) signIn.loadUserByUsername(" " + address.toUpperCase(java.util.Locale.ROOT));

        assertThat(person.id()).isEqualTo(patient.value());
        assertThat(person.is(Role.PATIENT)).isTrue();
        assertThat(person.is(Role.ADMIN)).isFalse();
        assertThat(encoder.matches(PASSWORD, person.getPassword())).isTrue();
        assertThat(person.getPassword()).startsWith("{argon2id}$argon2id$v=19$m=7168,t=5,p=1$");
    }

    @Test
    void one_address_has_one_account_and_the_second_sign_up_leaves_nothing_behind() throws SQLException {
        var address = address();
        signUp.signUp(registration(address, BERLIN), null);

        assertThatThrownBy(() -> signUp.signUp(registration(address, BERLIN), null))
                .isInstanceOfSatisfying(
                        InvalidEntry.class, e -> assertThat(e.field()).isEqualTo("email"));

        try (var connection = TestDatabase.asSuperuser();
                var count = connection.prepareStatement("select count(*) from account.person where email = ?")) {
            count.setString(1, address);
            var row = count.executeQuery();
            row.next();
            assertThat(row.getInt(1)).isEqualTo(1);
        }
    }

    @Test
    void a_person_under_18_or_without_consent_is_refused_at_the_field() {
        var consents = List.of(new Consent(Consent.Kind.TERMS, "1"), new Consent(Consent.Kind.HEALTH_DATA, "1"));
        var email = new EmailAddress(address());

        assertThatThrownBy(() -> new Registration("R", email, PASSWORD, "en", BERLIN, false, consents))
                .isInstanceOfSatisfying(
                        InvalidEntry.class, e -> assertThat(e.field()).isEqualTo("adult"));
        assertThatThrownBy(() -> new Registration("R", email, PASSWORD, "en", BERLIN, true, consents.subList(0, 1)))
                .isInstanceOfSatisfying(
                        InvalidEntry.class, e -> assertThat(e.field()).isEqualTo("HEALTH_DATA"));
    }

    @Test
    void an_easy_password_is_refused_with_advice_and_a_name_or_address_with_odd_content_at_its_field() {
        for (var easy : List.of("", "password1", "Robin2026", "aaaaaaaaaaaa", "x".repeat(129))) {
            assertThatThrownBy(() -> signUp.signUp(withPassword(easy), null))
                    .isInstanceOfSatisfying(InvalidEntry.class, e -> {
                        assertThat(e.field()).isEqualTo("password");
                        assertThat(e.getMessage()).isNotBlank();
                    });
        }
        for (var odd : List.of("", "   ", "a\0b", "x".repeat(41), "y".repeat(1_000_000))) {
            assertThatThrownBy(() -> Registration.checkedName(odd)).isInstanceOf(InvalidEntry.class);
        }
        assertThat(Registration.checkedName(" רובין 🌿 ")).isEqualTo("רובין 🌿");
        for (var odd : List.of("", "a", "a@b", "a b@c.d", "a@b.c\0", "x".repeat(1_000_000) + "@y.z", "@y.z")) {
            assertThatThrownBy(() -> new EmailAddress(odd)).isInstanceOf(InvalidEntry.class);
        }
    }

    private static Registration withPassword(String password) {
        var good = registration(address(), BERLIN);
        return new Registration("Robin", good.email(), password, "en", BERLIN, true, good.consents());
    }

    @Test
    void an_unknown_address_is_nobody_and_odd_ones_do_not_reach_the_database() {
        for (var unknown : List.of(address(), "", "\0", "x".repeat(1_000_000))) {
            assertThatThrownBy(() -> signIn.loadUserByUsername(unknown)).isInstanceOf(UsernameNotFoundException.class);
        }
    }

    @Test
    void signing_out_everywhere_ends_sessions_that_came_in_before() {
        var address = address();
        var patient = signUp.signUp(registration(address, BERLIN), null);
        var earlier = (SignedInPerson) signIn.loadUserByUsername(address);
        assertThat(signIn.stillCounts(earlier)).isTrue();

        run(patient, () -> accounts.signOutEverywhere(patient));

        assertThat(signIn.stillCounts(earlier)).isFalse();
        assertThat(signIn.stillCounts((SignedInPerson) signIn.loadUserByUsername(address)))
                .isTrue();
    }

    @Test
    void a_new_password_needs_the_current_one_and_ends_every_session() {
        var address = address();
        var patient = signUp.signUp(registration(address, BERLIN), null);
        var earlier = (SignedInPerson) signIn.loadUserByUsername(address);

        assertThatThrownBy(() -> run(patient, () -> accounts.changePassword(patient, "wrong", "harbour-violet-tin-9")))
                .isInstanceOfSatisfying(
                        InvalidEntry.class, e -> assertThat(e.field()).isEqualTo("current"));
        run(patient, () -> accounts.changePassword(patient, PASSWORD, "harbour-violet-tin-9"));

        var now = (SignedInPerson) signIn.loadUserByUsername(address);
        assertThat(encoder.matches("harbour-violet-tin-9", now.getPassword())).isTrue();
        assertThat(signIn.stillCounts(earlier)).isFalse();
    }

    @Test
    void the_link_of_the_first_start_makes_one_admin_once_who_may_be_a_patient_too() {
        var token = firstAdmin.token();
        assertThat(token).as("no other test makes an admin").isNotEmpty();
        var admin = address();
        signUp.signUp(registration(admin, BERLIN), token);

        var person = (SignedInPerson) signIn.loadUserByUsername(admin);
        assertThat(person.is(Role.ADMIN)).isTrue();
        assertThat(person.is(Role.PATIENT)).isTrue();
        assertThat(firstAdmin.token()).isEmpty();
        assertThatThrownBy(() -> signUp.signUp(registration(address(), BERLIN), token))
                .isInstanceOfSatisfying(
                        InvalidEntry.class, e -> assertThat(e.field()).isEqualTo("link"));

        resetByAdmin(new PatientId(person.id()));
    }

    private void resetByAdmin(PatientId admin) {
        var address = address();
        var patient = signUp.signUp(registration(address, BERLIN), null);
        assertThatThrownBy(() -> as(patient, () -> resets.makeLink(new EmailAddress(address))))
                .isInstanceOf(NotFound.class);
        var link = as(admin, () -> resets.makeLink(new EmailAddress(address)));

        assertThatThrownBy(() -> resets.reset(link, "short")).isInstanceOf(InvalidEntry.class);
        resets.reset(link, "harbour-violet-tin-9");

        assertThatThrownBy(() -> resets.reset(link, "harbour-violet-tin-10")).isInstanceOf(InvalidEntry.class);
        var notices = as(patient, () -> accounts.unseenNotices(patient));
        assertThat(notices)
                .singleElement()
                .extracting(OwnAccount.Notice::kind)
                .isEqualTo(OwnAccount.Notice.Kind.PASSWORD_RESET_BY_ADMIN);
        run(patient, () -> accounts.seen(patient, notices.getFirst().id()));
        assertThat(as(patient, () -> accounts.unseenNotices(patient))).isEmpty();

        var old = as(admin, () -> resets.makeLink(new EmailAddress(address)));
        clock.set(Instant.now(java.time.Clock.systemUTC()).plus(Duration.ofHours(25)));
        assertThatThrownBy(() -> resets.reset(old, "harbour-violet-tin-11"))
                .isInstanceOfSatisfying(
                        InvalidEntry.class, e -> assertThat(e.field()).isEqualTo("link"));
    }

    @Test
    void a_link_that_whoever_runs_lull_had_printed_lets_in_once_and_the_person_is_told_how() {
        var address = address();
        var patient = signUp.signUp(registration(address, BERLIN), null);
        assertThatThrownBy(() -> resets.linkToPrint(new EmailAddress(address())))
                .isInstanceOfSatisfying(
                        InvalidEntry.class, e -> assertThat(e.field()).isEqualTo("email"));
        var link = resets.linkToPrint(new EmailAddress(address));

        resets.reset(link, "harbour-violet-tin-9");

        assertThatThrownBy(() -> resets.reset(link, "harbour-violet-tin-10")).isInstanceOf(InvalidEntry.class);
        assertThat(as(patient, () -> accounts.unseenNotices(patient)))
                .singleElement()
                .extracting(OwnAccount.Notice::kind)
                .isEqualTo(OwnAccount.Notice.Kind.PASSWORD_RESET_BY_PRINTED_LINK);
    }

    @Test
    void another_persons_account_is_not_found() {
        var patient = people.patient();
        var other = people.patient();

        assertThatThrownBy(() -> as(other, () -> accounts.profile(patient))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(other, () -> accounts.rename(patient, "X", 0)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(other, () -> accounts.takeZone(patient, LISBON)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(other, () -> accounts.erase(patient, PASSWORD)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> accounts.profile(patient)).isInstanceOf(NotFound.class);
    }

    @Test
    void two_tabs_that_rename_at_once_do_not_overwrite_each_other() {
        var patient = people.patient();
        var version = as(patient, () -> accounts.profile(patient)).version();

        run(patient, () -> accounts.rename(patient, "Kim", version));

        assertThatThrownBy(() -> run(patient, () -> accounts.rename(patient, "Sam", version)))
                .isInstanceOf(EditedMeanwhile.class);
        assertThat(as(patient, () -> accounts.profile(patient)).called()).isEqualTo("Kim");
    }

    @Test
    void a_zone_that_differs_is_asked_about_once_and_never_taken_silently() {
        var patient = people.patient(BERLIN);

        assertThat(as(patient, () -> accounts.zoneToAskAbout(patient, BERLIN))).isEmpty();
        assertThat(as(patient, () -> accounts.zoneToAskAbout(patient, LISBON))).contains(LISBON);
        run(patient, () -> accounts.keepZoneThough(patient, LISBON));
        assertThat(as(patient, () -> accounts.zoneToAskAbout(patient, LISBON))).isEmpty();
        assertThat(as(patient, () -> accounts.profile(patient)).zone()).isEqualTo(BERLIN);

        run(patient, () -> accounts.takeZone(patient, LISBON));
        assertThat(as(patient, () -> accounts.zoneToAskAbout(patient, BERLIN))).contains(BERLIN);
    }

    @Test
    void erasure_leaves_no_row_with_the_persons_id_in_any_table() throws SQLException {
        var patient = people.patient();
        run(patient, () -> accounts.erase(patient, PASSWORD));

        try (var connection = TestDatabase.asSuperuser();
                var columns = connection.createStatement();
                var found = connection.createStatement()) {
            var uuids = columns.executeQuery("""
                    select table_schema, table_name, column_name from information_schema.columns
                    join information_schema.tables using (table_schema, table_name)
                    where data_type = 'uuid' and table_type = 'BASE TABLE'
                      and table_schema not in ('pg_catalog', 'information_schema')
                    """);
            int looked = 0;
            while (uuids.next()) {
                var rows = found.executeQuery("select count(*) from %s.%s where %s = '%s'"
                        .formatted(uuids.getString(1), uuids.getString(2), uuids.getString(3), patient));
                rows.next();
                assertThat(rows.getInt(1)).as(uuids.getString(2)).isZero();
                looked++;
            }
            assertThat(looked).isGreaterThan(10);
        }
    }
}
