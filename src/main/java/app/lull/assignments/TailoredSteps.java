package app.lull.assignments;

import app.lull.account.PatientId;
import app.lull.content.SessionLibrary;
import app.lull.entry.EntryGate;
import app.lull.measures.Asking;
import app.lull.measures.Due;
import app.lull.measures.Measures;
import app.lull.program.TenWeeks;
import app.lull.sessions.SessionShelf;
import app.lull.today.Step;
import app.lull.today.StepSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a therapist asks for, as steps of Today: a few a day at most, and none that the day asks for by itself. */
@Component
class TailoredSteps implements StepSource {

    private static final int PLACE = 35;
    private static final int A_FEW = 3;

    private final TailoredRows rows;
    private final PlanThings things;
    private final DoneSince done;
    private final TenWeeks program;
    private final EntryGate entry;
    private final SessionShelf shelf;
    private final SessionLibrary sessions;
    private final Measures measures;

    TailoredSteps(
            TailoredRows rows,
            PlanThings things,
            DoneSince done,
            TenWeeks program,
            EntryGate entry,
            SessionShelf shelf,
            SessionLibrary sessions,
            Measures measures) {
        this.rows = rows;
        this.things = things;
        this.done = done;
        this.program = program;
        this.entry = entry;
        this.shelf = shelf;
        this.sessions = sessions;
        this.measures = measures;
    }

    /** What was asked for, and when it was done. */
    private record Asked(Tailored what, @Nullable LocalDate doneOn) {}

    @Override
    public List<Step> stepsFor(PatientId patient, LocalDate day) {
        var asked = rows.all(patient).stream()
                .filter(one -> one.verb() == Verb.ASSIGN && one.holds() && one.isWithin(day))
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        var doneOn = done.of(patient, asked, day);
        return asked.stream()
                .map(one -> new Asked(one, doneOn.get(one.id())))
                .filter(one -> one.doneOn() == null || one.doneOn().equals(day))
                .sorted(Comparator.comparing((Asked one) -> one.what().from()))
                .filter(one -> one.doneOn() != null || mayBeDone(patient, one.what(), day))
                .limit(A_FEW)
                .map(this::step)
                .toList();
    }

    /** Whether nothing that is stronger makes it wait, and the day does not ask for it already. */
    private boolean mayBeDone(PatientId patient, Tailored one, LocalDate day) {
        if (one.kind() == Kind.SESSION) {
            return sessions.find(one.name()).isPresent()
                    && shelf.find(patient, one.name()).closed() == null
                    && !program.asksFor(patient).contains(one.deed());
        }
        if (entry.standing(patient).breathingAndSleepOnly()) {
            return false;
        }
        if (one.kind() == Kind.WORKSHEET) {
            return !program.asksFor(patient).contains(one.deed());
        }
        return measures.asking(patient, one.name()) instanceof Asking.Open(var form)
                && Optional.of(form.id())
                        .filter(id -> measures.due(patient, day)
                                .map(Due::form)
                                .filter(id::equals)
                                .isEmpty())
                        .isPresent();
    }

    private Step step(Asked asked) {
        var one = asked.what();
        var isDone = asked.doneOn() != null;
        var at = one.kind() == Kind.MEASURE && isDone ? "measures" : PlanThings.at(one);
        return new Step(
                "assignments." + one.id(),
                PLACE,
                one.kind() == Kind.MEASURE ? "A short questionnaire" : things.title(one),
                things.minutes(one),
                why(one),
                at,
                isDone ? "Look again" : "Begin",
                isDone);
    }

    private static String why(Tailored one) {
        return one.note() == null
                ? one.by() + " asks for this."
                : "%s asks for this: “%s”".formatted(one.by(), one.note());
    }
}
