package app.lull.overview.ui;

import app.lull.account.Me;
import app.lull.content.Questionnaire;
import app.lull.measures.Result;
import app.lull.measures.Result.Compared;
import app.lull.overview.AnsweredForm;
import app.lull.overview.Evidence;
import app.lull.overview.Topic;
import app.lull.ui.Card;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was answered on the questionnaires, and is a change more than chance? */
@Route("patients/:patient([0-9a-fA-F-]{36})/measures")
@PageTitle("Questionnaires · Lull")
@RolesAllowed("THERAPIST")
class FormsView extends EvidenceScreen {

    FormsView(Evidence evidence, Me me) {
        super(evidence, me);
    }

    @Override
    void show() {
        show(
                Topic.MEASURES,
                evidence().measures(therapist(), patient()),
                forms -> forms.forEach(form -> add(card(form))));
    }

    private static Card card(AnsweredForm form) {
        var card = Card.titled("%s, 0 to %d"
                .formatted(form.form().id(), form.times().getFirst().most()));
        if (form.times().size() > 1) {
            var sums = new TreeMap<LocalDate, Integer>();
            form.times()
                    .forEach(result ->
                            sums.put(result.kept().day(), result.kept().total()));
            card.add(SumsChart.of(
                    form.form().id(),
                    form.times().getFirst().most(),
                    sums,
                    "%s over time; the same totals are in the table below."
                            .formatted(form.form().id())));
        }
        var table = new Facts(
                form.form().id() + ": each time it was answered, the latest first",
                form.bands()
                        ? List.of("Day", "Total", "Band", "Beside the first", "Beside the time before")
                        : List.of("Day", "Total", "Beside the first", "Beside the time before"));
        form.times().forEach(result -> row(table, result, form.bands()));
        card.add(table, answers(form));
        return card;
    }

    private static void row(Facts table, Result result, boolean bands) {
        var day = Words.day(result.kept().day()) + (result.kept().enteredBy() == null ? "" : ", entered together");
        var total = Integer.toString(result.kept().total());
        var start = beside(result, result.start());
        var before = beside(result, result.before());
        if (bands) {
            table.row(day, total, result.words() == null ? "" : result.kept().band(), start, before);
        } else {
            table.row(day, total, start, before);
        }
    }

    private static String beside(Result result, @Nullable Compared then) {
        if (then == null) {
            return "";
        }
        var change = result.kept().total() - then.total();
        var verdict = then.verdict();
        var words = verdict == null
                ? ""
                : switch (verdict) {
                    case BETTER -> ", lower by more than chance tends to bring";
                    case WORSE -> ", higher by more than chance tends to bring";
                    case TOO_SMALL_TO_TELL -> change == 0 ? ", the same" : ", too small to tell from chance";
                };
        return change == 0 ? "0" + words : "%+d%s".formatted(change, words);
    }

    /** Item by item, of the latest time; a question as it was asked. */
    private static NativeDetails answers(AnsweredForm form) {
        var latest = form.times().getFirst();
        var table = new Facts(form.form().id() + ": the answers of the latest time", List.of("Question", "Answer"));
        form.form().items().forEach(item -> {
            var value = latest.kept().answered().values().get(item.id());
            table.row(
                    item.text(),
                    form.form().answers().stream()
                            .filter(answer -> value != null && answer.value() == value)
                            .map(Questionnaire.Answer::text)
                            .findFirst()
                            .orElse(""));
        });
        return new NativeDetails(
                "%s item by item, %s"
                        .formatted(form.form().id(), Words.day(latest.kept().day())),
                table);
    }
}
