package app.lull.store;

import java.util.Optional;

/** Tells who is signed in on this thread; whoever keeps the sign-in implements it. */
@FunctionalInterface
public interface SignedIn {

    /** The person signed in on this thread, if any. */
    Optional<Actor.Person> person();
}
