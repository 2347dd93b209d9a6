package app.lull.account;

import app.lull.account.Registration.Consent;
import app.lull.store.Ids;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of people. Who may see them is decided by the actor of the transaction. */
@Component
class Persons {

    private final JdbcClient jdbc;

    Persons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a sign-in is checked against. */
    record Credentials(UUID id, String email, @Nullable String passwordHash, int sessionEpoch) {}

    /** @return false if the address is taken already */
    boolean add(UUID id, Registration registration, String passwordHash, Instant at) {
        return add(id, registration.email().value(), registration.called(), registration.language(), passwordHash, at);
    }

    /** @return false if the address is taken already */
    boolean add(UUID id, String email, String called, String language, String passwordHash, Instant at) {
        return jdbc.sql("""
                        insert into account.person (id, email, password_hash, called, language, created_at)
                        values (:id, :email, :hash, :called, :language, :at)
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("email", email)
                        .param("hash", passwordHash)
                        .param("called", called)
                        .param("language", language)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void addPseudonym(UUID person) {
        jdbc.sql("insert into account.pseudonym (person_id, pseudonym) values (:person, :pseudonym)")
                .param("person", person)
                .param("pseudonym", UUID.randomUUID())
                .update();
    }

    void addRole(UUID person, Role role) {
        jdbc.sql("insert into account.person_role (person_id, role) values (:person, :role) on conflict do nothing")
                .param("person", person)
                .param("role", role.name())
                .update();
    }

    void removeRole(UUID person, Role role) {
        jdbc.sql("delete from account.person_role where person_id = :person and role = :role")
                .param("person", person)
                .param("role", role.name())
                .update();
    }

    void addPatient(UUID person, ZoneId zone) {
        jdbc.sql("insert into account.patient (patient_id, zone) values (:person, :zone)")
                .param("person", person)
                .param("zone", zone.getId())
                .update();
    }

    void addConsent(UUID patient, Consent consent, Instant at) {
        jdbc.sql("""
                insert into account.consent (patient_id, id, kind, text_version, given_at)
                values (:patient, :id, :kind, :version, :at)
                """)
                .param("patient", patient)
                .param("id", Ids.next())
                .param("kind", consent.kind().name())
                .param("version", consent.textVersion())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Credentials> byEmail(String email) {
        return jdbc.sql("""
                        select id, email, password_hash, session_epoch from account.person where email = :email
                        """)
                .param("email", email.strip().toLowerCase(Locale.ROOT))
                .query((row, n) -> credentials(row))
                .optional();
    }

    Optional<Credentials> byId(UUID id) {
        return jdbc.sql("select id, email, password_hash, session_epoch from account.person where id = :id")
                .param("id", id)
                .query((row, n) -> credentials(row))
                .optional();
    }

    private static Credentials credentials(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Credentials(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("password_hash"),
                row.getInt("session_epoch"));
    }

    Set<Role> roles(UUID person) {
        var roles = EnumSet.noneOf(Role.class);
        jdbc.sql("select role from account.person_role where person_id = :person")
                .param("person", person)
                .query(String.class)
                .list()
                .forEach(role -> roles.add(Role.valueOf(role)));
        return roles;
    }

    boolean anyAdmin() {
        return jdbc.sql("select exists (select from account.person_role where role = 'ADMIN')")
                .query(Boolean.class)
                .single();
    }

    /** Sets the password and ends every session. */
    void setPassword(UUID person, String hash) {
        jdbc.sql("""
                update account.person
                set password_hash = :hash, session_epoch = session_epoch + 1, version = version + 1
                where id = :person
                """).param("hash", hash).param("person", person).update();
    }

    void endSessions(UUID person) {
        jdbc.sql("update account.person set session_epoch = session_epoch + 1 where id = :person")
                .param("person", person)
                .update();
    }

    void erase(UUID person) {
        jdbc.sql("delete from account.person where id = :person")
                .param("person", person)
                .update();
    }
}
