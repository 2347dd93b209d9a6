package app.lull.account;

import app.lull.store.Actor;
import app.lull.store.CurrentActor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The service's half of every access decision; the database's row-level security is the other. A refusal looks like
 * absence: {@link NotFound}.
 */
@Component
public class Access {

    private final CurrentActor currentActor;
    private final Optional<CareLinks> links;

    Access(CurrentActor currentActor, Optional<CareLinks> links) {
        this.currentActor = currentActor;
        this.links = links;
    }

    /** Only the patient writes, unless a later rule says otherwise. */
    public void mayWrite(PatientId patient) {
        if (!isSelf(patient)) {
            throw new NotFound();
        }
    }

    /** The patient reads everything of their own; others what {@link CareLinks} allow. */
    public void mayRead(PatientId patient, DataKind kind) {
        if (isSelf(patient)) {
            return;
        }
        var allowed = currentActor.get() instanceof Actor.Person(var reader)
                && links.map(l -> l.mayRead(reader, patient, kind)).orElse(false);
        if (!allowed) {
            throw new NotFound();
        }
    }

    /** Whether anybody besides the patient may read this kind now: what a page says of who reads is true by this. */
    public boolean anybodyElseReads(PatientId patient, DataKind kind) {
        return links.map(l -> l.anybodyReads(patient, kind)).orElse(false);
    }

    private boolean isSelf(PatientId patient) {
        return currentActor.get() instanceof Actor.Person(var id) && id.equals(patient.value());
    }
}
