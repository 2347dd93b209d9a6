package app.lull.account;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Mail with a link in it, where the operator has set mail up. */
@Component
class LinkMail {

    private final @Nullable JavaMailSender mail;
    private final String sender;
    private final String publicAddress;

    LinkMail(
            ObjectProvider<JavaMailSender> mail,
            @Value("${lull.mail-from:lull@localhost}") String sender,
            @Value("${lull.address:}") String publicAddress) {
        this.mail = mail.getIfAvailable();
        this.sender = sender;
        this.publicAddress = publicAddress;
    }

    /**
     * Whether Lull can send a link: it knows a mail server ({@code spring.mail.host}) and its own address ({@code
     * lull.address}). The address of a request will not do, since whoever sends the request chooses it.
     */
    boolean possible() {
        return mail != null && !publicAddress.isBlank();
    }

    /**
     * Sends it, and returns when the mail server has taken it.
     *
     * @param text with {@code %s} where the link stands
     * @throws IllegalStateException where it is not {@linkplain #possible() possible}
     */
    void send(String to, String subject, String text, String path) throws MailException {
        if (mail == null || publicAddress.isBlank()) {
            throw new IllegalStateException("Lull cannot send mail here");
        }
        var message = new SimpleMailMessage();
        message.setFrom(sender);
        message.setTo(to);
        message.setSubject(subject);
        message.setText(text.formatted(publicAddress + path));
        mail.send(message);
    }
}
