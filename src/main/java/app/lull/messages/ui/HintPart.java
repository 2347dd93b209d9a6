package app.lull.messages.ui;

import app.lull.content.Certainty;
import app.lull.ui.Disclosure;
import app.lull.ui.Notice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What the therapist may want to know before answering: read from the words that wait, and kept nowhere. */
class HintPart extends Div {

    HintPart(Certainty certainty, Certainty.About about) {
        var said = certainty.said(about);
        var notice = new Notice(said.title(), said.text());
        switch (about) {
            case SURVIVAL -> notice.add(link("help", "Crisis lines"));
            case DOCTOR -> notice.add(link("see-a-doctor", "When to see a doctor"));
            case CERTAINTY -> {
                var wordings = wordings(certainty);
                notice.add(new Disclosure("Wordings", wordings), wordings);
            }
        }
        add(notice);
    }

    private static Component wordings(Certainty certainty) {
        var list = new DescriptionList();
        list.addClassName("lull-wordings");
        certainty.wordings().forEach(one -> list.add(new Term(one.title()), new Description(one.say())));
        return list;
    }

    private static Paragraph link(String path, String words) {
        var link = new Anchor(path, words);
        link.setRouterIgnore(true);
        return new Paragraph(link);
    }
}
