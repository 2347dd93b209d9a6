package app.lull.program;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.content.SessionLibrary;
import app.lull.curriculum.Card;
import app.lull.curriculum.Cards;
import app.lull.curriculum.PathModule;
import app.lull.curriculum.ProgramPath;
import app.lull.today.DeedSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days of the path as the patient had them, for who reads along; looking changes nothing. */
@Service
@Transactional(readOnly = true)
public class DaysOfThePath {

    private static final int DAYS_AHEAD = 6;

    private final Program program;
    private final ProgramPath path;
    private final SessionLibrary sessions;
    private final Cards cards;
    private final List<DeedSource> deeds;
    private final Patients patients;
    private final Access access;
    private final Optional<PathTailoring> tailoring;

    DaysOfThePath(
            Program program,
            ProgramPath path,
            SessionLibrary sessions,
            Cards cards,
            List<DeedSource> deeds,
            Patients patients,
            Access access,
            Optional<PathTailoring> tailoring) {
        this.program = program;
        this.path = path;
        this.sessions = sessions;
        this.cards = cards;
        this.deeds = deeds;
        this.patients = patients;
        this.access = access;
        this.tailoring = tailoring;
    }

    /** Where the patient is today; empty before the program began. */
    public Optional<PathSeen> today(PatientId patient) {
        access.mayRead(patient, DataKind.SESSIONS);
        return on(patient, patients.today(patient));
    }

    /**
     * The day of the path that stood on a day. What was done is told only where its kind is shared.
     *
     * @param given one before the program began, or more than six days ahead, shows the nearest that can be shown
     * @return empty before the program began
     */
    public Optional<PathSeen> on(PatientId patient, LocalDate given) {
        access.mayRead(patient, DataKind.SESSIONS);
        var last = patients.today(patient).plusDays(DAYS_AHEAD);
        return program.begun(patient).map(journey -> {
            var day = given.isBefore(journey.dayOne()) ? journey.dayOne() : given.isAfter(last) ? last : given;
            var then = journey.asOf(day);
            return seen(
                    patient,
                    tailoring.map(by -> then.tailored(by.on(patient, day))).orElse(then),
                    day);
        });
    }

    /** The modules that are not begun and still come, in the order in which they stand for the patient. */
    public List<PathModule> toCome(PatientId patient) {
        access.mayRead(patient, DataKind.SESSIONS);
        return program
                .begun(patient)
                .map(Journey::toCome)
                .orElseGet(() ->
                        IntStream.rangeClosed(2, path.modules().size()).boxed().toList())
                .stream()
                .map(path::module)
                .toList();
    }

    private PathSeen seen(PatientId patient, Journey journey, LocalDate day) {
        var open = deeds.stream()
                .filter(source -> source.sharedWith()
                        .filter(kind -> access.reads(patient, kind))
                        .isPresent())
                .toList();
        var place = place(patient, journey, day, open);
        return new PathSeen(
                day,
                journey.dayOne(),
                journey.dayOfProgram(day),
                journey.rests(day),
                journey.tempo(),
                path.modules().size(),
                place.module().orElse(null),
                place.module().isEmpty() ? 0 : journey.dayOfModule(day),
                journey.isOver(day),
                place.parts().stream().map(part -> thing(place, part, open)).toList(),
                tailoring.map(by -> by.said(patient, day)).orElse(List.of()));
    }

    private Place place(PatientId patient, Journey journey, LocalDate day, List<DeedSource> open) {
        return new Place(path, sessions, cards, journey, day, progress(patient, journey, day, open));
    }

    private @Nullable Progress progress(PatientId patient, Journey journey, LocalDate day, List<DeedSource> open) {
        if (journey.isAfterwards()) {
            return null;
        }
        var from = journey.now().begunOn();
        var done = open.stream()
                .flatMap(source -> source.deeds(patient, from.isAfter(day) ? day : from, day).stream())
                .toList();
        return new Progress(path.module(journey.now().module()), journey.now(), journey, done);
    }

    private PathSeen.Thing thing(Place place, Part part, List<DeedSource> open) {
        var what = switch (part) {
            case Part.Read _ -> PathSeen.What.READ;
            case Part.Play _ -> PathSeen.What.SESSION;
            case Part.Do _ -> PathSeen.What.TASK;
        };
        var titles = part instanceof Part.Read read
                ? read.cards().stream()
                        .map(card -> cards.find(card).map(Card::title).orElseThrow())
                        .toList()
                : List.of(place.title(part));
        return new PathSeen.Thing(what, titles, Place.minutes(part), kept(place, part, open));
    }

    private static PathSeen.Kept kept(Place place, Part part, List<DeedSource> open) {
        var progress = place.progress();
        if (progress != null && progress.isDone(part)) {
            return PathSeen.Kept.DONE;
        }
        var asked = switch (part) {
            case Part.Read read -> "card." + read.cards().getFirst();
            case Part.Play play -> "session." + play.session().id();
            case Part.Do task -> task.task().done();
        };
        return asked != null && open.stream().anyMatch(source -> tells(source, asked))
                ? PathSeen.Kept.NOTHING_KEPT
                : PathSeen.Kept.NOT_SHARED;
    }

    private static boolean tells(DeedSource source, String what) {
        return source.tellsAllOf(what)
                && source.kinds().stream()
                        .anyMatch(kind -> kind.endsWith(".") ? what.startsWith(kind) : what.equals(kind));
    }
}
