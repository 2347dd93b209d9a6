package app.lull.sessions;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.content.Caution;
import app.lull.content.GuidedSession;
import app.lull.content.SessionLibrary;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The library as one person finds it: their favourites, what they have to mind, and what waits. */
@Service
@Transactional
public class SessionShelf {

    private static final int RECENT = 4;

    private final Access access;
    private final Patients patients;
    private final SessionLibrary library;
    private final SessionCompletions completions;
    private final ShelfMarks marks;
    private final List<SessionGate> gates;
    private final Optional<AskedForToday> asked;
    private final Clock clock;

    SessionShelf(
            Access access,
            Patients patients,
            SessionLibrary library,
            SessionCompletions completions,
            ShelfMarks marks,
            List<SessionGate> gates,
            Optional<AskedForToday> asked,
            Clock clock) {
        this.access = access;
        this.patients = patients;
        this.library = library;
        this.completions = completions;
        this.marks = marks;
        this.gates = gates.stream()
                .sorted(Comparator.comparingInt(SessionGate::place))
                .toList();
        this.asked = asked;
        this.clock = clock;
    }

    /**
     * One session as this person finds it.
     *
     * @param closed why it waits; null where it can be played
     * @param mine the cautions that are true of this person
     */
    public record OnShelf(
            GuidedSession session,
            boolean favourite,
            @Nullable String closed,
            List<Caution> mine) {

        /** Whether it is left out of the list unless everything is asked for. */
        public boolean hidden() {
            return mine.stream().anyMatch(Caution::hides);
        }
    }

    /**
     * Everything on the practice page.
     *
     * @param asked what the program asks for today and has not been done yet; null where there is none
     * @param recent ids of what was played last, the latest first, each once
     * @param all the whole library, in its order
     * @param toMind what is true of this person
     * @param week of the program that was reached, from 1
     */
    public record Shelf(
            @Nullable String asked, List<String> recent, List<OnShelf> all, Set<Caution.Tag> toMind, int week) {

        /** The session with that id. */
        public Optional<OnShelf> find(@Nullable String id) {
            return all.stream().filter(one -> one.session().id().equals(id)).findFirst();
        }
    }

    /** The whole shelf. */
    @Transactional(readOnly = true)
    public Shelf of(PatientId patient) {
        access.mayRead(patient, DataKind.SESSIONS);
        var favourites = marks.favourites(patient);
        var toMind = marks.toMind(patient);
        var closed = closed(patient, library.all());
        var today = patients.today(patient);
        return new Shelf(
                asked.flatMap(program -> program.session(patient, today))
                        .filter(id -> !doneOn(patient, today, id))
                        .orElse(null),
                completions.latest(patient, RECENT),
                library.all().stream()
                        .map(session -> onShelf(session, favourites, closed, toMind))
                        .toList(),
                toMind,
                asked.map(program -> program.week(patient)).orElse(Integer.MAX_VALUE));
    }

    /** One session. @throws NotFound where there is none with this id */
    @Transactional(readOnly = true)
    public OnShelf find(PatientId patient, String id) {
        access.mayRead(patient, DataKind.SESSIONS);
        var session = library.find(id).orElseThrow(NotFound::new);
        return onShelf(session, marks.favourites(patient), closed(patient, List.of(session)), marks.toMind(patient));
    }

    /** What sessions have to mind for this person. */
    @Transactional(readOnly = true)
    public Set<Caution.Tag> toMind(PatientId patient) {
        access.mayRead(patient, DataKind.SESSIONS);
        return marks.toMind(patient);
    }

    /** Makes a session a favourite, or no longer one. @throws NotFound where there is none with this id */
    public void favour(PatientId patient, String id, boolean favourite) {
        access.mayWrite(patient);
        var session = library.find(id).orElseThrow(NotFound::new);
        if (favourite) {
            marks.addFavourite(patient, session.id(), clock.instant());
        } else {
            marks.removeFavourite(patient, session.id());
        }
    }

    /** What sessions have to mind for this person, from now on; what is not among the tags is no longer minded. */
    public void mind(PatientId patient, List<Caution.Tag> tags) {
        access.mayWrite(patient);
        var wanted = EnumSet.noneOf(Caution.Tag.class);
        wanted.addAll(tags);
        marks.mind(patient, wanted, clock.instant());
    }

    private boolean doneOn(PatientId patient, LocalDate day, String id) {
        return completions.on(patient, day).stream()
                .anyMatch(done -> done.session().equals(id) && done.countsAsDone());
    }

    /** Why each of them waits, by its id; what may be played is not there. A later gate is not asked about what waits. */
    private Map<String, String> closed(PatientId patient, List<GuidedSession> sessions) {
        var closed = new HashMap<String, String>();
        for (var gate : gates) {
            closed.putAll(gate.whyNot(
                    patient,
                    sessions.stream()
                            .filter(session -> !closed.containsKey(session.id()))
                            .toList()));
        }
        return closed;
    }

    private static OnShelf onShelf(
            GuidedSession session, Set<String> favourites, Map<String, String> closed, Set<Caution.Tag> toMind) {
        return new OnShelf(
                session,
                favourites.contains(session.id()),
                closed.get(session.id()),
                session.cautions().stream()
                        .filter(caution -> toMind.contains(caution.tag()))
                        .toList());
    }
}
