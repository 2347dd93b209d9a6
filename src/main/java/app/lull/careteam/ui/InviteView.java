package app.lull.careteam.ui;

import app.lull.account.Me;
import app.lull.account.NotFound;
import app.lull.account.TherapistId;
import app.lull.careteam.Invitations;
import app.lull.careteam.LinkCode;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.MessagePlace;
import app.lull.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;

/** Linking a patient: taking their code, or giving them one, and what waits for an answer. */
@Route("invite")
@RouteAlias("invite/:code")
@PageTitle("Link a patient · Lull")
@Menu(order = 20, title = "Link a patient")
@RolesAllowed("THERAPIST")
class InviteView extends Page implements BeforeEnterObserver {

    private final transient Invitations invitations;
    private final TherapistId therapist;
    private final AcceptCode accept;
    private final MessagePlace made = new MessagePlace();
    private final Div waiting = new Div();
    private final Button make = Buttons.quiet("Make a code", this::make);

    InviteView(Invitations invitations, Me me) {
        super("Link a patient");
        this.invitations = invitations;
        this.therapist = me.therapist();
        StaysShared.watch(this, this::list);
        wide();
        addClassName("lull-care");
        lead("The patient decides what you read, kind by kind, and can change it at any time. "
                + "You see nothing before they have confirmed that it is you.");
        accept = new AcceptCode(invitations, therapist, this::list);
        make.setDisableOnClick(true); // a second press is not a second code
        waiting.addClassName("lull-care-waiting");
        add(
                Page.columns(
                        new Div(accept),
                        new Div(Card.titled(
                                "Give a patient a code",
                                Words.note("Each code is for one patient and good for 14 days. "
                                        + "They see your name and place, and confirm that it is you."),
                                Buttons.row(make),
                                made))),
                waiting);
        list();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("code").ifPresent(text -> accept.look(LinkCode.typed(text)));
    }

    private void make() {
        try {
            var code = invitations.invite(therapist, Ids.next());
            list();
            made.say(new CodeShownOnce(
                    code, "For one patient: say it, write it down, or send the link. Good for 14 days."));
        } catch (EditedMeanwhile | NotFound refused) {
            list();
        } finally {
            make.setEnabled(true);
            make.focus();
        }
    }

    /** What waits, anew; what is typed above stays. */
    private void list() {
        waiting.removeAll();
        waiting.add(new WaitingLists(
                invitations.waiting(therapist),
                invitations.open(therapist),
                link -> {
                    try {
                        invitations.end(therapist, link.patient());
                    } catch (NotFound over) {
                        // the patient was faster
                    }
                    list();
                },
                code -> {
                    invitations.takeBack(therapist, code.id());
                    list();
                }));
    }
}
