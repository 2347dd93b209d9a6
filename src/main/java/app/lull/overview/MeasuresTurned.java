package app.lull.overview;

import app.lull.account.DataKind;
import app.lull.measures.ReliableChange.Verdict;
import app.lull.measures.Result;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Questionnaires that were answered since, with what can be said of the change. */
@Component
@Order(2)
class MeasuresTurned implements Turning {

    private final MeasuresTold measures;

    MeasuresTurned(MeasuresTold measures) {
        this.measures = measures;
    }

    @Override
    public List<Turned> turned(Glance glance, Period since) {
        return glance.has(DataKind.MEASURES)
                ? measures.latest(glance).stream()
                        .filter(result -> since.holds(result.kept().day()))
                        .map(result -> turned(result, glance))
                        .toList()
                : List.of();
    }

    private static Turned turned(Result result, Glance glance) {
        var words = MeasuresTold.line(result, glance.today());
        if (is(result.before(), Verdict.WORSE) || is(result.start(), Verdict.WORSE)) {
            return Turned.of(Topic.MEASURES, words, Turn.MEASURE_HIGHER);
        }
        return is(result.before(), Verdict.BETTER) || is(result.start(), Verdict.BETTER)
                ? Turned.of(Topic.MEASURES, words, Turn.MEASURE_LOWER)
                : Turned.of(Topic.MEASURES, words);
    }

    private static boolean is(Result.@Nullable Compared compared, Verdict verdict) {
        return compared != null && compared.verdict() == verdict;
    }
}
