package app.lull.account;

import app.lull.store.Acting;
import app.lull.store.Actor;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The link by which the first admin comes in; there is one only as long as there is no admin. */
@Service
public class FirstAdmin {

    private final Persons persons;
    private final OneTimeLinks links;
    private final TransactionTemplate transaction;

    FirstAdmin(Persons persons, OneTimeLinks links, TransactionTemplate transaction) {
        this.persons = persons;
        this.links = links;
        this.transaction = transaction;
    }

    /** A fresh token for the sign-up page, or an empty text where there is an admin already. */
    public String token() {
        return Acting.as(
                Actor.Duty.DOOR,
                () -> Objects.requireNonNull(transaction.execute(
                        status -> persons.anyAdmin() ? "" : links.make(OneTimeLinks.Purpose.FIRST_ADMIN, null, null))));
    }
}
