package app.lull.safety.ui;

import app.lull.account.PatientId;
import app.lull.store.Actor;
import app.lull.store.CurrentActor;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The patient whose browser it is, if one is signed in. */
@Component
class SignedInPatient {

    private final CurrentActor actor;
    private final AuthenticationContext authentication;

    SignedInPatient(CurrentActor actor, AuthenticationContext authentication) {
        this.actor = actor;
        this.authentication = authentication;
    }

    Optional<PatientId> patient() {
        return authentication.hasRole("PATIENT") && actor.get() instanceof Actor.Person(var id)
                ? Optional.of(new PatientId(id))
                : Optional.empty();
    }
}
