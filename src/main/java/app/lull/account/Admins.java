package app.lull.account;

import app.lull.store.Actor;
import app.lull.store.CurrentActor;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whether an admin acts. */
@Component
class Admins {

    private final CurrentActor actor;
    private final Persons persons;
    private final Door door;

    Admins(CurrentActor actor, Persons persons, Door door) {
        this.actor = actor;
        this.persons = persons;
        this.door = door;
    }

    /** The admin who acts. @throws NotFound if it is anybody else */
    UUID acting() {
        if (actor.get() instanceof Actor.Person(var id)
                && door.ask(() -> persons.roles(id)).contains(Role.ADMIN)) {
            return id;
        }
        throw new NotFound();
    }
}
