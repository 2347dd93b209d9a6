package app.lull.faults;

import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.account.TherapistId;
import app.lull.assignments.Assignment;
import app.lull.assignments.Kind;
import app.lull.assignments.OwnPlan;
import app.lull.assignments.TherapistPlans;
import app.lull.careteam.CareTeam;
import app.lull.careteam.Sharing;
import app.lull.feedback.About;
import app.lull.feedback.Feedback;
import app.lull.feedback.FromTherapists;
import app.lull.messages.Messages;
import app.lull.messages.Replies;
import app.lull.notes.Appointments;
import app.lull.notes.Notes;
import app.lull.ratings.InTheSession;
import app.lull.ratings.Rating;
import app.lull.ratings.Ratings;
import app.lull.safety.SafetyLog;
import app.lull.store.Ids;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import app.lull.worksheets.Answer;
import app.lull.worksheets.Answers;
import app.lull.worksheets.Worksheets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What a patient and a therapist of theirs write: messages, a word about a worksheet, a note, and a draft of each; and what the
 * therapist enters, corrects and takes back.
 */
@Component
class BetweenTheTwo {

    private final TestPeople people;
    private final Patients patients;
    private final ReadAlong readAlong;
    private final Sharing sharing;
    private final Worksheets worksheets;
    private final Messages messages;
    private final Replies replies;
    private final Feedback feedback;
    private final FromTherapists fromTherapists;
    private final Notes notes;
    private final Appointments appointments;
    private final Ratings ratings;
    private final InTheSession session;
    private final SafetyLog safety;
    private final MutableClock clock;
    private final TherapistPlans plans;
    private final OwnPlan ownPlan;
    private final CareTeam team;

    BetweenTheTwo(
            TestPeople people,
            Patients patients,
            ReadAlong readAlong,
            Sharing sharing,
            Worksheets worksheets,
            Messages messages,
            Replies replies,
            Feedback feedback,
            FromTherapists fromTherapists,
            Notes notes,
            Appointments appointments,
            Ratings ratings,
            InTheSession session,
            SafetyLog safety,
            MutableClock clock,
            TherapistPlans plans,
            OwnPlan ownPlan,
            CareTeam team) {
        this.people = people;
        this.patients = patients;
        this.readAlong = readAlong;
        this.sharing = sharing;
        this.worksheets = worksheets;
        this.messages = messages;
        this.replies = replies;
        this.feedback = feedback;
        this.fromTherapists = fromTherapists;
        this.notes = notes;
        this.appointments = appointments;
        this.ratings = ratings;
        this.session = session;
        this.safety = safety;
        this.clock = clock;
        this.plans = plans;
        this.ownPlan = ownPlan;
        this.team = team;
    }

    /** With a therapist of their own; the ids of what is written. */
    List<UUID> live(PatientId patient) {
        var therapist = people.therapist();
        var link = readAlong.live(patient, therapist).getFirst();
        var asked = Ids.next();
        var answered = Ids.next();
        var remark = Ids.next();
        var note = Ids.next();
        var today = TestPeople.as(patient, () -> patients.today(patient));
        var sheet = TestPeople.as(patient, () -> {
            messages.send(patient, therapist, asked, 1, "Which sheet is next?");
            messages.keep(patient, therapist, -1, "And one more thing");
            var page = worksheets.open(patient, "W02");
            var circle = new Answers(Map.of("trigger", new Answer.Words("A queue")));
            var saved = worksheets.save(patient, page.answered(circle, page.version()));
            sharing.turnSheet(patient, link, saved.sheet(), true);
            return saved.sheet();
        });
        TestPeople.run(therapist, () -> {
            replies.send(therapist, patient, answered, 1, "The circle, please.");
            replies.keep(therapist, patient, -1, "Besides");
            feedback.give(therapist, patient, About.WORKSHEET, sheet, remark, 1, "You saw the loop.");
            feedback.keep(therapist, patient, About.WORKSHEET, sheet, -1, "Besides");
            notes.keep(therapist, patient, note, -1, "Ask about the queue.");
            appointments.met(therapist, patient, today);
        });
        TestPeople.run(patient, () -> {
            messages.looked(patient, therapist);
            fromTherapists.all(patient);
        });
        var ids = new ArrayList<>(List.of(asked, answered, remark, note, sheet));
        ids.addAll(entered(patient, therapist));
        ids.addAll(tailored(patient, therapist));
        return ids;
    }

    private List<UUID> entered(PatientId patient, TherapistId therapist) {
        var total = Ids.next();
        var corrected = Ids.next();
        var form = Ids.next();
        var formCorrected = Ids.next();
        var tapped = Ids.next();
        TestPeople.run(therapist, () -> {
            var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            ratings.enter(therapist, patient, total, day, new Rating.Shai(20));
            ratings.correct(therapist, patient, total, corrected, day, new Rating.Shai(21));
            session.keep(therapist, patient, form, phq4(1));
            session.correct(therapist, patient, form, formCorrected, phq4(2));
            safety.hear(therapist, patient, tapped, 1);
            safety.unhear(therapist, patient, tapped);
        });
        return List.of(total, corrected, form, formCorrected, tapped);
    }

    private static app.lull.measures.Answered phq4(int each) {
        return new app.lull.measures.Answered(
                "PHQ-4", 1, "en", Map.of("q1", each, "q2", each, "q3", each, "q4", each), Set.of(), null);
    }

    /** A plan over the path: something left out, and something that came over a link that is paused now. */
    private List<UUID> tailored(PatientId patient, TherapistId therapist) {
        var asked = Ids.next();
        var opened = Ids.next();
        var rests = Ids.next();
        var other = people.therapist();
        var link = readAlong.live(patient, other).getFirst();
        var today = TestPeople.as(patient, () -> patients.today(patient));
        TestPeople.run(therapist, () -> {
            plans.assign(
                    therapist, patient, asked, new Assignment(Kind.SESSION, "S06", today, null, "On the way home."));
            plans.unlock(therapist, patient, opened, 9);
        });
        TestPeople.run(other, () -> plans.pause(other, patient, rests, Kind.WORKSHEET, "W12"));
        TestPeople.run(patient, () -> {
            ownPlan.leaveOut(patient, opened, true);
            team.pause(patient, link);
        });
        return List.of(asked, opened, rests);
    }
}
