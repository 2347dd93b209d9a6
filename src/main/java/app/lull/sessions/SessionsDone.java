package app.lull.sessions;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.content.SessionLibrary;
import app.lull.time.PatientDays;
import app.lull.time.ReportedMoment;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What was practised: keeps the player's reports, each once, and tells what was done on a day. */
@Service
@Transactional
public class SessionsDone {

    private static final int SECONDS_OF_SLACK = 5;
    private static final int SECONDS_AT_MOST = 7200;

    private final Access access;
    private final Patients patients;
    private final SessionLibrary library;
    private final SessionCompletions rows;
    private final Clock clock;

    SessionsDone(Access access, Patients patients, SessionLibrary library, SessionCompletions rows, Clock clock) {
        this.access = access;
        this.patients = patients;
        this.library = library;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Keeps a report of the player. The same id again changes nothing.
     *
     * @throws RefusedCompletion for a report that cannot be true: an unknown session, version or choice, more seconds than
     *     the session has, an end in the future or more than 14 days ago
     * @throws app.lull.account.NotFound for anybody else's
     */
    public void add(PatientId patient, Completion completion) {
        access.mayWrite(patient);
        var total = totalSeconds(completion);
        if (completion.secondsDone() > total + SECONDS_OF_SLACK) {
            throw new RefusedCompletion("secondsDone", "is more than the session has");
        }
        var reported = new ReportedMoment(completion.endedAt(), clock.instant());
        if (reported.isInTheFuture()) {
            throw new RefusedCompletion("endedAt", "is in the future");
        }
        if (reported.isTooLongAgo()) {
            throw new RefusedCompletion("endedAt", "is more than 14 days ago");
        }
        if (Duration.between(completion.startedAt(), completion.endedAt()).compareTo(ReportedMoment.MAY_WAIT) > 0) {
            throw new RefusedCompletion("startedAt", "is more than 14 days before the end");
        }
        rows.insert(patient, done(patient, completion, total));
    }

    /** Everything that was played on that day of the patient, in the order it ended. */
    @Transactional(readOnly = true)
    public List<SessionDone> on(PatientId patient, LocalDate day) {
        access.mayRead(patient, DataKind.SESSIONS);
        return rows.on(patient, day);
    }

    /** Every time this session of the library was played from that day on, in the order it ended. */
    @Transactional(readOnly = true)
    public List<SessionDone> since(PatientId patient, LocalDate day, String session) {
        access.mayRead(patient, DataKind.SESSIONS);
        return library.find(session)
                .map(known -> rows.since(patient, PatientDays.nameable(day), known.id()))
                .orElse(List.of());
    }

    /** Everything that was played from that day of the patient on, in the order it ended. */
    @Transactional(readOnly = true)
    public List<SessionDone> since(PatientId patient, LocalDate day) {
        access.mayRead(patient, DataKind.SESSIONS);
        return rows.since(patient, day);
    }

    /** Whether this session was done on that day: to the end, or at least half of it. */
    @Transactional(readOnly = true)
    public boolean doneOn(PatientId patient, LocalDate day, String session) {
        return on(patient, day).stream().anyMatch(d -> d.session().equals(session) && d.countsAsDone());
    }

    /** What was practised in the last weeks. */
    @Transactional(readOnly = true)
    public PracticeHistory history(PatientId patient) {
        access.mayRead(patient, DataKind.SESSIONS);
        var today = patients.today(patient);
        return LookingBack.on(rows.since(patient, LookingBack.firstDay(today)), today, library);
    }

    private int totalSeconds(Completion completion) {
        var free = FreeSession.of(completion.session());
        if (free.isPresent()) {
            return free.get().seconds(completion.variant());
        }
        var session = library.find(completion.session())
                .filter(s -> s.id().equals(completion.session()))
                .orElseThrow(() -> new RefusedCompletion("session", "is unknown"));
        if (completion.version() < 1 || completion.version() > session.version()) {
            throw new RefusedCompletion("version", "is unknown");
        }
        if (completion.version() < session.version()) {
            return Math.clamp(completion.secondsDone(), 1, SECONDS_AT_MOST);
        }
        try {
            return (int) Math.round(session.seconds(completion.variant()));
        } catch (IllegalArgumentException e) {
            throw new RefusedCompletion("variant", "is unknown");
        }
    }

    private SessionDone done(PatientId patient, Completion completion, int total) {
        return new SessionDone(
                completion.id(),
                completion.session(),
                completion.version(),
                patients.days(patient).dayOf(completion.endedAt()),
                completion.startedAt(),
                completion.endedAt(),
                Math.min(completion.secondsDone(), total),
                total,
                completion.endedEarly(),
                completion.feltWorse(),
                completion.pauses(),
                completion.before(),
                completion.after(),
                JsonMapper.shared().writeValueAsString(Map.copyOf(completion.variant())),
                completion.toStopATwitch(),
                JsonMapper.shared().writeValueAsString(completion.ratings()));
    }
}
