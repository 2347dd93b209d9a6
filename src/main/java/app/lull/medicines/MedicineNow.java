package app.lull.medicines;

import app.lull.medicines.MedicineEvent.What;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A medicine of the list as it stands now.
 *
 * @param events what became of it, earliest first
 * @param changesCaffeine whether caffeine stays shorter or longer with it
 */
public record MedicineNow(Medicine medicine, List<MedicineEvent> events, boolean changesCaffeine) {

    public MedicineNow {
        events = List.copyOf(events);
    }

    /** Whether it is taken now. */
    public boolean taken() {
        var turn = lastTurn();
        return turn == null || turn.what() == What.STARTED;
    }

    /** The last day it began or ended on, as far as that is known; nothing new can be told of the time before. */
    public @Nullable LocalDate turnedOn() {
        var turn = lastTurn();
        return turn == null ? medicine.since() : turn.on();
    }

    /** The latest dose that was told; null where none was. */
    public @Nullable String dose() {
        return events.stream()
                .map(MedicineEvent::dose)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(medicine.dose());
    }

    private @Nullable MedicineEvent lastTurn() {
        return events.stream()
                .filter(event -> event.what() != What.CHANGED)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
