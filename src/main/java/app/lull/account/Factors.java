package app.lull.account;

import app.lull.store.Ids;
import app.lull.store.Seal;
import app.lull.store.SealedText;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of authenticator apps and passkeys. Who may see them is decided by the actor of the transaction. */
@Component
class Factors {

    private final JdbcClient jdbc;
    private final Seal seal;
    private final Clock clock;

    Factors(JdbcClient jdbc, Seal seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    /** A passkey as it is kept. */
    record KeptPasskey(UUID id, String site, byte[] credentialId, byte[] credential, long signCount) {}

    boolean any(UUID person) {
        return jdbc.sql("""
                        select exists (select from account.authenticator where person_id = :person)
                            or exists (select from account.passkey where person_id = :person)
                        """).param("person", person).query(Boolean.class).single();
    }

    List<OwnFactors.Factor> of(UUID person) {
        return jdbc.sql("""
                        select id, 'APP' as kind, name, set_at from account.authenticator where person_id = :person
                        union all
                        select id, 'PASSKEY', name, set_at from account.passkey where person_id = :person
                        order by set_at, id
                        """)
                .param("person", person)
                .query((row, n) -> new OwnFactors.Factor(
                        row.getObject("id", UUID.class),
                        OwnFactors.Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        instant(row.getObject("set_at", OffsetDateTime.class))))
                .list();
    }

    private static Instant instant(OffsetDateTime at) {
        return at.toInstant();
    }

    void add(UUID person, NewFactor factor) {
        switch (factor) {
            case NewFactor.App app -> add(person, app);
            case NewFactor.Passkey passkey -> add(person, passkey);
        }
    }

    private void add(UUID person, NewFactor.App app) {
        var id = Ids.next();
        jdbc.sql("""
                insert into account.authenticator (person_id, id, name, secret, last_step, set_at)
                values (:person, :id, :name, :secret, :step, :at)
                """)
                .param("person", person)
                .param("id", id)
                .param("name", app.name())
                .param(
                        "secret",
                        seal.seal(Base64.getEncoder().encodeToString(app.secret()), id)
                                .bytes())
                .param("step", app.step())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void add(UUID person, NewFactor.Passkey passkey) {
        jdbc.sql("""
                insert into account.passkey (person_id, id, name, site, credential_id, credential, sign_count, set_at)
                values (:person, :id, :name, :site, :credentialId, :credential, :count, :at)
                """)
                .param("person", person)
                .param("id", Ids.next())
                .param("name", passkey.name())
                .param("site", passkey.site())
                .param("credentialId", passkey.credentialId())
                .param("credential", passkey.credential())
                .param("count", passkey.signCount())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return whether there was such a one */
    boolean remove(UUID person, UUID factor) {
        return jdbc.sql("delete from account.authenticator where person_id = :person and id = :id")
                                .param("person", person)
                                .param("id", factor)
                                .update()
                        + jdbc.sql("delete from account.passkey where person_id = :person and id = :id")
                                .param("person", person)
                                .param("id", factor)
                                .update()
                > 0;
    }

    void removeAll(UUID person) {
        for (var table : List.of("authenticator", "passkey", "recovery_code")) {
            jdbc.sql("delete from account." + table + " where person_id = :person")
                    .param("person", person)
                    .update();
        }
    }

    /** Takes a code of any of the person's apps, once. */
    boolean takeCode(UUID person, String code) {
        record Kept(UUID id, byte[] secret, long lastStep) {}
        return jdbc
                .sql("select id, secret, last_step from account.authenticator where person_id = :person order by id")
                .param("person", person)
                .query((row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    var secret = seal.open(new SealedText(row.getBytes("secret")), id);
                    return new Kept(id, Base64.getDecoder().decode(secret), row.getLong("last_step"));
                })
                .list()
                .stream()
                .anyMatch(kept -> Totp.stepOf(kept.secret(), code, clock.instant(), kept.lastStep()).stream()
                        .anyMatch(step -> taken(person, kept.id(), step)));
    }

    private boolean taken(UUID person, UUID app, long step) {
        return jdbc.sql("""
                        update account.authenticator set last_step = :step
                        where person_id = :person and id = :id and last_step < :step
                        """)
                        .param("step", step)
                        .param("person", person)
                        .param("id", app)
                        .update()
                == 1;
    }

    List<KeptPasskey> passkeys(UUID person, String site) {
        return jdbc.sql("""
                        select id, site, credential_id, credential, sign_count from account.passkey
                        where person_id = :person and site = :site order by set_at
                        """)
                .param("person", person)
                .param("site", site)
                .query((row, n) -> new KeptPasskey(
                        row.getObject("id", UUID.class),
                        row.getString("site"),
                        row.getBytes("credential_id"),
                        row.getBytes("credential"),
                        row.getLong("sign_count")))
                .list();
    }

    void counted(UUID person, UUID passkey, long signCount) {
        jdbc.sql("update account.passkey set sign_count = :count where person_id = :person and id = :id")
                .param("count", signCount)
                .param("person", person)
                .param("id", passkey)
                .update();
    }
}
