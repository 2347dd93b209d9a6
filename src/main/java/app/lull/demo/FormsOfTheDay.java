package app.lull.demo;

import app.lull.account.PatientId;
import app.lull.content.Questionnaire;
import app.lull.content.Questionnaire.Item;
import app.lull.content.Questionnaires;
import app.lull.measures.Answered;
import app.lull.measures.Asking;
import app.lull.measures.Due;
import app.lull.measures.Filled;
import app.lull.measures.Measures;
import app.lull.store.Ids;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills in the questionnaire that a made-up person's day asks for. */
@Component
@Profile("demo")
class FormsOfTheDay {

    private static final double SPREAD = 0.5;

    private final Measures measures;
    private final Questionnaires forms;
    private final PastClock clock;

    FormsOfTheDay(Measures measures, Questionnaires forms, PastClock clock) {
        this.measures = measures;
        this.forms = forms;
        this.clock = clock;
    }

    /** @param level how anxious the person is by now, 0-10 */
    void answer(PatientId patient, LocalDate day, double level) {
        measures.due(patient, day)
                .map(Due::form)
                .filter(form -> measures.asking(patient, form) instanceof Asking.Open)
                .flatMap(forms::find)
                .ifPresent(form -> measures.keep(patient, filled(form, level, new Random(day.toEpochDay()))));
    }

    private Filled filled(Questionnaire form, double level, Random random) {
        var most = form.answers().size() - 1;
        var difficulty = form.difficulty() == null ? null : (int) Math.clamp(Math.round(level / 4), 0, 3);
        Map<String, Integer> values = form.items().stream()
                .collect(Collectors.toMap(
                        Item::id,
                        item -> item.safety()
                                ? 0
                                : (int) Math.clamp(
                                        Math.round(level / 10 * most + random.nextGaussian() * SPREAD), 0, most)));
        var now = clock.instant();
        return new Filled(
                Ids.next(),
                new Answered(form.id(), form.version(), form.language(), values, Set.of(), difficulty),
                now.minus(Duration.ofMinutes(2)),
                now);
    }
}
