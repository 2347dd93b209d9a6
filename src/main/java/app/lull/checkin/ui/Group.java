package app.lull.checkin.ui;

import app.lull.checkin.NotPossible;
import app.lull.ui.Chip;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/** One group of what went on around the day, folded away until it is wanted. */
abstract class Group extends NativeDetails {

    private final Span note = new Span("optional");
    private final Div inside = new Div();

    Group(String title) {
        var words = new Span(title);
        words.addClassName("words");
        note.addClassName("lull-note");
        addClassName("lull-checkin-more");
        inside.addClassName("inside");
        setSummary(new Div(words, note));
        setContent(inside);
    }

    /** What can be wrong in it, from top to bottom. */
    abstract List<Part> parts();

    /** The part a refusal belongs to, where it is one of this group. */
    Optional<Part> part(NotPossible refused) {
        return Optional.empty();
    }

    /** Every part that cannot be kept says so; the first of them. */
    Optional<Part> amiss() {
        return parts().stream().filter(Part::isAmiss).toList().stream().findFirst();
    }

    /** Unfolds, so that the part can be seen, and goes there. */
    final void pointAt(Part part) {
        setOpen(true);
        part.goThere();
    }

    final void put(Component... parts) {
        inside.add(parts);
    }

    final void put(String quietWords) {
        var line = new Paragraph(quietWords);
        line.addClassName("lull-note");
        inside.add(line);
    }

    /** Says in the fold that something is kept. */
    final void isAnswered() {
        note.setText("answered");
    }

    /** Fields side by side where there is room. */
    static Div fields(Component... fields) {
        var row = new Div(fields);
        row.addClassName("lull-around-fields");
        return row;
    }

    /** What is usual, for one tap to take; until then it is no answer. */
    static Chip usual(String words, Runnable take) {
        var chip = new Chip("Take my usual: " + words, take);
        chip.addClassName("lull-around-usual");
        return chip;
    }
}
