package app.lull.account;

import app.lull.store.Acting;
import app.lull.store.Actor;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends a person a mail; nobody learns the address. */
@Component
public class PersonMail {

    private final Persons persons;
    private final TransactionTemplate transaction;
    private final @Nullable JavaMailSender mail;
    private final String sender;
    private final String publicAddress;

    PersonMail(
            Persons persons,
            TransactionTemplate transaction,
            ObjectProvider<JavaMailSender> mail,
            @Value("${lull.mail-from:lull@localhost}") String sender,
            @Value("${lull.address:}") String publicAddress) {
        this.persons = persons;
        this.transaction = transaction;
        this.mail = mail.getIfAvailable();
        this.sender = sender;
        this.publicAddress = publicAddress;
    }

    /** Whether Lull can send mail: it knows a mail server and its own address. */
    public boolean isPossible() {
        return mail != null && !publicAddress.isBlank();
    }

    /** How links into this Lull begin. */
    public String publicAddress() {
        return publicAddress;
    }

    /**
     * Sends it now, and waits for the mail server; nothing where the person is gone.
     *
     * @throws org.springframework.mail.MailException where it cannot be sent
     */
    public void send(UUID person, String subject, String text) {
        var to = address(person);
        if (to.isEmpty()) {
            return;
        }
        var message = new SimpleMailMessage();
        message.setFrom(sender);
        message.setTo(to.get());
        message.setSubject(subject);
        message.setText(text);
        Objects.requireNonNull(mail, "Lull cannot send mail here").send(message);
    }

    private Optional<String> address(UUID person) {
        return Acting.as(
                Actor.Duty.DOOR,
                () -> Objects.requireNonNull(
                        transaction.execute(status -> persons.byId(person).map(found -> found.email()))));
    }
}
