package app.lull.entry.ui;

import app.lull.curriculum.EntryScreen.Answer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;

/** Where one can go from here, one under the other. */
class Links extends UnorderedList {

    /** These are no screens: they come whatever else fails. */
    private static final Set<String> PLAIN_PAGES = Set.of("help", "see-a-doctor");

    Links(List<Answer> links) {
        addClassName("lull-begin-links");
        links.forEach(link -> add(new ListItem(to(link.id(), link.words()))));
    }

    static Anchor to(String path, String words) {
        var link = new Anchor(path, words);
        link.setRouterIgnore(PLAIN_PAGES.contains(path));
        return link;
    }
}
