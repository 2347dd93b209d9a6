package app.lull.shell;

import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.Page;
import app.lull.ui.Section;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;

/** Everything that is not for every day. */
@Route("more")
@PageTitle("More · Lull")
@Menu(order = 5, title = "More", icon = "more")
@PermitAll
class MoreView extends Page {

    MoreView(AuthenticationContext authentication) {
        super("More");
        var own = new UnorderedList();
        PlaceEntries.underMore()
                .forEach(entry -> own.add(new ListItem(new Anchor(PlaceEntries.path(entry), entry.title()))));
        if (own.getChildren().findAny().isPresent()) {
            add(section("Yours", own));
        }
        add(section(
                "When it is more than this",
                new UnorderedList(item("help", "Help in a crisis"), item("see-a-doctor", "When to see a doctor"))));
        add(section("About", new UnorderedList(item("terms", "What Lull is, and what it keeps"))));
        add(Buttons.row(Buttons.quiet("Sign out", authentication::logout)));
    }

    private static Component section(String heading, UnorderedList links) {
        links.addClassName("lull-list");
        var card = new Card(links);
        card.addClassName("list");
        return new Section(heading, card);
    }

    private static ListItem item(String path, String words) {
        return new ListItem(HelpLinks.plain(path, words));
    }
}
