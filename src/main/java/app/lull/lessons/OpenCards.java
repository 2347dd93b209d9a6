package app.lull.lessons;

import app.lull.account.PatientId;
import app.lull.curriculum.Card;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Knows which cards the program has come to: those it has asked for, and with each module those that no day of it names.
 * Where nobody knows, all are open.
 */
public interface OpenCards {

    /** Tells of each card whether it is open; asked once for a whole page, so what it takes to know is fetched here. */
    Predicate<Card> of(PatientId patient);

    /** The card that the program asks for next today, where one is left. */
    default Optional<String> next(PatientId patient) {
        return Optional.empty();
    }
}
