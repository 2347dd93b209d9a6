package app.lull.lessons.ui;

import app.lull.curriculum.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;

/** A card's words as parts of a page. */
final class Words {

    /** Plain pages, which no screen shows. */
    private static final Set<String> PLAIN = Set.of("see-a-doctor", "help");

    private Words() {}

    /** The paragraphs, with the list after the one that leads to it. */
    static Div text(Card card) {
        var text = new Div();
        text.addClassName("lull-read");
        for (var paragraph : card.text()) {
            text.add(new Paragraph(paragraph));
            if (Card.leadsToTheList(paragraph)) {
                text.add(list(card.list()));
            }
        }
        return text;
    }

    static UnorderedList list(List<String> points) {
        var list = new UnorderedList();
        points.forEach(point -> list.add(new ListItem(point)));
        return list;
    }

    /** What the statements rest on. */
    static UnorderedList sources(Card card) {
        var list = new UnorderedList();
        card.sources().forEach(source -> list.add(new ListItem(source(source))));
        list.addClassName("lull-read-sources");
        return list;
    }

    /** One that can be read elsewhere opens beside Lull, and learns nothing of where the reader comes from. */
    private static Component source(Card.Source source) {
        var words = source.proof() == Card.Proof.M ? source.cite() + " (to be verified)" : source.cite();
        if (source.url() == null) {
            return new Text(words);
        }
        var link = new Anchor(source.url(), words);
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noreferrer");
        link.setAriaLabel(words + ", opens in a new window");
        return link;
    }

    static Div links(List<Card.Link> links) {
        var places = new Div();
        places.addClassName("lull-read-links");
        links.forEach(link -> places.add(link(link.path(), link.label())));
        return places;
    }

    static Anchor link(String path, String label) {
        var link = new Anchor(path, label);
        link.addClassName("lull-more");
        link.setRouterIgnore(PLAIN.contains(path));
        return link;
    }

    static void toCard(String card) {
        UI.getCurrentOrThrow().navigate("read/" + card);
    }

    static void toToday() {
        UI.getCurrentOrThrow().navigate("today");
    }
}
