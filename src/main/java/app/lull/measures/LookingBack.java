package app.lull.measures;

import app.lull.account.Operator;
import app.lull.content.Questionnaire;
import app.lull.content.Questionnaire.Band;
import app.lull.content.Questionnaires;
import app.lull.measures.Result.Compared;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an answered form as it was asked then, and sets it beside those before. As education alone there are only numbers. */
@Component
class LookingBack {

    private final Questionnaires forms;
    private final DueForms due;

    LookingBack(Questionnaires forms, DueForms due) {
        this.forms = forms;
        this.due = due;
    }

    /** @param all of the patient, in the order they were answered; one of them is {@code kept} */
    Result result(KeptForm kept, List<KeptForm> all, Operator.Mode mode) {
        var form = form(kept);
        var earlier = all.stream()
                .takeWhile(one -> !one.id().equals(kept.id()))
                .filter(one -> one.answered().form().equals(kept.answered().form()))
                .toList();
        return new Result(
                kept,
                form,
                words(kept, mode),
                earlier.isEmpty() ? null : compared(form, earlier.getFirst(), kept, mode),
                earlier.size() < 2 ? null : compared(form, earlier.getLast(), kept, mode),
                mode == Operator.Mode.CLINICAL ? due.offersOf(kept) : List.of());
    }

    Shelf.Line line(KeptForm kept, Operator.Mode mode) {
        return new Shelf.Line(kept, Result.most(form(kept)), words(kept, mode));
    }

    /** The form in the version that was answered. */
    Questionnaire form(KeptForm kept) {
        var answered = kept.answered();
        return forms.find(answered.form(), answered.version(), answered.language())
                .orElseThrow();
    }

    private @Nullable String words(KeptForm kept, Operator.Mode mode) {
        if (mode != Operator.Mode.CLINICAL) {
            return null;
        }
        return form(kept).bands().stream()
                .filter(band -> band.term().equals(kept.band()))
                .map(Band::words)
                .findFirst()
                .orElse(null);
    }

    private static Compared compared(Questionnaire form, KeptForm first, KeptForm later, Operator.Mode mode) {
        var change = ReliableChange.of(form).filter(c -> mode == Operator.Mode.CLINICAL);
        return new Compared(
                first.day(),
                first.total(),
                change.map(c -> c.between(first.total(), later.total())).orElse(null),
                change.map(c -> c.isRecovered(first.total(), later.total())).orElse(false));
    }
}
