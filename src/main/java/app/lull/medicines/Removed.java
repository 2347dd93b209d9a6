package app.lull.medicines;

import java.util.List;

/** A medicine that was taken out of the list with all that was told of it, to be put back. */
public record Removed(Medicine medicine, List<MedicineEvent> events, List<TakenOnce> taken) {

    public Removed {
        events = List.copyOf(events);
        taken = List.copyOf(taken);
    }

    /** Whether all of it belongs to the one medicine. */
    boolean isOfOne() {
        return events.stream().allMatch(event -> event.medicine().equals(medicine.id()))
                && taken.stream().allMatch(once -> medicine.id().equals(once.medicine()));
    }
}
