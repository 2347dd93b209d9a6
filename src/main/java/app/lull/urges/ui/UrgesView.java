package app.lull.urges.ui;

import app.lull.account.Me;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.ui.Buttons;
import app.lull.ui.Disclosure;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import app.lull.ui.Section;
import app.lull.urges.Outcome;
import app.lull.urges.Urge;
import app.lull.urges.UrgePage;
import app.lull.urges.Urges;
import app.lull.urges.Wait;
import app.lull.urges.Which;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An urge to check: wait with it, and say what happened. */
@Route("urges")
@PageTitle("A moment · Lull")
@RolesAllowed("PATIENT")
class UrgesView extends Page implements BeforeEnterObserver {

    /** The parameter of the address that names a check of the ladder. */
    static final String RUNG = "rung";

    private static final String TO_SAY = "“I cannot know for sure, and I choose to go on with my day.”";

    private final transient Urges urges;
    private final PatientId patient;
    private final MessagePlace message = new MessagePlace();
    private @Nullable UUID rung;
    private @Nullable UrgeForm form;
    private String toSay = TO_SAY;

    UrgesView(Urges urges, Me me) {
        super("An urge to check");
        this.urges = urges;
        this.patient = me.patient();
        lead("An urge rises, peaks and falls, also without a check. You decide after the wait.");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form = null;
        rung = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(RUNG)
                .flatMap(UrgesView::id)
                .orElse(null);
        show();
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A form that is half filled stays as it is. */
    private void show() {
        var page = urges.page(patient, rung);
        toSay = page.sentence() == null ? TO_SAY : "“" + page.sentence() + "”";
        clear();
        add(message);
        page.running().forEach(urge -> add(card(urge, true)));
        if (form == null) {
            form = new UrgeForm(page, this::begin);
        }
        if (page.running().isEmpty()) {
            form.setVisible(true);
            add(form);
        } else {
            add(new Disclosure("There is another urge", form), form);
        }
        if (!page.unanswered().isEmpty()) {
            var open = new Section("Still open");
            page.unanswered().forEach(urge -> open.add(card(urge, false)));
            add(open);
        }
        add(lookingBack(page));
    }

    private UrgeCard card(Urge urge, boolean running) {
        return new UrgeCard(
                urge,
                running,
                strength -> orSayItChanged(() -> urges.howStrong(patient, urge.id(), Ids.next(), strength)),
                (outcome, after) -> orSayItChanged(() -> answer(urge, outcome, after)));
    }

    private static Section lookingBack(UrgePage page) {
        var links = new Paragraph(
                new Anchor("urges/history", "The last four weeks"),
                new Anchor("urges/ladder", "Your ladder of checks"));
        links.addClassName("lull-urges-links");
        return new Section("Looking back", new Paragraph(Words.of(page.ridden())), links);
    }

    /** @throws app.lull.account.InvalidEntry where it cannot be kept */
    private void begin(UUID id, Which which, int strength, @Nullable Wait wait) {
        if (wait != null) {
            urges.begin(patient, id, which, strength, wait);
            emptyForm();
            message.removeAll();
            show();
            focusHeading();
            return;
        }
        var kept = urges.checkedAlready(patient, id, which, strength);
        emptyForm();
        show();
        answered(kept);
    }

    private void answer(Urge urge, Outcome outcome, @Nullable Integer after) {
        var kept = urges.answer(patient, urge.id(), urge.version(), outcome, after);
        if (form == null || form.untouched()) {
            emptyForm();
        }
        show();
        answered(kept);
    }

    /** The next form begins with nothing chosen. */
    private void emptyForm() {
        form = null;
        rung = null;
    }

    private void answered(Urge urge) {
        var outcome = urge.outcome() == null ? Outcome.UNSAID : urge.outcome();
        if (outcome.checked()) {
            message.say(new Notice(
                    "Kept, like any other.",
                    "Nothing starts over. To go on from here, say this once, slowly: " + toSay,
                    Buttons.row(fromHere(urge), backToToday())));
        } else if (outcome.ridden()) {
            message.say(new Notice(
                    "Kept.",
                    "You saw what the urge does by itself. Back to what you were doing.",
                    Buttons.row(backToToday())));
        } else {
            message.say(new Notice("Let go.", "Nothing is missing.", Buttons.row(backToToday())));
        }
        offerUndo(
                "Your answer is kept.",
                () -> orSayItChanged(() -> {
                    urges.takeBack(patient, urge.id(), urge.version());
                    message.removeAll();
                    show();
                }));
    }

    private static Button backToToday() {
        return Buttons.quiet("Back to Today", () -> UI.getCurrentOrThrow().navigate("today"));
    }

    private Button fromHere(Urge urge) {
        var id = Ids.next();
        var after = urge.after();
        var button = Buttons.quiet(
                "Wait 10 minutes from here",
                () -> begin(id, urge.which(), after == null ? urge.strength() : after, Wait.TEN));
        button.setDisableOnClick(true);
        return button;
    }

    private void orSayItChanged(Runnable work) {
        try {
            work.run();
        } catch (EditedMeanwhile | NotFound e) {
            show();
            message.say(new Notice("This was answered in another window.", "The page shows what is kept now."));
        }
    }
}
