package app.lull.account;

import app.lull.testing.SmtpStub;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail of a Lull that has a mail server, for tests in a Lull that has none. */
public final class TestMail {

    private TestMail() {}

    /** Mail that goes to the stub. */
    public static PersonMail to(SmtpStub stub, ApplicationContext context) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(stub.port());
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        return new PersonMail(
                context.getBean(Persons.class),
                context.getBean(TransactionTemplate.class),
                beans.getBeanProvider(JavaMailSender.class),
                "lull@example.org",
                "https://lull.example.org");
    }
}
