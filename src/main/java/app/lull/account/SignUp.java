package app.lull.account;

import app.lull.store.Acting;
import app.lull.store.Actor;
import app.lull.store.Ids;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** How a person becomes a patient (and the first one, with the link from the first start, the admin too). */
@Service
public class SignUp {

    private final Persons persons;
    private final Passwords passwords;
    private final PasswordEncoder encoder;
    private final OneTimeLinks links;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignUp(
            Persons persons,
            Passwords passwords,
            PasswordEncoder encoder,
            OneTimeLinks links,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.persons = persons;
        this.passwords = passwords;
        this.encoder = encoder;
        this.links = links;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Makes the account, all of it or nothing.
     *
     * @param firstAdminToken from the link that the first start prints; makes this person an admin too
     * @throws InvalidEntry naming the field that cannot be taken
     */
    public PatientId signUp(Registration registration, @Nullable String firstAdminToken) {
        passwords.check(
                registration.password(),
                List.of(registration.called(), registration.email().value()));
        var hash = String.valueOf(encoder.encode(registration.password()));
        var id = Ids.next();
        Acting.run(
                Actor.Duty.DOOR,
                () -> transaction.executeWithoutResult(status -> add(id, registration, hash, firstAdminToken)));
        return new PatientId(id);
    }

    /** All that cannot be taken as it is, field by field; whether the address is free shows only when it is sent. */
    public List<InvalidEntry> refusals(
            String called, String email, String password, boolean adult, List<Registration.Consent> consents) {
        var refused = new ArrayList<InvalidEntry>();
        refusal(() -> Registration.checkedName(called)).ifPresent(refused::add);
        refusal(() -> new EmailAddress(email)).ifPresent(refused::add);
        refusal(() -> passwords.check(password, List.of(called, email))).ifPresent(refused::add);
        refused.addAll(Registration.agreementsMissing(adult, consents));
        return refused;
    }

    private static Optional<InvalidEntry> refusal(Runnable check) {
        try {
            check.run();
            return Optional.empty();
        } catch (InvalidEntry refused) {
            return Optional.of(refused);
        }
    }

    private void add(UUID id, Registration registration, String hash, @Nullable String firstAdminToken) {
        var now = clock.instant();
        if (!persons.add(id, registration, hash, now)) {
            throw new InvalidEntry(
                    "email", "This address cannot be used to sign up. If the account is yours, sign in instead.");
        }
        persons.addPseudonym(id);
        persons.addRole(id, Role.PATIENT);
        persons.addPatient(id, registration.zone());
        registration.consents().forEach(consent -> persons.addConsent(id, consent, now));
        audit.write(Audit.What.SIGNED_UP, id, id);
        if (firstAdminToken != null) {
            links.redeem(OneTimeLinks.Purpose.FIRST_ADMIN, firstAdminToken);
            persons.addRole(id, Role.ADMIN);
            audit.write(Audit.What.ADMIN_MADE, id, id);
        }
    }
}
