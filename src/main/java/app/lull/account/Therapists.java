package app.lull.account;

import app.lull.store.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Service;

/** Who the therapists are: an admin invites and removes them. How the invited join is {@link TherapistJoining}'s. */
@Service
public class Therapists {

    private static final Logger LOG = LoggerFactory.getLogger(Therapists.class);
    private static final int LONGEST_LINE = 80;

    private final Admins admins;
    private final Persons persons;
    private final TherapistRows rows;
    private final OneTimeLinks links;
    private final Factors factors;
    private final LinkMail mail;
    private final SignIn signIn;
    private final ReAuthentication reAuthentication;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Door door;
    private final Clock clock;

    Therapists(
            Admins admins,
            Persons persons,
            TherapistRows rows,
            OneTimeLinks links,
            Factors factors,
            LinkMail mail,
            SignIn signIn,
            ReAuthentication reAuthentication,
            Audit audit,
            ApplicationEventPublisher events,
            Door door,
            Clock clock) {
        this.admins = admins;
        this.persons = persons;
        this.rows = rows;
        this.links = links;
        this.factors = factors;
        this.mail = mail;
        this.signIn = signIn;
        this.reAuthentication = reAuthentication;
        this.audit = audit;
        this.events = events;
        this.door = door;
        this.clock = clock;
    }

    /** What patients see of a therapist. @param line profession and place; may be empty */
    public record Shown(String called, String line) {}

    /** Somebody who was invited. @param worksUntil until when their link works; none if it is too old */
    public record Invited(
            UUID invitation,
            String email,
            Shown shown,
            Instant at,
            @Nullable Instant worksUntil) {}

    /** Somebody who is, or was, a therapist. @param removedAt if they are none any more */
    public record Joined(
            UUID person,
            String email,
            Shown shown,
            Instant joinedAt,
            @Nullable Instant removedAt) {}

    /** All of them, for the admin. */
    public record Roll(List<Invited> invited, List<Joined> joined) {}

    /** A link to join. @param mailed whether Lull has sent it to the invited, too */
    public record Link(String token, boolean mailed) {}

    /** What patients see of this therapist; empty for who is none now. */
    public Optional<Shown> shown(UUID person) {
        return door.ask(
                () -> rows.joined(person).filter(one -> one.removedAt() == null).map(Joined::shown));
    }

    /** @throws NotFound if no admin asks */
    public Roll roll() {
        admins.acting();
        return door.ask(() -> new Roll(
                rows.open().stream()
                        .map(one -> new Invited(
                                one.id(),
                                one.email(),
                                new Shown(one.called(), one.line()),
                                one.at(),
                                links.worksUntil(one.id()).orElse(null)))
                        .toList(),
                rows.joined()));
    }

    /**
     * Invites somebody, who may have an account already.
     *
     * @throws NotFound if no admin asks
     * @throws InvalidEntry for {@code email}, {@code called} or {@code line}
     * @throws ConfirmFirst if it takes a new proof
     */
    public Link invite(EmailAddress email, String called, String line) {
        var admin = admins.acting();
        reAuthentication.require();
        var open = new TherapistRows.Open(
                Ids.next(), email.value(), Registration.checkedName(called), checkedLine(line), admin, clock.instant());
        return sent(open, door.ask(() -> {
            var known = persons.byEmail(email.value());
            if (known.map(person -> persons.roles(person.id()).contains(Role.THERAPIST))
                    .orElse(false)) {
                throw new InvalidEntry("email", "This person is a therapist here already.");
            }
            if (!rows.invite(open)) {
                throw new InvalidEntry("email", "This person is invited already. You can invite them again below.");
            }
            return link(open, admin);
        }));
    }

    /** Makes a new link for an open invitation; the one before ends. @throws NotFound as for {@link #invite} */
    public Link inviteAgain(UUID invitation) {
        var admin = admins.acting();
        reAuthentication.require();
        var open = door.ask(() -> rows.open(invitation).orElseThrow(NotFound::new));
        return sent(open, door.ask(() -> link(open, admin)));
    }

    /** Takes an open invitation back. @throws NotFound if there is none, or no admin asks */
    public void withdraw(UUID invitation) {
        var admin = admins.acting();
        door.run(() -> {
            if (!rows.withdraw(invitation, clock.instant())) {
                throw new NotFound();
            }
            links.end(invitation);
            audit.write(Audit.What.THERAPIST_REMOVED, admin, null);
        });
    }

    /**
     * Takes the role away and ends every session of that person at once. Their account goes on without it.
     *
     * @throws NotFound if they are no therapist, or no admin asks
     * @throws ConfirmFirst if it takes a new proof
     */
    public void remove(UUID person) {
        var admin = admins.acting();
        reAuthentication.require();
        door.run(() -> {
            if (!rows.remove(person, clock.instant())) {
                throw new NotFound();
            }
            persons.removeRole(person, Role.THERAPIST);
            persons.endSessions(person);
            audit.write(Audit.What.THERAPIST_REMOVED, admin, person);
            events.publishEvent(new TherapistRemoved(person));
        });
        signIn.forget(person);
    }

    /**
     * For a therapist who has lost the phone and the recovery codes: takes every second step away, with the role and
     * every session, and invites them again. Whom they care for stays as it is.
     *
     * @return the link by which they set a new one, with their password
     * @throws NotFound if they are no therapist, or no admin asks
     * @throws ConfirmFirst if it takes a new proof
     */
    public Link letSetAnew(UUID person) {
        var admin = admins.acting();
        reAuthentication.require();
        var joined = door.ask(() -> rows.joined(person))
                .filter(one -> one.removedAt() == null)
                .orElseThrow(NotFound::new);
        var open = new TherapistRows.Open(
                Ids.next(),
                joined.email(),
                joined.shown().called(),
                joined.shown().line(),
                admin,
                clock.instant());
        var token = door.ask(() -> {
            factors.removeAll(person);
            persons.removeRole(person, Role.THERAPIST);
            persons.endSessions(person);
            audit.write(Audit.What.SECOND_FACTOR_REMOVED, admin, person);
            if (!rows.invite(open)) {
                throw new InvalidEntry("email", "This person is invited already. You can invite them again below.");
            }
            return link(open, admin);
        });
        signIn.forget(person);
        return sent(open, token);
    }

    private String link(TherapistRows.Open open, UUID admin) {
        audit.write(
                Audit.What.THERAPIST_INVITED,
                admin,
                persons.byEmail(open.email()).map(Persons.Credentials::id).orElse(null));
        return links.invite(open.id(), admin);
    }

    private Link sent(TherapistRows.Open open, String token) {
        if (!mail.possible()) {
            return new Link(token, false);
        }
        try {
            mail.send(open.email(), "Your Lull invitation", """
                    You are invited to this Lull as a therapist.
                    This link works once, for 7 days:

                    %s

                    If you did not expect it, there is nothing to do.
                    """, "/join/therapist/" + token);
            return new Link(token, true);
        } catch (MailException e) {
            LOG.error("An invitation could not be sent", e);
            return new Link(token, false);
        }
    }

    static String checkedLine(String line) {
        var stripped = line.length() > 1000 ? line : line.strip();
        if (stripped.length() > LONGEST_LINE || stripped.codePoints().anyMatch(Character::isISOControl)) {
            throw new InvalidEntry("line", "Please keep it to " + LONGEST_LINE + " characters on one line.");
        }
        return stripped;
    }
}
