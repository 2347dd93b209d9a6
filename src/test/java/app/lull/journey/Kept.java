package app.lull.journey;

import app.lull.store.SealOfHome;
import app.lull.testing.RunningLull;
import app.lull.testing.TestAuthenticator;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.bouncycastle.util.encoders.Base32;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** What the database of a running Lull keeps, read behind its back. */
record Kept(RunningLull lull) {

    private static final Pattern FIRST_ADMIN = Pattern.compile(".*(/sign-up\\?admin=\\S+)$");
    private static final String OWN = " where patient_id = (select id from account.person where email = ?)";

    /** Where whoever runs this Lull makes the first account, as it says at its start. */
    String firstAdminsPath() {
        return lull.output().stream()
                .map(FIRST_ADMIN::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    /** Rows of the table that belong to the person with this e-mail. */
    int rows(String table, String email) {
        return Integer.parseInt(one("select count(*) from " + table + OWN, email));
    }

    /** What this person's row of the table says, of which there must be one. */
    String of(String email, String columns, String table) {
        return one("select " + columns + " from " + table + OWN, email);
    }

    /** Rows of the table, whosever they are. */
    int all(String table) {
        return Integer.parseInt(one("select count(*) from " + table));
    }

    /** The zone whose 04:00 begins this person's days. */
    String zoneOf(String email) {
        return one("select zone from account.patient" + OWN, email);
    }

    /** The id of the person with this e-mail. */
    String idOf(String email) {
        return one("select id from account.person where email = ?", email);
    }

    /** Makes an account without its pages; returns the patient's id. */
    UUID person(String email, String password) {
        var id = UUID.randomUUID();
        var hash = hash(password);
        try (var connection = lull.asSuperuser();
                var statement = connection.prepareStatement("""
                    with person as (insert into account.person (id, email, password_hash, called, created_at)
                            values (?, ?, ?, 'Nia', now()) returning id),
                        role as (insert into account.person_role select id, 'PATIENT' from person),
                        pseudonym as (insert into account.pseudonym select id, gen_random_uuid() from person)
                    insert into account.patient (patient_id, zone) select id, 'Europe/Lisbon' from person\
                    """)) {
            statement.setObject(1, id);
            statement.setString(2, email);
            statement.setString(3, hash);
            statement.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Makes a therapist without pages of invitation; signs in with the password and a code of the app.
     *
     * @return the app
     */
    TestAuthenticator therapist(String email, String password) {
        var id = UUID.randomUUID();
        var app = UUID.randomUUID();
        var secret = new byte[20];
        new SecureRandom().nextBytes(secret);
        var sealed = SealOfHome.seal(lull.home(), Base64.getEncoder().encodeToString(secret), app);
        try (var connection = lull.asSuperuser();
                var statement = connection.prepareStatement("""
                    with person as (insert into account.person (id, email, password_hash, called, created_at)
                            values (?, ?, ?, 'Dr. Kim', now()) returning id),
                        role as (insert into account.person_role select id, 'THERAPIST' from person),
                        pseudonym as (insert into account.pseudonym select id, gen_random_uuid() from person),
                        therapist as (insert into account.therapist (person_id, line, joined_at)
                            select id, 'Psychologist, Leeds', now() from person)
                    insert into account.authenticator (person_id, id, name, secret, last_step, set_at)
                    select id, ?, 'Phone', ?, 0, now() from person\
                    """)) {
            statement.setObject(1, id);
            statement.setString(2, email);
            statement.setString(3, hash(password));
            statement.setObject(4, app);
            statement.setBytes(5, sealed);
            statement.executeUpdate();
            return TestAuthenticator.inTheHand(Base32.toBase32String(secret));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(String password) {
        return "{argon2id}" + new Argon2PasswordEncoder(16, 32, 1, 7 * 1024, 5).encode(password);
    }

    /** Keeps a check-in of this person's today, without its page. */
    void checksIn(String email) {
        try (var connection = lull.asSuperuser();
                var statement = connection.prepareStatement("""
                    insert into checkin.evening (patient_id, id, day, anxiety, health_worry, bother, interference, checks,
                            seconds, saved_at, changed_at)
                    select patient_id, gen_random_uuid(), (now() at time zone zone - interval '4 hours')::date, 5, 2, 4, 3, 2,
                            20, now(), now()
                      from account.patient where patient_id = (select id from account.person where email = ?)\
                    """)) {
            statement.setString(1, email);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String one(String question, String... parameters) {
        try (var connection = lull.asSuperuser();
                var statement = connection.prepareStatement(question)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (var answer = statement.executeQuery()) {
                answer.next();
                return answer.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until there are that many, for what arrives later. */
    void waitFor(int rows, String table, String email) {
        Awaitility.await(rows + " in " + table)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> rows(table, email) == rows);
    }
}
