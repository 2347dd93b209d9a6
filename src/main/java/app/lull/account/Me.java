package app.lull.account;

import app.lull.store.Actor;
import app.lull.store.CurrentActor;
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
}
