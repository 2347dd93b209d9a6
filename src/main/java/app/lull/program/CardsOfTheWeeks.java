package app.lull.program;

import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.curriculum.Card;
import app.lull.lessons.OpenCards;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** A card is open once its module was begun; so are the cards that stand on no day, with theirs. */
@Component
class CardsOfTheWeeks implements OpenCards {

    /** When to ask for more help. */
    private static final Set<String> NEVER_HELD_BACK = Set.of("K41");

    private final Program program;
    private final Paths paths;
    private final Patients patients;

    CardsOfTheWeeks(Program program, Paths paths, Patients patients) {
        this.program = program;
        this.paths = paths;
        this.patients = patients;
    }

    @Override
    public Predicate<Card> of(PatientId patient) {
        var journey = program.begun(patient);
        return card -> journey.map(way -> way.hasReached(card.module())).orElse(card.module() <= 1)
                || NEVER_HELD_BACK.contains(card.id());
    }

    @Override
    public Optional<String> next(PatientId patient) {
        return paths.look(patient, patients.today(patient))
                .flatMap(place -> place.day().stream()
                        .flatMap(day -> day.read().stream())
                        .filter(card -> !place.hasRead(card))
                        .findFirst());
    }
}
