package app.lull.account;

import app.lull.store.Acting;
import app.lull.store.Actor;
import app.lull.store.Ids;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How a person who forgot the password comes in again: by mail where Lull can send it, else by a link that an admin
 * makes, or that is printed at a start.
 */
@Service
public class PasswordReset {

    private static final Logger LOG = LoggerFactory.getLogger(PasswordReset.class);

    private final JdbcClient jdbc;
    private final Persons persons;
    private final Passwords passwords;
    private final PasswordEncoder encoder;
    private final OneTimeLinks links;
    private final SignIn signIn;
    private final Audit audit;
    private final Admins admins;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final LinkMail mail;
    private final ReAuthentication reAuthentication;

    PasswordReset(
            JdbcClient jdbc,
            Persons persons,
            Passwords passwords,
            PasswordEncoder encoder,
            OneTimeLinks links,
            SignIn signIn,
            Audit audit,
            Admins admins,
            TransactionTemplate transaction,
            Clock clock,
            LinkMail mail,
            ReAuthentication reAuthentication) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.passwords = passwords;
        this.encoder = encoder;
        this.links = links;
        this.signIn = signIn;
        this.audit = audit;
        this.admins = admins;
        this.transaction = transaction;
        this.clock = clock;
        this.mail = mail;
        this.reAuthentication = reAuthentication;
    }

    /** Whether Lull can send a link. */
    public boolean byMailPossible() {
        return mail.possible();
    }

    /**
     * Sends a link if there is such an account. Answers the same, and at once, whether there is one or not.
     *
     * @throws IllegalStateException where it is not {@linkplain #byMailPossible() possible}
     */
    public void sendLink(EmailAddress email) {
        if (!byMailPossible()) {
            throw new IllegalStateException("Lull cannot send mail here");
        }
        Thread.ofVirtual().name("reset-mail").start(() -> {
            try {
                send(email);
            } catch (RuntimeException e) {
                LOG.error("A reset mail could not be sent", e);
            }
        });
    }

    private void send(EmailAddress email) throws MailException {
        var token = atTheDoor(() -> persons.byEmail(email.value())
                .map(person -> {
                    audit.write(Audit.What.RESET_LINK_MADE, null, person.id());
                    return links.make(OneTimeLinks.Purpose.PASSWORD_RESET, person.id(), null);
                })
                .orElse(""));
        if (token.isEmpty()) {
            return;
        }
        mail.send(email.value(), "Your Lull link", """
                You, or someone who knows your address, asked for a new way in.
                This link works once, for 24 hours:

                %s

                If it was not you, there is nothing to do: your password stays as it is.
                """, "/reset/" + token);
    }

    /**
     * Makes a link for somebody who asked the admin. It is audited, and the person is told at the next sign-in.
     *
     * @return the token of the link
     * @throws NotFound if the one who asks is no admin
     * @throws InvalidEntry for {@code email} if there is no such account
     * @throws ConfirmFirst if it takes a new proof
     */
    public String makeLink(EmailAddress email) {
        var admin = admins.acting();
        reAuthentication.require();
        return atTheDoor(() -> {
            var person = existing(email);
            audit.write(Audit.What.RESET_LINK_MADE, admin, person.id());
            return links.make(OneTimeLinks.Purpose.PASSWORD_RESET, person.id(), admin);
        });
    }

    /**
     * Makes a link for whoever starts this Lull, and so holds its database anyway: the one way in for an only admin who
     * forgot the password where no mail is sent. It is audited, and the person is told at the next sign-in.
     *
     * @return the token of the link
     * @throws InvalidEntry for {@code email} if there is no such account
     */
    public String linkToPrint(EmailAddress email) {
        return atTheDoor(() -> {
            var person = existing(email);
            audit.write(Audit.What.RESET_LINK_MADE, null, person.id());
            return links.print(OneTimeLinks.Purpose.PASSWORD_RESET, person.id());
        });
    }

    private Persons.Credentials existing(EmailAddress email) {
        return persons.byEmail(email.value())
                .orElseThrow(() -> new InvalidEntry("email", "There is no account with this address."));
    }

    /**
     * Sets a new password with the token of a link; every session of the person ends.
     *
     * @throws InvalidEntry for {@code link} or {@code password}; a refused password does not use the link up
     */
    public void reset(String token, String password) {
        passwords.check(password, List.of());
        var hash = String.valueOf(encoder.encode(password));
        var person = atTheDoor(() -> {
            var redeemed = links.redeem(OneTimeLinks.Purpose.PASSWORD_RESET, token);
            var id = redeemed.person().orElseThrow();
            persons.setPassword(id, hash);
            notice(id, how(redeemed));
            audit.write(Audit.What.PASSWORD_RESET, redeemed.madeBy().orElse(id), id);
            return id;
        });
        signIn.forget(person);
    }

    private static OwnAccount.Notice.Kind how(OneTimeLinks.Redeemed link) {
        if (link.printed()) {
            return OwnAccount.Notice.Kind.PASSWORD_RESET_BY_PRINTED_LINK;
        }
        return link.madeBy().isPresent()
                ? OwnAccount.Notice.Kind.PASSWORD_RESET_BY_ADMIN
                : OwnAccount.Notice.Kind.PASSWORD_RESET_BY_MAIL;
    }

    private void notice(UUID person, OwnAccount.Notice.Kind kind) {
        jdbc.sql("insert into account.notice (person_id, id, kind, at) values (:person, :id, :kind, :at)")
                .param("person", person)
                .param("id", Ids.next())
                .param("kind", kind.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private <T> T atTheDoor(Supplier<T> work) {
        return Acting.as(Actor.Duty.DOOR, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
