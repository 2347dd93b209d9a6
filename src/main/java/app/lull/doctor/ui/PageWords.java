package app.lull.doctor.ui;

import app.lull.curriculum.HelperPage;
import app.lull.ui.Card;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** What the page for somebody who helps says, before it is sent. */
class PageWords extends Card {

    PageWords(HelperPage page) {
        addClassName("lull-helper-words");
        add(new Paragraph(page.lead()));
        page.sections().forEach(this::show);
    }

    private void show(HelperPage.Section section) {
        add(new H3(section.heading()));
        section.paragraphs().forEach(paragraph -> add(new Paragraph(paragraph)));
        section.exchanges()
                .forEach(exchange -> add(new Paragraph("“%s” “%s”".formatted(exchange.asked(), exchange.said()))));
        if (!section.points().isEmpty()) {
            var list = new UnorderedList();
            section.points().forEach(point -> list.add(new ListItem(point)));
            add(list);
        }
    }
}
