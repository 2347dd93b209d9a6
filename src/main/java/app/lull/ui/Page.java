package app.lull.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/**
 * A screen: one heading of the first rank, then its parts in one calm column. The frame moves the focus to the heading
 * when a person arrives.
 */
@JsModule("./typed/kept-as-typed.ts")
public class Page extends Div {

    private final Div words = new Div();
    private final Header head = new Header(words);
    private final H1 heading = new H1();
    private final UndoPlace undo = new UndoPlace(this::focusHeading);

    /** @param heading what the screen is, in the reader's words */
    public Page(String heading) {
        addClassName("lull-page");
        head.addClassName("lull-page-head");
        words.addClassName("words");
        this.heading.setText(heading);
        this.heading.getElement().setAttribute("tabindex", "-1");
        words.add(this.heading);
        getElement().appendChild(head.getElement(), undo.getElement());
    }

    /** Other words for the heading, once they are known. */
    public final void setHeading(String text) {
        heading.setText(text);
    }

    /** A quiet line above the heading: the day, where one is. */
    public final Page eyebrow(String text) {
        var line = new Paragraph(text);
        line.addClassName("lull-eyebrow");
        words.addComponentAsFirst(line);
        return this;
    }

    /** A quiet sentence under the heading. */
    public final Page lead(String text) {
        var line = new Paragraph(text);
        line.addClassName("lull-lead");
        words.add(line);
        return this;
    }

    /** Something small at the heading's side, such as the progress ring. */
    public final Page beside(Component part) {
        head.add(part);
        return this;
    }

    /** Room for two columns on a desktop. */
    public final Page wide() {
        addClassName("wide");
        return this;
    }

    /** Two columns where there is room, one under the other on a phone; use with {@link #wide()}. */
    public static Div columns(Div first, Div second) {
        var columns = new Div(first, second);
        columns.addClassName("lull-columns");
        return columns;
    }

    /** Takes away everything but the heading, to show the screen anew. */
    public final void clear() {
        getChildren()
                .filter(child -> child != head && child != undo)
                .toList()
                .forEach(child -> child.getElement().removeFromParent());
    }

    /** Says that something is done and offers to take it back; replaces an earlier offer. */
    public final void offerUndo(String whatIsDone, Runnable takeBack) {
        undo.offer(whatIsDone, takeBack);
    }

    /** Takes an offer back that has lost its sense, for example because another screen is shown. */
    public final void withdrawUndo() {
        undo.removeAll();
    }

    /** Moves the focus to the heading, for example when what had it is gone. */
    public final void focusHeading() {
        heading.getElement().callJsFunction("focus");
    }

    /** Parts stand between the heading and the undo bar. */
    @Override
    public void add(java.util.Collection<Component> components) {
        components.forEach(this::place);
    }

    @Override
    public void add(Component... components) {
        for (var component : components) {
            place(component);
        }
    }

    private void place(Component part) {
        getElement().insertChild(getElement().indexOfChild(undo.getElement()), part.getElement());
    }
}
