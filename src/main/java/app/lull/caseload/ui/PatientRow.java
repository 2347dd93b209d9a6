package app.lull.caseload.ui;

import app.lull.caseload.CaseloadLine;
import app.lull.caseload.Need;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** One patient on the list; an option of its listbox. */
class PatientRow extends Div {

    private transient CaseloadLine line;

    PatientRow(CaseloadLine line, Consumer<PatientRow> choose) {
        this.line = line;
        addClassName("row");
        getElement().setAttribute("role", "option");
        getElement().setAttribute("data-patient", line.patient().toString());
        write();
        select(false);
        addClickListener(click -> choose.accept(this));
    }

    /** The same patient as they stand now. Where nothing has changed, nothing is touched: somebody may be tapping it. */
    void show(CaseloadLine now) {
        if (!now.equals(line)) {
            line = now;
            removeAll();
            write();
        }
    }

    private void write() {
        var name = new Span(line.name());
        name.addClassName("name");
        name.getElement().setAttribute("dir", "auto");
        var words = new Div(name);
        words.addClassName("words");
        var since = new Span();
        since.addClassName("since");
        setClassName("calm", line.need() == Need.NOTHING);
        if (line.need() == Need.NOTHING) {
            words.add(sentence("Nothing now."));
        } else {
            var first = line.flags().getFirst();
            words.add(sentence(FlagWords.sentence(first)));
            since.setText("since " + FlagWords.day(first.day()));
            more(words);
        }
        add(new NeedMark(line.need()), words, since);
    }

    CaseloadLine line() {
        return line;
    }

    final void select(boolean selected) {
        getElement().setAttribute("aria-selected", Boolean.toString(selected));
        getElement().setAttribute("tabindex", selected ? "0" : "-1");
    }

    private void more(Div words) {
        var others = line.flags().size() - 1;
        if (others > 0) {
            var more = sentence(others == 1 ? "and one more reason" : "and %d more reasons".formatted(others));
            more.addClassName("more");
            words.add(more);
        }
    }

    private static Span sentence(String text) {
        var sentence = new Span(text);
        sentence.addClassName("sentence");
        return sentence;
    }
}
