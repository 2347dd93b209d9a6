package app.lull.urges.ui;

import app.lull.account.InvalidEntry;
import app.lull.account.Me;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.store.EditedMeanwhile;
import app.lull.ui.Buttons;
import app.lull.ui.EmptyState;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import app.lull.urges.CheckingLadder;
import app.lull.urges.LadderCheck;
import app.lull.urges.LadderPage;
import app.lull.urges.LadderPage.Rung;
import app.lull.urges.LadderTry;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** The ladder of checks: the easiest first, and what is tried next with each. */
@Route("urges/ladder")
@PageTitle("Your ladder · Lull")
@RolesAllowed("PATIENT")
class LadderView extends Page {

    private final transient CheckingLadder ladder;
    private final PatientId patient;
    private final MessagePlace message = new MessagePlace();
    private final Div body = new Div();
    private final Paragraph moved = new Paragraph();
    private transient LadderPage page;

    LadderView(CheckingLadder ladder, Me me) {
        super("Your ladder of checks");
        this.ladder = ladder;
        this.patient = me.patient();
        this.page = ladder.page(patient);
        lead("The easiest check stands first. Work on one at a time, and take the small step before the big one.");
        body.addClassName("lull-urges-ladder");
        moved.addClassName("lull-heard");
        moved.getElement().setAttribute("role", "status");
        add(LadderRules.redFlags(), message, moved, body, LadderRules.all());
        show();
    }

    private void show() {
        page = ladder.page(patient);
        body.removeAll();
        var add = Buttons.primary(
                "Add a check", () -> RungSheet.fresh(page, this::add).open());
        if (page.rungs().isEmpty()) {
            body.add(new EmptyState(
                    "Your checks will be here.", "Begin with three or more, if you can think of them.", add));
            return;
        }
        var list = new OrderedList();
        list.addClassName("lull-urges-list");
        for (int n = 0; n < page.rungs().size(); n++) {
            list.add(new ListItem(card(n)));
        }
        body.add(list, Buttons.row(add));
    }

    private RungCard card(int place) {
        var rung = page.rungs().get(place);
        return new RungCard(rung, place == 0, place == page.rungs().size() - 1, new RungCard.Doing() {
            @Override
            public void tell() {
                new TrySheet(
                                rung,
                                (id, went, start, peak, end, note) -> orSayItChanged(() -> {
                                    ladder.tried(patient, id, rung.check().id(), went, start, peak, end, note);
                                    show();
                                    message.say(new Notice("Kept.", "It is tried, whatever came of it."));
                                }))
                        .open();
            }

            @Override
            public void change() {
                RungSheet.of(rung, LadderView.this::change, () -> newest(rung), () -> putAway(rung))
                        .open();
            }

            @Override
            public void move(boolean easier) {
                LadderView.this.move(rung, easier);
            }

            @Override
            public void takeBack(LadderTry one) {
                ladder.takeBack(patient, one.id());
                show();
                focusHeading();
            }
        });
    }

    /** @throws InvalidEntry where it cannot be kept */
    private void add(LadderCheck check) {
        ladder.add(patient, check);
        message.removeAll();
        show();
    }

    /** @throws InvalidEntry where it cannot be kept */
    private void change(LadderCheck check) {
        ladder.change(patient, check);
        message.removeAll();
        show();
    }

    private Optional<Integer> newest(Rung rung) {
        show();
        return page.rungs().stream()
                .map(Rung::check)
                .filter(one -> one.id().equals(rung.check().id()))
                .map(LadderCheck::version)
                .findFirst();
    }

    private void move(Rung rung, boolean easier) {
        orSayItChanged(() -> {
            ladder.move(patient, rung.check().id(), easier);
            show();
            var ids = page.rungs().stream().map(one -> one.check().id()).toList();
            var place = ids.indexOf(rung.check().id());
            moved.setText("%s is number %d of %d now.".formatted(rung.called(), place + 1, ids.size()));
            body.getChildren()
                    .flatMap(part -> part.getChildren())
                    .flatMap(item -> item.getChildren())
                    .filter(RungCard.class::isInstance)
                    .skip(Math.max(0, place))
                    .findFirst()
                    .ifPresent(card -> ((RungCard) card).focusMover(easier));
        });
    }

    private void putAway(Rung rung) {
        orSayItChanged(() -> {
            ladder.putAway(patient, rung.check().id());
            show();
            focusHeading();
            offerUndo("It is put away.", () -> orSayItChanged(() -> putBack(rung)));
        });
    }

    private void putBack(Rung rung) {
        try {
            ladder.putBack(patient, rung.check().id());
            show();
        } catch (InvalidEntry e) {
            show();
            message.say(new Notice("It stays put away.", e.getMessage()));
        }
    }

    private void orSayItChanged(Runnable work) {
        try {
            work.run();
        } catch (EditedMeanwhile | NotFound e) {
            show();
            message.say(new Notice("The ladder was changed in another window.", "The page shows what is kept now."));
        }
    }
}
