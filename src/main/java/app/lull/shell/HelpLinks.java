package app.lull.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** The two pages that are one tap from every screen. They are plain pages, so that they come whatever else fails. */
final class HelpLinks {

    private HelpLinks() {}

    static Div links() {
        var links = new Div(plain("help", "Help in a crisis"), plain("see-a-doctor", "When to see a doctor"));
        links.addClassName("lull-help-links");
        return links;
    }

    /** A link out of the screens to a plain page. */
    static Anchor plain(String path, String words) {
        var link = new Anchor(path, words);
        link.setRouterIgnore(true);
        return link;
    }
}
