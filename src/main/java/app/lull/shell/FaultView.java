package app.lull.shell;

import app.lull.ui.Buttons;
import app.lull.ui.Page;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Stands where a screen could not come. While the database is away it looks every other second whether it is back, and
 * then brings the screen that was asked for.
 */
@ParentLayout(FrameLayout.class)
@AnonymousAllowed
class FaultView extends Page implements HasErrorParameter<Exception>, HasDynamicTitle {

    private String title = "Lull";

    FaultView() {
        super("");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var fault = Fault.of(parameter.getException());
        var reference = FaultLog.write(fault, parameter.getException());
        return switch (fault) {
            case STORE_AWAY -> storeAway();
            case NOT_FOUND -> notFound();
            case EDITED_MEANWHILE, UNEXPECTED -> unexpected(reference);
        };
    }

    private int storeAway() {
        title = "One moment · Lull";
        setHeading("One moment");
        lead("Lull cannot reach its store right now. What you saved is safe. This page looks again by itself, and comes"
                + " back as soon as it can.");
        add(Buttons.row(Buttons.primary("Try again", this::reload)), withoutTheStore());
        getElement().executeJs("""
                const look = async () => {
                  if (!this.isConnected) return;
                  try {
                    const answer = await fetch('store-answers', {cache: 'no-store'});
                    if (answer.ok) { location.reload(); return; }
                  } catch (away) { /* looks again */ }
                  setTimeout(look, 1500);
                };
                setTimeout(look, 1500);""");
        return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }

    private static Paragraph withoutTheStore() {
        var words = new Paragraph("Meanwhile: ");
        words.add(
                new Anchor("right-now", "Right now"),
                new com.vaadin.flow.component.Text(" works without it, and so does "));
        words.add(HelpLinks.plain("help", "Help in a crisis"), new com.vaadin.flow.component.Text("."));
        return words;
    }

    int notFound() {
        title = "Not found · Lull";
        setHeading("There is nothing here");
        lead("The address may be old, or what was here is gone. What you saved is safe.");
        add(Buttons.row(Buttons.primary("Go to Today", () -> goTo("today"))));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    private int unexpected(String reference) {
        setHeading("That did not work");
        lead("Something went wrong on our side. What you saved is safe. Try again in a moment.");
        var words = new Paragraph("If it stays, tell the person who runs this Lull this reference: " + reference);
        words.addClassName("lull-note");
        add(Buttons.row(Buttons.primary("Try again", this::reload)), words);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    private void goTo(String path) {
        getUI().ifPresent(ui -> ui.getPage().setLocation(path));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
