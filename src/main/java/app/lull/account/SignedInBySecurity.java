package app.lull.account;

import app.lull.store.Actor;
import app.lull.store.SignedIn;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person of Spring Security's context. */
@Component
class SignedInBySecurity implements SignedIn {

    @Override
    public Optional<Actor.Person> person() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(new Actor.Person(person.id()))
                : Optional.empty();
    }
}
