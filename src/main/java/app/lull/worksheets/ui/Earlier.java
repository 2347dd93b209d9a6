package app.lull.worksheets.ui;

import app.lull.worksheets.Sheet;
import app.lull.worksheets.SheetPage;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What was saved before, and the other sheets of the same form; folded away. */
class Earlier extends Div {

    /** @param leaveOut how many of the latest versions are on the screen already */
    Earlier(SheetPage page, int leaveOut) {
        addClassName("lull-worksheet-earlier");
        var versions = page.versions().stream().skip(leaveOut).toList();
        if (!versions.isEmpty()) {
            add(folded("Earlier versions", versions));
        }
        if (!page.others().isEmpty()) {
            add(folded(page));
        }
    }

    private static NativeDetails folded(String title, List<Sheet> versions) {
        var inside = new Div();
        inside.addClassName("inside");
        versions.forEach(version -> {
            var one = new NativeDetails(summary(version), new ReadSheet(version.readOut()));
            one.addClassName("version");
            inside.add(one);
        });
        return new NativeDetails(title, inside);
    }

    private static String summary(Sheet version) {
        return version.aside()
                ? "Put aside on %s, from another window".formatted(Words.day(version.day()))
                : "Saved on %s".formatted(Words.day(version.day()));
    }

    private static NativeDetails folded(SheetPage page) {
        var list = new UnorderedList();
        page.others().forEach(other -> {
            var item = new ListItem(new Anchor(
                    "worksheets/%s/%s".formatted(page.form().id(), other.sheet()),
                    "%s%s".formatted(Words.day(other.day()), other.draft() ? ", not saved yet" : "")));
            if (!other.first().isEmpty()) {
                var first = new Paragraph(Words.begin(other.first()));
                first.addClassName("lull-note");
                first.getElement().setAttribute("dir", "auto");
                item.add(first);
            }
            other.compared().forEach(pair -> {
                var line = new Paragraph("%s: %s".formatted(pair.label(), pair.sentence()));
                line.addClassName("lull-note");
                item.add(line);
            });
            list.add(item);
        });
        return new NativeDetails("Other sheets of this kind", list);
    }
}
