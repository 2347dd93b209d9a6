package app.lull.account;

import app.lull.store.Acting;
import app.lull.store.Actor;
import app.lull.store.EditedMeanwhile;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What a person may see and change about their own account. */
@Service
public class OwnAccount {

    private final JdbcClient jdbc;
    private final Persons persons;
    private final Passwords passwords;
    private final PasswordEncoder encoder;
    private final SignIn signIn;
    private final Audit audit;
    private final Access access;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OwnAccount(
            JdbcClient jdbc,
            Persons persons,
            Passwords passwords,
            PasswordEncoder encoder,
            SignIn signIn,
            Audit audit,
            Access access,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.passwords = passwords;
        this.encoder = encoder;
        this.signIn = signIn;
        this.audit = audit;
        this.access = access;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * The account as its owner sees it.
     *
     * @param zoneKept a zone their browser reported that they chose not to take
     * @param version to be handed back with a change
     */
    public record Profile(
            String called,
            String email,
            String language,
            ZoneId zone,
            @Nullable String zoneKept,
            int version) {}

    /** What to tell at a sign-in. */
    public record Notice(UUID id, Kind kind, Instant at) {

        /** What happened. */
        public enum Kind {
            PASSWORD_RESET_BY_ADMIN,
            PASSWORD_RESET_BY_MAIL,
            PASSWORD_RESET_BY_PRINTED_LINK
        }
    }

    /** Their own profile. @throws NotFound for anybody else's */
    public Profile profile(PatientId self) {
        access.mayWrite(self);
        return inTransaction(() -> jdbc.sql("""
                        select called, email, language, zone, zone_kept, person.version
                        from account.person join account.patient on patient_id = id where id = :self
                        """)
                .param("self", self.value())
                .query((row, n) -> new Profile(
                        row.getString("called"),
                        row.getString("email"),
                        row.getString("language"),
                        ZoneId.of(row.getString("zone")),
                        row.getString("zone_kept"),
                        row.getInt("version")))
                .optional()
                .orElseThrow(NotFound::new));
    }

    /**
     * Changes how Lull addresses them.
     *
     * @throws InvalidEntry for the field {@code called}
     * @throws EditedMeanwhile if the profile changed since this version was read
     */
    public void rename(PatientId self, String called, int version) {
        access.mayWrite(self);
        var name = Registration.checkedName(called);
        var changed = inTransaction(() -> jdbc.sql("""
                        update account.person set called = :called, version = version + 1
                        where id = :self and version = :version
                        """)
                .param("called", name)
                .param("self", self.value())
                .param("version", version)
                .update());
        if (changed == 0) {
            throw new EditedMeanwhile("your profile");
        }
    }

    /** From now on days begin at 04:00 in this zone; days already lived keep their date. */
    public void takeZone(PatientId self, ZoneId zone) {
        access.mayWrite(self);
        inTransaction(() -> jdbc.sql("""
                        update account.patient set zone = :zone, zone_kept = null, version = version + 1
                        where patient_id = :self
                        """)
                .param("zone", zone.getId())
                .param("self", self.value())
                .update());
    }

    /** Keeps the zone although the browser reports this other one; it is not asked about again. */
    public void keepZoneThough(PatientId self, ZoneId reported) {
        access.mayWrite(self);
        inTransaction(() -> jdbc.sql("""
                        update account.patient set zone_kept = :zone, version = version + 1 where patient_id = :self
                        """)
                .param("zone", reported.getId())
                .param("self", self.value())
                .update());
    }

    /**
     * Changes the password and ends every session, this one too.
     *
     * @throws InvalidEntry for {@code current} or {@code password}
     */
    public void changePassword(PatientId self, String current, String fresh) {
        access.mayWrite(self);
        var person = inTransaction(() -> persons.byId(self.value()).orElseThrow(NotFound::new));
        if (current.length() > Passwords.LONGEST || !encoder.matches(current, person.passwordHash())) {
            throw new InvalidEntry("current", "This is not your current password.");
        }
        passwords.check(fresh, List.of(person.email()));
        var hash = String.valueOf(encoder.encode(fresh));
        inTransaction(() -> {
            persons.setPassword(self.value(), hash);
            audit.write(Audit.What.PASSWORD_CHANGED, self.value(), self.value());
            return true;
        });
        signIn.forget(self.value());
    }

    /** Ends every session of this person, on every device. */
    public void signOutEverywhere(PatientId self) {
        access.mayWrite(self);
        inTransaction(() -> {
            persons.endSessions(self.value());
            audit.write(Audit.What.SIGNED_OUT_EVERYWHERE, self.value(), self.value());
            return true;
        });
        signIn.forget(self.value());
    }

    /** What the person has not been told yet. */
    public List<Notice> unseenNotices(PatientId self) {
        access.mayWrite(self);
        return inTransaction(() -> jdbc.sql("""
                        select id, kind, at from account.notice where person_id = :self and seen_at is null order by at
                        """)
                .param("self", self.value())
                .query((row, n) -> new Notice(
                        row.getObject("id", UUID.class),
                        Notice.Kind.valueOf(row.getString("kind")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list());
    }

    /** The person has read it. */
    public void seen(PatientId self, UUID notice) {
        access.mayWrite(self);
        inTransaction(() -> jdbc.sql("""
                        update account.notice set seen_at = :now where person_id = :self and id = :id
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("self", self.value())
                .param("id", notice)
                .update());
    }

    /** An agreement: to which text, from when until when. */
    public record ConsentGiven(
            String kind,
            String textVersion,
            Instant givenAt,
            @Nullable Instant withdrawnAt) {}

    /** What the person agreed to, oldest first. */
    public List<ConsentGiven> consents(PatientId self) {
        access.mayWrite(self);
        return inTransaction(() -> jdbc.sql("""
                        select kind, text_version, given_at, withdrawn_at from account.consent
                        where patient_id = :self order by given_at, kind
                        """)
                .param("self", self.value())
                .query((row, n) -> {
                    var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
                    return new ConsentGiven(
                            row.getString("kind"),
                            row.getString("text_version"),
                            row.getObject("given_at", OffsetDateTime.class).toInstant(),
                            withdrawn == null ? null : withdrawn.toInstant());
                })
                .list());
    }

    /** Writes down that the person took their data away. */
    public void exported(PatientId self) {
        access.mayWrite(self);
        inTransaction(() -> {
            audit.write(Audit.What.EXPORTED, self.value(), self.value());
            return true;
        });
    }

    /** Whether a zone that the browser reports is worth a question. */
    public Optional<ZoneId> zoneToAskAbout(PatientId self, ZoneId reported) {
        var profile = profile(self);
        var sameClock = profile.zone().getRules().equals(reported.getRules())
                || profile.zone().equals(reported)
                || reported.getId().equals(profile.zoneKept());
        return sameClock ? Optional.empty() : Optional.of(reported);
    }

    /**
     * Erases the account and everything kept under it, at once and for good.
     *
     * @throws InvalidEntry for {@code current} if the password is not theirs
     */
    public void erase(PatientId self, String current) {
        access.mayWrite(self);
        var person = inTransaction(() -> persons.byId(self.value()).orElseThrow(NotFound::new));
        if (current.length() > Passwords.LONGEST || !encoder.matches(current, person.passwordHash())) {
            throw new InvalidEntry("current", "This is not your current password.");
        }
        inTransaction(() -> {
            audit.write(Audit.What.ERASED, self.value(), self.value());
            return true;
        });
        Acting.run(Actor.Duty.DOOR, () -> transaction.executeWithoutResult(status -> persons.erase(self.value())));
        signIn.forget(self.value());
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
