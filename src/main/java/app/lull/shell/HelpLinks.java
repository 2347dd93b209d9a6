package app.lull.shell;

import app.lull.ui.FrameHelp;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.springframework.beans.factory.ObjectProvider;

/** The two pages that are one tap from every screen. They are plain pages, so that they come whatever else fails. */
final class HelpLinks {

    private HelpLinks() {}

    /** @param more what modules put beside them */
    static Div links(ObjectProvider<FrameHelp> more) {
        var links = new Div(plain("help", "Help in a crisis"), plain("see-a-doctor", "When to see a doctor"));
        more.orderedStream().flatMap(help -> help.show().stream()).forEach(links::add);
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
