package app.lull.account;

import app.lull.store.Acting;
import app.lull.store.Actor;
import app.lull.store.CurrentActor;
import app.lull.store.Ids;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** How a person who forgot the password comes in again: by mail where Lull can send it, else by a link an admin makes. */
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
    private final CurrentActor currentActor;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final @Nullable JavaMailSender mail;
    private final String sender;
    private final String publicAddress;

    PasswordReset(
            JdbcClient jdbc,
            Persons persons,
            Passwords passwords,
            PasswordEncoder encoder,
            OneTimeLinks links,
            SignIn signIn,
            Audit audit,
            CurrentActor currentActor,
            TransactionTemplate transaction,
            Clock clock,
            ObjectProvider<JavaMailSender> mail,
            @Value("${lull.mail-from:lull@localhost}") String sender,
            @Value("${lull.address:}") String publicAddress) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.passwords = passwords;
        this.encoder = encoder;
        this.links = links;
        this.signIn = signIn;
        this.audit = audit;
        this.currentActor = currentActor;
        this.transaction = transaction;
        this.clock = clock;
        this.mail = mail.getIfAvailable();
        this.sender = sender;
        this.publicAddress = publicAddress;
    }

    /**
     * Whether Lull can send a link: it knows a mail server ({@code spring.mail.host}) and its own address ({@code
     * lull.address}). The address of a request will not do, since whoever sends the request chooses it.
     */
    public boolean byMailPossible() {
        return mail != null && !publicAddress.isBlank();
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
        var message = new SimpleMailMessage();
        message.setFrom(sender);
        message.setTo(email.value());
        message.setSubject("Your Lull link");
        message.setText("""
                You, or someone who knows your address, asked for a new way in.
                This link works once, for 24 hours:

                %s/reset/%s

                If it was not you, there is nothing to do: your password stays as it is.
                """.formatted(publicAddress, token));
        Objects.requireNonNull(mail).send(message);
    }

    /**
     * Makes a link for somebody who asked the admin. It is audited, and the person is told at the next sign-in.
     *
     * @return the token of the link
     * @throws NotFound if the one who asks is no admin
     * @throws InvalidEntry for {@code email} if there is no such account
     */
    public String makeLink(EmailAddress email) {
        var admin = admin();
        return atTheDoor(() -> {
            var person = persons.byEmail(email.value())
                    .orElseThrow(() -> new InvalidEntry("email", "There is no account with this address."));
            audit.write(Audit.What.RESET_LINK_MADE, admin, person.id());
            return links.make(OneTimeLinks.Purpose.PASSWORD_RESET, person.id(), admin);
        });
    }

    private UUID admin() {
        if (currentActor.get() instanceof Actor.Person(var id)
                && atTheDoor(() -> persons.roles(id)).contains(Role.ADMIN)) {
            return id;
        }
        throw new NotFound();
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
            notice(id, redeemed.madeBy().isPresent() ? "PASSWORD_RESET_BY_ADMIN" : "PASSWORD_RESET_BY_MAIL");
            audit.write(Audit.What.PASSWORD_RESET, redeemed.madeBy().orElse(id), id);
            return id;
        });
        signIn.forget(person);
    }

    private void notice(UUID person, String kind) {
        jdbc.sql("insert into account.notice (person_id, id, kind, at) values (:person, :id, :kind, :at)")
                .param("person", person)
                .param("id", Ids.next())
                .param("kind", kind)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private <T> T atTheDoor(Supplier<T> work) {
        return Acting.as(Actor.Duty.DOOR, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
