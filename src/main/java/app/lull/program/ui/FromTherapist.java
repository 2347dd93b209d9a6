package app.lull.program.ui;

import app.lull.program.ProgramPage;
import app.lull.program.ProgramPage.Line;
import app.lull.ui.Card;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a therapist put over the path, where the path is shown; and the way to leave it out. */
final class FromTherapist {

    private FromTherapist() {}

    /** A card; empty where the path is the program's own. */
    static Optional<Card> of(ProgramPage page) {
        var said = new ArrayList<String>();
        if (page.nextBy() != null) {
            said.add("%s put week %s next.".formatted(page.nextBy(), page.next()));
        }
        page.modules().forEach(line -> said.addAll(of(line)));
        if (said.isEmpty()) {
            return Optional.empty();
        }
        if (page.waits()) {
            said.add("What is left is paused. You can end the ten weeks here, or leave the pause out.");
        }
        var card = Card.titled("From your therapist");
        said.forEach(card::note);
        var way = new Anchor("from-your-therapist", "See it all, or leave something out");
        way.addClassName("lull-more");
        card.add(new Paragraph(way));
        return Optional.of(card);
    }

    /** What was done with one module. */
    static List<String> of(Line line) {
        var said = new ArrayList<String>();
        if (line.openedBy() != null) {
            said.add("%s opened week %s for you. Begin it now, or leave it for its time."
                    .formatted(line.openedBy(), line.number()));
        }
        if (line.pausedBy() != null) {
            said.add("%s paused week %s. The way goes past it for now.".formatted(line.pausedBy(), line.number()));
        }
        return said;
    }
}
