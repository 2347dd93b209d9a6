package app.lull.messages.ui;

import app.lull.content.Certainty;
import app.lull.ui.Buttons;
import app.lull.ui.Notice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;

/** What the therapist may want to know before answering: read from the words that wait, and kept nowhere. */
class HintPart extends Div {

    /** @param use puts a wording into the answer */
    HintPart(Certainty certainty, Certainty.About about, Consumer<String> use) {
        var said = certainty.said(about);
        var notice = new Notice(said.title(), said.text());
        switch (about) {
            case SURVIVAL -> notice.add(link("help", "Crisis lines"));
            case DOCTOR -> notice.add(link("see-a-doctor", "When to see a doctor"));
            case CERTAINTY -> notice.add(wordings(certainty, use));
        }
        add(notice);
    }

    private static Component wordings(Certainty certainty, Consumer<String> use) {
        var list = new UnorderedList();
        list.addClassName("lull-wordings");
        certainty.wordings().forEach(one -> {
            var title = new Paragraph(one.title());
            title.addClassName("title");
            var take = Buttons.plain("Use", () -> use.accept(one.say()));
            take.setAriaLabel("Use: " + one.title());
            list.add(new ListItem(new Div(title, new Paragraph(one.say())), take));
        });
        return list;
    }

    private static Paragraph link(String path, String words) {
        var link = new Anchor(path, words);
        link.setRouterIgnore(true);
        return new Paragraph(link);
    }
}
