package app.lull.shell;

import app.lull.ui.Glyph;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The places of the frame, each with its picture and word; the one a person is at is marked. */
class Places extends Nav {

    private final Map<String, Anchor> links = new LinkedHashMap<>();

    Places(List<MenuEntry> entries) {
        addClassName("lull-places");
        setAriaLabel("Places");
        var list = new UnorderedList();
        list.addClassName("list");
        for (var entry : entries) {
            var path = PlaceEntries.path(entry);
            var picture = Glyph.named(entry.icon() == null ? "" : entry.icon()).draw();
            var link = new Anchor(path, picture, new Span(entry.title()));
            links.put(path, link);
            list.add(new ListItem(link));
        }
        add(list);
    }

    boolean isEmpty() {
        return links.isEmpty();
    }

    /** @param place the first part of the path a person is at */
    void mark(String place) {
        links.forEach((path, link) -> {
            if (path.equals(place)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
