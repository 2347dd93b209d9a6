package app.lull.measures;

import app.lull.account.PatientId;
import app.lull.content.Questionnaire;
import app.lull.content.Questionnaire.Answer;
import app.lull.content.Questionnaire.Item;
import app.lull.export.PersonalDataSection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every answered form with every answer, in the words that were shown, for the archive. */
@Component
class AnswersSection implements PersonalDataSection {

    private final Measures measures;
    private final LookingBack lookingBack;

    AnswersSection(Measures measures, LookingBack lookingBack) {
        this.measures = measures;
        this.lookingBack = lookingBack;
    }

    @Override
    public String name() {
        return "questionnaires";
    }

    @Override
    public List<Row> rows(PatientId patient) {
        var former = measures.former(patient);
        return Stream.concat(
                        former.stream().map(one -> row(one.form(), one)),
                        measures.all(patient).stream().map(one -> row(one, null)))
                .sorted(Comparator.comparing(Row::answeredAt).thenComparing(Row::id))
                .toList();
    }

    private Row row(KeptForm kept, @Nullable FormerForm former) {
        var answered = kept.answered();
        var form = lookingBack.form(kept);
        return new Row(
                kept.id(),
                kept.day(),
                answered.form(),
                answered.version(),
                answered.language(),
                kept.startedAt(),
                kept.answeredAt(),
                form.items().stream().map(item -> given(form, item, answered)).toList(),
                answered.difficulty(),
                kept.total(),
                kept.enteredBy() == null ? null : kept.enteredBy().value(),
                former == null ? null : former.at(),
                former == null ? null : former.instead());
    }

    private static Given given(Questionnaire form, Item item, Answered answered) {
        var value = answered.values().get(item.id());
        var words = form.answers().stream()
                .filter(answer -> value != null && answer.value() == value)
                .map(Answer::text)
                .findFirst()
                .orElse("Does not apply");
        return new Given(item.id(), item.text(), value, words);
    }

    /**
     * One form; the difficulty is 0 to 3, or null where it was not asked.
     *
     * @param enteredBy the therapist who entered it together with the patient, or null
     * @param takenBackAt since when it does not count any more, or null
     * @param instead the one that stands in its place, or null
     */
    record Row(
            UUID id,
            LocalDate day,
            String form,
            int version,
            String language,
            Instant startedAt,
            Instant answeredAt,
            List<Given> answers,
            @Nullable Integer difficulty,
            int total,
            @Nullable UUID enteredBy,
            @Nullable Instant takenBackAt,
            @Nullable UUID instead) {}

    /** One answer. @param value null where the item does not apply */
    record Given(String item, String question, @Nullable Integer value, String answer) {}
}
