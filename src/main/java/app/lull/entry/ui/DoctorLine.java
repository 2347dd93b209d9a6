package app.lull.entry.ui;

import app.lull.curriculum.EntryWords;
import app.lull.entry.MedicalStanding;
import app.lull.entry.Place;
import app.lull.ui.Buttons;
import app.lull.ui.Notice;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/** One quiet line about seeing a doctor, with the taps that answer it; there is none where nothing is open. */
final class DoctorLine {

    private DoctorLine() {}

    /** Who keeps what is tapped. */
    interface Keeper {

        /** A doctor has examined them. */
        void examined();

        /** A doctor has seen what asked for a visit. */
        void flagsSeen();
    }

    static Optional<Notice> of(MedicalStanding standing, EntryWords words, Keeper keeper) {
        return switch (standing) {
            case VISIT_FIRST -> Optional.of(visitFirst(words.visitFirst(), keeper));
            case NOT_SEEN -> Optional.of(notSeen(words.notSeen(), keeper));
            case NOT_ASKED, SEEN, WAITING -> Optional.empty();
        };
    }

    private static Notice visitFirst(EntryWords.Message words, Keeper keeper) {
        return new Notice(
                words.title(),
                words.text(),
                Buttons.row(
                        Buttons.quiet("A doctor has seen it", keeper::flagsSeen),
                        Links.to("see-a-doctor", "When to see a doctor")));
    }

    private static Notice notSeen(EntryWords.Message words, Keeper keeper) {
        return new Notice(
                words.title(),
                words.text(),
                Buttons.row(
                        Buttons.quiet("A doctor has examined me", keeper::examined),
                        Buttons.plain(
                                "I have decided on a day",
                                () -> UI.getCurrentOrThrow().navigate("begin/" + Place.BEFORE_A_VISIT.path()))));
    }
}
