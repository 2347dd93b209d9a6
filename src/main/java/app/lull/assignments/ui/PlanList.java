package app.lull.assignments.ui;

import app.lull.assignments.Kind;
import app.lull.assignments.PlanLine;
import app.lull.assignments.PlanPage;
import app.lull.assignments.Verb;
import app.lull.ui.Buttons;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import java.util.function.Consumer;

/** Everything that stands over a patient's path: who, since when, how it stands; one's own can be taken back. */
class PlanList extends UnorderedList {

    private final PlanPage page;
    private final Consumer<UUID> takeBack;

    PlanList(PlanPage page, Consumer<UUID> takeBack) {
        this.page = page;
        this.takeBack = takeBack;
        addClassName("lull-plan");
        page.lines().forEach(line -> add(item(line)));
    }

    private ListItem item(PlanLine line) {
        var what = new Paragraph(what(line));
        what.addClassName("what");
        var item = new ListItem(what);
        var note = line.note();
        if (note != null) {
            item.add(Words.quoted(note));
        }
        item.add(Words.note("%s %s".formatted(Words.when(line), stands(line)).strip()));
        if (line.own()) {
            var button = Buttons.plain("Take back", () -> takeBack.accept(line.id()));
            button.setAriaLabel("Take back: " + line.called());
            item.add(button);
        }
        item.setClassName("holds", line.stands() == PlanLine.Stands.HOLDS);
        return item;
    }

    private static String what(PlanLine line) {
        if (!line.own()) {
            return "%s %s".formatted(line.by(), line.what());
        }
        return "You " + (line.verb() == Verb.ASSIGN ? "ask" + line.what().substring("asks".length()) : line.what());
    }

    private String stands(PlanLine line) {
        return switch (line.stands()) {
            case COMES -> "Not asked for yet.";
            case HOLDS -> line.verb() == Verb.ASSIGN ? notDone(line.kind()) : "";
            case DONE -> "Done.";
            case PAST -> "Its last day is over. " + notDone(line.kind());
            case LEFT_OUT -> "%s left this out.".formatted(page.patientName());
            case RESTS, OVER -> "It does not hold now, because that link is paused or over.";
        };
    }

    private String notDone(Kind kind) {
        if (page.notShared().contains(kind)) {
            return "Whether it was done is not shared with you.";
        }
        return kind == Kind.WORKSHEET ? "No sheet of it is shared with you since." : "Not done yet.";
    }
}
