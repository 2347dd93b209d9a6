package app.lull.review;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.time.PatientDays;
import app.lull.today.DayCount;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where it twitched: once a week at most, coarse, and never added up or compared. */
@Service
@Transactional
public class BodyMaps {

    private static final int EARLIER_SHOWN = 8;

    private final Maps rows;
    private final Access access;
    private final Patients patients;
    private final DayCount dayCount;
    private final Clock clock;

    BodyMaps(Maps rows, Access access, Patients patients, DayCount dayCount, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.patients = patients;
        this.dayCount = dayCount;
        this.clock = clock;
    }

    /** What can be marked today, what was kept this week, and what was marked when before. */
    public MapPage page(PatientId patient) {
        access.mayWrite(patient);
        return page(patient, patients.today(patient));
    }

    /** As {@link #page(PatientId)}, for a day the caller has looked up. */
    public MapPage page(PatientId patient, LocalDate given) {
        access.mayWrite(patient);
        var day = PatientDays.nameable(given);
        var dayOfProgram = dayCount.dayOfProgram(patient, day);
        var week = Schedule.weeksOver(dayOfProgram);
        var begun = Schedule.weekBegan(day, dayOfProgram);
        var saved = rows.of(patient, week).orElse(null);
        return new MapPage(
                saved == null ? Ids.next() : saved.id(),
                week,
                begun.minusDays(Schedule.DAYS_OF_A_WEEK),
                begun.plusDays(Schedule.DAYS_OF_A_WEEK),
                saved,
                saved == null || saved.day().equals(day),
                rows.before(patient, week, EARLIER_SHOWN));
    }

    /**
     * Keeps what was marked. The same marks again are the same map, whichever tab or replay brings them.
     *
     * @throws WeekClosed where another week runs, or this week's was kept on an earlier day
     * @throws EditedMeanwhile where other marks were saved since the draft's screen was shown
     */
    public WeekMap save(PatientId patient, MapDraft draft) {
        access.mayWrite(patient);
        var stored = rows.of(patient, draft.week()).orElse(null);
        if (stored != null && stored.regions().equals(draft.regions())) {
            return stored;
        }
        var now = clock.instant();
        var day = patients.days(patient).dayOf(now);
        if (draft.week() != Schedule.weeksOver(dayCount.dayOfProgram(patient, day))) {
            throw new WeekClosed(draft.week());
        }
        return stored == null ? add(patient, draft, day, now) : change(patient, draft, stored, day, now);
    }

    /** Every map that was kept, oldest first. */
    @Transactional(readOnly = true)
    public List<WeekMap> all(PatientId patient) {
        access.mayRead(patient, DataKind.WEEKS);
        return rows.all(patient);
    }

    private WeekMap add(PatientId patient, MapDraft draft, LocalDate day, Instant now) {
        var added = new WeekMap(draft.id(), draft.week(), day, draft.regions(), 0, now, now);
        if (rows.add(patient, added)) {
            return added;
        }
        var faster = rows.of(patient, draft.week()).orElseThrow(() -> new EditedMeanwhile("body map"));
        return faster.regions().equals(draft.regions()) ? faster : change(patient, draft, faster, day, now);
    }

    private WeekMap change(PatientId patient, MapDraft draft, WeekMap stored, LocalDate day, Instant now) {
        if (!stored.day().equals(day)) {
            throw new WeekClosed(draft.week());
        }
        if (!rows.change(patient, stored.id(), seenVersion(draft, stored), draft.regions(), now)) {
            throw new EditedMeanwhile("body map");
        }
        return rows.of(patient, draft.week()).orElseThrow();
    }

    /** A draft that saw nothing may still change the row it made itself, where the answer to its save was lost. */
    private static int seenVersion(MapDraft draft, WeekMap stored) {
        if (draft.seenVersion() != null) {
            return draft.seenVersion();
        }
        return stored.id().equals(draft.id()) ? 0 : -1;
    }
}
