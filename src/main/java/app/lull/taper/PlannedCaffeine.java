package app.lull.taper;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.intake.CaffeinePlan;
import app.lull.intake.PlannedDay;
import app.lull.time.PatientDays;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What plans mean for days, for the log and for whoever draws days. */
@Service
@Transactional(readOnly = true)
public class PlannedCaffeine implements CaffeinePlan {

    /** So far ahead the days of a goal that has no end are told. */
    private static final int DAYS_AHEAD = 366;

    private final PlanStories stories;
    private final UsualIntake usual;
    private final Access access;
    private final Patients patients;

    PlannedCaffeine(PlanStories stories, UsualIntake usual, Access access, Patients patients) {
        this.stories = stories;
        this.usual = usual;
        this.access = access;
        this.patients = patients;
    }

    /** {@inheritDoc} Also the days of plans that are over; days to come for a year, and none while a plan is paused. */
    @Override
    public List<PlannedDay> between(PatientId patient, LocalDate from, LocalDate to) {
        access.mayRead(patient, DataKind.INTAKE);
        var first = PatientDays.nameable(from);
        var last = earlier(PatientDays.nameable(to), patients.today(patient).plusDays(DAYS_AHEAD));
        var days = new TreeMap<LocalDate, PlannedDay>();
        stories.all(patient).stream()
                .filter(story -> story.timeline().stretches().stream().anyMatch(stretch -> stretch.meets(first, last)))
                .forEach(story ->
                        new PlannedDays(story, usual.day(patient, story.plan().madeOn())).put(days, first, last));
        return List.copyOf(days.values());
    }

    /** The steps of all plans that share a day with these, the earliest plan first; both ends are in. */
    public List<Stretch> stretches(PatientId patient, LocalDate from, LocalDate to) {
        access.mayRead(patient, DataKind.INTAKE);
        return stories.all(patient).stream()
                .flatMap(story -> story.timeline().stretches().stream())
                .filter(stretch -> stretch.meets(from, to))
                .toList();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
