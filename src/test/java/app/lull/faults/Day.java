package app.lull.faults;

import app.lull.account.PatientId;
import app.lull.checkin.Answers;
import app.lull.checkin.CheckInDiary;
import app.lull.checkin.DayAround;
import app.lull.checkin.Draft;
import app.lull.checkin.Exercise;
import app.lull.checkin.Exercise.Bout;
import app.lull.checkin.Exercise.Kind;
import app.lull.checkin.Fluids;
import app.lull.checkin.Sleep;
import app.lull.checkin.Taken;
import app.lull.checkin.Taken.Alcohol;
import app.lull.checkin.Taken.MedicineChange;
import app.lull.insights.Insights;
import app.lull.intake.Amount;
import app.lull.intake.IntakeLog;
import app.lull.intake.Item;
import app.lull.sessions.Completion;
import app.lull.sessions.SessionsDone;
import app.lull.store.Ids;
import app.lull.testing.TestPeople;
import app.lull.today.Agenda;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a patient does in a day, each piece so that it can be repeated: its id is made before. */
@Component
class Day {

    private final CheckInDiary diary;
    private final IntakeLog log;
    private final SessionsDone sessions;
    private final Agenda agenda;
    private final Insights insights;
    private final Clock clock;

    Day(CheckInDiary diary, IntakeLog log, SessionsDone sessions, Agenda agenda, Insights insights, Clock clock) {
        this.diary = diary;
        this.log = log;
        this.sessions = sessions;
        this.agenda = agenda;
        this.insights = insights;
        this.clock = clock;
    }

    /**
     * @param id of what is written
     * @param table where it must then be found once; empty for what only reads
     */
    record Piece(String name, PatientId patient, UUID id, String table, Runnable work) {

        void now() {
            TestPeople.run(patient, work);
        }
    }

    Piece checkIn(PatientId patient) {
        var shown = TestPeople.as(patient, () -> diary.evening(patient));
        var night = new Sleep(null, LocalTime.of(23, 0), 20, 10, 1, LocalTime.of(6, 50), LocalTime.of(7, 0), 3, null);
        var walk = new Bout(Kind.WALKING, 30, 3, false, false, false, null, List.of());
        var around = new DayAround(night, new Exercise(List.of(walk)), new Fluids(1500, false, false), null, null);
        var taken =
                new Taken(new Alcohol(1, 10), null, List.of(new MedicineChange(Taken.Change.NEW, "Iron", shown.day())));
        var draft =
                new Draft(shown.id(), shown.day(), shown.shownAt(), null, new Answers(4, 1, 5, 3, 2), around, taken);
        return new Piece("check-in", patient, draft.id(), "checkin.evening", () -> diary.save(patient, draft));
    }

    Piece coffee(PatientId patient) {
        var id = Ids.next();
        return new Piece(
                "coffee",
                patient,
                id,
                "intake.entry",
                () -> log.log(patient, id, new Item.Listed("coffee_brewed_cup"), Amount.ONE, null));
    }

    Piece session(PatientId patient) {
        var completion = completion(Ids.next());
        return new Piece(
                "session", patient, completion.id(), "sessions.completion", () -> sessions.add(patient, completion));
    }

    Completion completion(UUID id) {
        var now = clock.instant();
        return new Completion(
                id,
                "S06",
                1,
                now.minus(Duration.ofMinutes(4)),
                now,
                180,
                false,
                false,
                0,
                6,
                4,
                Map.of(),
                null,
                List.of());
    }

    Piece today(PatientId patient) {
        return new Piece("Today", patient, Ids.next(), "", () -> agenda.page(patient));
    }

    Piece weeks(PatientId patient) {
        return new Piece("Insights", patient, Ids.next(), "", () -> insights.weeks(patient));
    }

    /** One of each. */
    List<Piece> pieces(PatientId patient) {
        return List.of(checkIn(patient), coffee(patient), session(patient), today(patient), weeks(patient));
    }
}
