package app.lull.medicines;

import app.lull.checkin.Taken;
import app.lull.checkin.Taken.MedicineChange;
import app.lull.medicines.MedicineEvent.What;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of what became of medicines, told in the list or in an evening check-in.
 *
 * @param dose from then on; null where none was told
 * @param event its id, where it can be taken out; null for the beginning of a medicine and for what an evening tells
 * @param inTheEvening whether the check-in has it
 */
public record Told(
        LocalDate on,
        What what,
        String name,
        @Nullable String dose,
        @Nullable UUID event,
        boolean inTheEvening) {

    /** All of it, the latest first; what was told in both places is there once. */
    static List<Told> all(List<MedicineNow> medicines, Collection<MedicineChange> evenings) {
        record Same(LocalDate on, What what, String name) {}
        var seen = new HashSet<Same>();
        return Stream.concat(
                        medicines.stream().flatMap(Told::ofTheList),
                        evenings.stream().map(Told::ofAnEvening))
                .filter(told -> seen.add(
                        new Same(told.on(), told.what(), told.name().strip().toLowerCase(Locale.ROOT))))
                .sorted(Comparator.comparing(Told::on).reversed())
                .toList();
    }

    private static Stream<Told> ofTheList(MedicineNow one) {
        var medicine = one.medicine();
        var later = one.events().reversed().stream()
                .map(event -> new Told(event.on(), event.what(), medicine.name(), event.dose(), event.id(), false));
        var since = medicine.since();
        return since == null
                ? later
                : Stream.concat(
                        later, Stream.of(new Told(since, What.STARTED, medicine.name(), medicine.dose(), null, false)));
    }

    private static Told ofAnEvening(MedicineChange change) {
        return new Told(change.on(), what(change.change()), change.name(), null, null, true);
    }

    private static What what(Taken.Change change) {
        return switch (change) {
            case NEW -> What.STARTED;
            case CHANGED -> What.CHANGED;
            case STOPPED -> What.STOPPED;
        };
    }
}
