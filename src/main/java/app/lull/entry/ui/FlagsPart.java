package app.lull.entry.ui;

import app.lull.curriculum.EntryWords;
import app.lull.entry.EntryPage;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What asks for a visit, as one question that is asked once: so it takes two taps, one for the answer and one to keep it.
 * Afterwards it says that it was answered, and asks no more.
 */
class FlagsPart extends Div {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private @Nullable String chosen;

    FlagsPart(EntryPage page, Consumer<Boolean> keep, Runnable next) {
        addClassName("lull-begin-part");
        var words = page.words();
        if (page.flags() != null) {
            add(
                    new Notice(
                            words.flagsAnswered().title(), words.flagsAnswered().text(), on(page.flagsOn())),
                    Links.to("see-a-doctor", "When to see a doctor"),
                    Buttons.wide("Next", next));
            return;
        }
        var list = new OrderedList();
        list.addClassName("lull-begin-list");
        words.redFlagList().forEach(one -> list.add(new ListItem(one)));
        var card = new Card(list);
        card.note(words.redFlagNote());
        add(card, now(words.suddenly()), question(words.redFlags().heading()));
        var answer = Buttons.wide("Keep this answer", () -> keep.accept("YES".equals(chosen)));
        answer.setVisible(false);
        add(answers(page, answer), answer);
    }

    private AnswerButtons answers(EntryPage page, Button answer) {
        var question = page.words().redFlags();
        var buttons = new AnswerButtons[1];
        buttons[0] = new AnswerButtons(question.heading(), question.answers(), null, code -> {
            chosen = code;
            buttons[0].choose(code);
            answer.setVisible(true);
        });
        return buttons[0];
    }

    private static Paragraph question(String words) {
        var again = new Paragraph(words);
        again.addClassName("lull-begin-words");
        again.getElement().setAttribute("aria-hidden", "true"); // said by the heading and by the group of answers
        return again;
    }

    private static Paragraph now(EntryWords.Message suddenly) {
        var now = new Paragraph(suddenly.title() + " ");
        now.add(Links.to("help", suddenly.text()));
        return now;
    }

    private static Paragraph on(@Nullable LocalDate day) {
        var note = new Paragraph(day == null ? "" : "On " + DAY.format(day) + ".");
        note.addClassName("lull-note");
        return note;
    }
}
