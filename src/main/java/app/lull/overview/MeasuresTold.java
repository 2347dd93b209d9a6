package app.lull.overview;

import app.lull.measures.KeptForm;
import app.lull.measures.Measures;
import app.lull.measures.ReliableChange.Verdict;
import app.lull.measures.Result;
import app.lull.measures.Result.Compared;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The latest total of each questionnaire, beside the first one and the one before, with what can be said of the change. */
@Component
class MeasuresTold implements Telling {

    private final Measures measures;

    MeasuresTold(Measures measures) {
        this.measures = measures;
    }

    @Override
    public Topic topic() {
        return Topic.MEASURES;
    }

    @Override
    public List<String> lines(Glance glance) {
        var lines = latest(glance).stream()
                .map(result -> line(result, glance.today()))
                .toList();
        return lines.isEmpty() ? List.of("None was answered yet.") : lines;
    }

    /** Of each form the latest, the one answered last first. */
    List<Result> latest(Glance glance) {
        var byForm = new LinkedHashMap<String, KeptForm>();
        measures.all(glance.patient())
                .forEach(kept -> byForm.put(kept.answered().form(), kept));
        return byForm.values().stream()
                .sorted(Comparator.comparing(KeptForm::answeredAt).reversed())
                .map(kept -> measures.result(glance.patient(), kept.id()))
                .toList();
    }

    static String line(Result result, LocalDate today) {
        var kept = result.kept();
        return "%s: %d of %d on %s%s%s.%s%s"
                .formatted(
                        kept.answered().form(),
                        kept.total(),
                        result.most(),
                        Said.day(kept.day(), today),
                        kept.enteredBy() == null ? "" : ", entered together",
                        result.words() == null ? "" : " (%s)".formatted(kept.band()),
                        beside("It began at", result.start(), kept, today),
                        beside("The time before it was", result.before(), kept, today));
    }

    private static String beside(String words, @Nullable Compared then, KeptForm kept, LocalDate today) {
        return then == null
                ? ""
                : " %s %d (%s)%s.".formatted(words, then.total(), Said.day(then.day(), today), verdict(then, kept));
    }

    private static String verdict(Compared then, KeptForm kept) {
        var verdict = then.verdict();
        if (verdict == null) {
            return "";
        }
        return verdict == Verdict.TOO_SMALL_TO_TELL
                ? then.total() == kept.total() ? ", the same" : ", a change too small to tell from chance"
                : verdict == Verdict.BETTER
                        ? ", lower now by more than chance tends to bring"
                        : ", higher now by more than chance tends to bring";
    }
}
