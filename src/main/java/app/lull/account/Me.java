package app.lull.account;

import app.lull.store.Actor;
import app.lull.store.CurrentActor;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person whose screen this is. */
@Component
public class Me {

    private final CurrentActor currentActor;

    Me(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    /** The patient who is signed in. @throws NotFound where nobody is */
    public PatientId patient() {
        if (currentActor.get() instanceof Actor.Person(var id)) {
            return new PatientId(id);
        }
        throw new NotFound();
    }

    /** The therapist whose screen this is; whether they are one, {@link Access} decides. @throws NotFound where nobody is */
    public TherapistId therapist() {
        return new TherapistId(patient().value());
    }

    /** Whoever is signed in, patient or not. @throws NotFound where nobody is */
    public UUID person() {
        return patient().value();
    }

    /** Whether the person of this session came in with this role. */
    public boolean is(Role role) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof SignedInPerson person
                && person.is(role);
    }
}
