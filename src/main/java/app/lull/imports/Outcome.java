package app.lull.imports;

import app.lull.intake.OutsideEntry;
import java.time.LocalDateTime;

/** What a line comes to. */
sealed interface Outcome {

    /** @param when on the patient's wall clock */
    record Good(OutsideEntry entry, LocalDateTime when) implements Outcome {}

    /** Cannot be kept. */
    record Bad(Fault fault) implements Outcome {}
}
