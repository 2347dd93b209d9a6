package app.lull.faults;

import app.lull.store.Ids;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Patients of a running jar, put straight into its database, since signing up is a screen. */
final class JarPeople {

    static final String PASSWORD = "teapot-lantern-orchard-42";

    private static final String HASH =
            "{argon2id}" + new Argon2PasswordEncoder(16, 32, 1, 7 * 1024, 5).encode(PASSWORD);

    private final Superuser superuser;

    JarPeople(Superuser superuser) {
        this.superuser = superuser;
    }

    /** Opens a connection that no rule restricts. */
    @FunctionalInterface
    interface Superuser {
        Connection connect() throws SQLException;
    }

    /** Somebody who can sign in, and whose check-in is open all day. */
    record Person(UUID id, String email) {}

    Person add() {
        var id = Ids.next();
        var email = id + "@example.org";
        try (var connection = superuser.connect();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into account.person (id, email, password_hash, called, created_at)
                    values ('%1$s', '%2$s', '%3$s', 'Robin', now());
                    insert into account.pseudonym values ('%1$s', gen_random_uuid());
                    insert into account.person_role values ('%1$s', 'PATIENT');
                    insert into account.patient (patient_id, zone) values ('%1$s', 'Europe/Berlin');
                    insert into checkin.preference values ('%1$s', '04:00');
                    """.formatted(id, email, HASH));
            return new Person(id, email);
        } catch (SQLException e) {
            throw new IllegalStateException("A patient could not be made", e);
        }
    }
}
