package app.lull.store;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The actor of the current thread: the one named by {@link Acting}, else the person signed in, else nobody. */
@Component
public class CurrentActor {

    private final ObjectProvider<SignedIn> signedIn;

    CurrentActor(ObjectProvider<SignedIn> signedIn) {
        this.signedIn = signedIn;
    }

    /** Never null: {@link Actor.Nobody} where nobody acts. */
    public Actor get() {
        if (Acting.ACTOR.isBound()) {
            return Acting.ACTOR.get();
        }
        var source = signedIn.getIfAvailable();
        return source == null
                ? new Actor.Nobody()
                : source.person().map(Actor.class::cast).orElseGet(Actor.Nobody::new);
    }
}
