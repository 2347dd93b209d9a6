package app.lull.feedback.ui;

import app.lull.account.Me;
import app.lull.feedback.About;
import app.lull.feedback.FromTherapists;
import app.lull.ui.EmptyState;
import app.lull.ui.Page;
import app.lull.ui.WrittenList;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Everything a therapist said about what the patient shares; each stands on its sheet or step too. */
@Route("feedback")
@PageTitle("From your therapist · Lull")
@RolesAllowed("PATIENT")
class SaidToMeView extends Page {

    SaidToMeView(FromTherapists said, Me me) {
        super("From your therapist");
        var all = said.all(me.patient());
        if (all.isEmpty()) {
            add(new EmptyState(
                    "What your therapist says about a worksheet or a step will be here.",
                    "It stands on the sheet or the step itself, too."));
            return;
        }
        lead("Words about what you shared. Each stands on its own sheet or step, too.");
        var list = new WrittenList();
        all.forEach(one -> list.with("%s · %s".formatted(one.who(), Words.at(one.at())), one.text(), where(one)));
        add(list, new Paragraph(new Anchor("messages", "Write to your therapist")));
    }

    private static Paragraph where(FromTherapists.Words one) {
        if (one.path() == null) {
            return Words.note("What it was about is gone.");
        }
        return new Paragraph(new Anchor(
                one.path(), one.about() == About.EXPOSURE ? "The step it is about" : "The sheet it is about"));
    }
}
