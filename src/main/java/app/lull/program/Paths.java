package app.lull.program;

import app.lull.account.PatientId;
import app.lull.content.SessionLibrary;
import app.lull.curriculum.Cards;
import app.lull.curriculum.ProgramPath;
import app.lull.store.Ids;
import app.lull.today.Deed;
import app.lull.today.DeedSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks at where somebody is on the path, and lets the next module begin where the last one was taken part in. */
@Component
class Paths {

    private final Program program;
    private final Journeys rows;
    private final ProgramPath path;
    private final SessionLibrary sessions;
    private final Cards cards;
    private final List<DeedSource> deeds;
    private final Clock clock;

    Paths(
            Program program,
            Journeys rows,
            ProgramPath path,
            SessionLibrary sessions,
            Cards cards,
            List<DeedSource> deeds,
            Clock clock) {
        this.program = program;
        this.rows = rows;
        this.path = path;
        this.sessions = sessions;
        this.cards = cards;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** The path as it stands on a day, which is the patient's today. */
    Place on(PatientId patient, LocalDate day) {
        var place = place(patient, program.journey(patient), day);
        if (!place.isOverAndTakenPartIn()) {
            return place;
        }
        var next = place.journey().followedBy(Ids.next(), day, Stay.How.TOOK_PART);
        rows.add(patient, next, clock.instant());
        return place(patient, program.journey(patient), day);
    }

    /** The same without beginning anything; empty before the program began. */
    Optional<Place> look(PatientId patient, LocalDate day) {
        return program.begun(patient).map(journey -> place(patient, journey, day));
    }

    /** The module farthest on the path that was ever begun, from 1. */
    int farthest(PatientId patient) {
        return program.begun(patient).map(Journey::farthest).orElse(1);
    }

    private Place place(PatientId patient, Journey journey, LocalDate day) {
        if (journey.isAfterwards()) {
            return new Place(path, sessions, cards, journey, day, null);
        }
        var stay = journey.now();
        var module = path.module(stay.module());
        return new Place(
                path,
                sessions,
                cards,
                journey,
                day,
                new Progress(module, stay, journey, since(patient, stay.begunOn(), day)));
    }

    private List<Deed> since(PatientId patient, LocalDate from, LocalDate to) {
        var first = from.isAfter(to) ? to : from;
        return deeds.stream()
                .flatMap(source -> source.deeds(patient, first, to).stream())
                .toList();
    }
}
