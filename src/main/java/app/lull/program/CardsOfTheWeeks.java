package app.lull.program;

import app.lull.account.PatientId;
import app.lull.curriculum.Card;
import app.lull.lessons.OpenCards;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** A card is open once its module was begun; so are the cards that stand on no day, with theirs. */
@Component
class CardsOfTheWeeks implements OpenCards {

    private final Program program;

    CardsOfTheWeeks(Program program) {
        this.program = program;
    }

    @Override
    public Predicate<Card> of(PatientId patient) {
        int farthest = program.begun(patient).map(Journey::farthest).orElse(1);
        return card -> card.module() <= farthest;
    }
}
