package app.lull.shell;

import app.lull.account.Landing;
import app.lull.account.SignedInPerson;
import app.lull.ui.FrameBanner;
import app.lull.ui.FrameHelp;
import app.lull.ui.Glyph;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The frame around every screen: the five places and Right now, in a bar below on a phone and in a rail at the side on
 * a desktop. Before sign-in there are no places, and the mark and Right now stand above.
 */
@Layout
@Uses(Dialog.class) // what a FrameHelp opens on any screen has to be in the browser on every screen
@Uses(TextArea.class)
@AnonymousAllowed
class FrameLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String CONTENT = "content";

    private final Places places = new Places(PlaceEntries.inTheBar());
    private final Main content = new Main();
    private final BannerPlace banners;
    private boolean arrivedBefore;

    FrameLayout(ObjectProvider<FrameBanner> banners, ObjectProvider<FrameHelp> help) {
        this.banners = new BannerPlace(banners);
        addClassName("lull-frame");
        setClassName("door", places.isEmpty());
        content.setId(CONTENT);
        content.getElement().setAttribute("tabindex", "-1");
        var stage = new Div(this.banners, content, footer(help));
        stage.addClassName("lull-stage");
        add(skipLink(), rail(help), stage);
    }

    private Header rail(ObjectProvider<FrameHelp> help) {
        var brand = new Anchor(places.isEmpty() ? "." : home(), Mark.draw(), new Span("Lull"));
        brand.setRouterIgnore(places.isEmpty());
        brand.addClassName("lull-brand");
        var rightNow = new Anchor("right-now", Glyph.CALM.draw(), new Span("Right now"));
        rightNow.addClassName("lull-right-now");
        var rail = new Header(brand);
        if (!places.isEmpty()) {
            rail.add(places);
        }
        rail.add(rightNow, HelpLinks.links(help));
        rail.addClassName("lull-rail");
        return rail;
    }

    private static String home() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
                ? Landing.of(person)
                : ".";
    }

    private static Footer footer(ObjectProvider<FrameHelp> help) {
        var footer = new Footer(HelpLinks.links(help));
        footer.addClassName("lull-foot");
        return footer;
    }

    private static Anchor skipLink() {
        var skip = new Anchor("#" + CONTENT, "Skip to the content");
        skip.addClassName("lull-skip");
        skip.setRouterIgnore(true);
        skip.getElement().executeJs("""
                this.addEventListener('click', event => {
                  event.preventDefault();
                  (document.querySelector('main h1') ?? document.querySelector('main')).focus();
                })""");
        return skip;
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement shown) {
        content.removeAll();
        if (shown != null) {
            content.getElement().appendChild(shown.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement old) {
        content.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        places.mark(event.getLocation().getFirstSegment());
        if (!places.isEmpty()) {
            banners.refresh();
        }
        if (arrivedBefore) {
            focusHeading(event.getLocationChangeEvent().getTrigger() != NavigationTrigger.HISTORY);
        }
        arrivedBefore = true;
    }

    /**
     * The focus goes to the heading of the new screen, unless the screen has put it somewhere itself.
     *
     * @param fromTheTop whether a new screen begins at its top; going back leaves it where it was
     */
    private void focusHeading(boolean fromTheTop) {
        content.getElement().executeJs("""
                setTimeout(() => {
                  if ($0) window.scrollTo(0, 0);
                  if (!this.contains(document.activeElement) || document.activeElement === this) {
                    this.querySelector('h1')?.focus({preventScroll: true});
                  }
                })""", fromTheTop);
    }
}
