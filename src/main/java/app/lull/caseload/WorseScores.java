package app.lull.caseload;

import app.lull.account.PatientId;
import app.lull.content.Questionnaires;
import app.lull.measures.KeptForm;
import app.lull.measures.Measures;
import app.lull.measures.ReliableChange;
import app.lull.measures.ReliableChange.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Scores that rose since the first time by more than chance (clinical reference C8), and item 9 as it was answered last. */
@Component
class WorseScores implements FlagSource {

    private static final String ITEM_NINE = "q9";
    private static final Map<String, Reason> FORMS =
            Map.of("GAD-7", Reason.WORSE_ANXIETY, "PHQ-9", Reason.WORSE_MOOD, "PHQ-8", Reason.WORSE_MOOD);

    private final Measures measures;
    private final Questionnaires forms;

    WorseScores(Measures measures, Questionnaires forms) {
        this.measures = measures;
        this.forms = forms;
    }

    @Override
    public List<Flag> flags(PatientId patient, DayNow now) {
        var kept = measures.all(patient);
        var flags = new ArrayList<Flag>();
        for (var form : List.of("GAD-7", "PHQ-9", "PHQ-8")) {
            var change = forms.find(form).flatMap(ReliableChange::of);
            change.flatMap(judge -> worse(of(kept, form), judge, now))
                    .filter(flag -> flags.stream().noneMatch(other -> other.reason() == flag.reason()))
                    .ifPresent(flags::add);
        }
        itemNine(of(kept, "PHQ-9"), now).ifPresent(flags::add);
        return flags;
    }

    /** @param times one form, in the order it was answered */
    static Optional<Flag> worse(List<KeptForm> times, ReliableChange judge, DayNow now) {
        if (times.isEmpty()) {
            return Optional.empty();
        }
        var first = times.getFirst();
        return latest(times, time -> judge.between(first.total(), time.total()) == Verdict.WORSE)
                .map(run -> Flag.of(
                        Objects.requireNonNull(FORMS.get(first.answered().form())),
                        run.getFirst().day(),
                        now.begin(run.getFirst().day()),
                        run.getLast().answeredAt(),
                        Figures.of(
                                        first.answered().form(),
                                        first.total(),
                                        run.getLast().total(),
                                        times.size())
                                .days(first.day(), run.getLast().day())));
    }

    static Optional<Flag> itemNine(List<KeptForm> times, DayNow now) {
        return latest(times, time -> time.answered().values().getOrDefault(ITEM_NINE, 0) > 0)
                .map(run -> Flag.of(
                        Reason.ITEM_NINE,
                        run.getFirst().day(),
                        now.begin(run.getFirst().day()),
                        run.getLast().answeredAt(),
                        Figures.of("ITEM", 0, run.getLast().answered().values().getOrDefault(ITEM_NINE, 0), run.size())
                                .days(run.getFirst().day(), run.getLast().day())));
    }

    /** The last times in a row of which it is true; empty where it is not true of the last. */
    private static Optional<List<KeptForm>> latest(List<KeptForm> times, Predicate<KeptForm> isSo) {
        var run = times.reversed().stream().takeWhile(isSo).toList().reversed();
        return run.isEmpty() ? Optional.empty() : Optional.of(run);
    }

    private static List<KeptForm> of(List<KeptForm> kept, String form) {
        return kept.stream().filter(one -> one.answered().form().equals(form)).toList();
    }
}
