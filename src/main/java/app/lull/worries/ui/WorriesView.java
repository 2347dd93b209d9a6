package app.lull.worries.ui;

import app.lull.account.Me;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.store.EditedMeanwhile;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.EmptyState;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import app.lull.ui.Section;
import app.lull.worries.Slot;
import app.lull.worries.Worries;
import app.lull.worries.Worry;
import app.lull.worries.Worry.Kind;
import app.lull.worries.WorryPage;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Worry time: what was kept for later, sorted when its time has come. */
@Route("worries")
@PageTitle("A time of its own · Lull")
@RolesAllowed("PATIENT")
class WorriesView extends Page implements BeforeEnterObserver {

    private final transient Worries worries;
    private final PatientId patient;
    private final MessagePlace message = new MessagePlace();
    private final Div body = new Div();
    private final Card keeping = Card.titled("One more worry", new KeepForm(this::keep));
    private final Map<String, WorryCard> cards = new HashMap<>();
    private boolean opened;
    private @Nullable SlotSection slot;

    WorriesView(Worries worries, Me me) {
        super("Worry time");
        this.worries = worries;
        this.patient = me.patient();
        lead("A worry can wait, even if it cannot be forbidden. Keep it here, and give it a time of its own.");
        body.addClassName("lull-worries");
        add(message, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    /** Cards and forms that are half filled stay as they are. */
    private void show() {
        var page = worries.page(patient);
        body.removeAll();
        if (page.rests()) {
            body.add(withSomebody());
        }
        body.add(waiting(page), keeping);
        if (!page.sortedToday().isEmpty()) {
            body.add(sortedToday(page));
        }
        if (page.mattered().sorted() > 0) {
            body.add(new Section("Looking back", new Paragraph(Words.of(page.mattered()))));
        }
        body.add(slot(page));
    }

    private static Notice withSomebody() {
        return new Notice(
                "Better with somebody, for now.",
                "“It feels hopeless” was tapped lately, or an answer told of such thoughts. A tap is enough: Lull rests "
                        + "this once too often rather than once too seldom, and asks again after a week. Until then worries "
                        + "are best gone through with a person you trust. They wait here.",
                Buttons.row(new Anchor("safety-plan", "Your plan for hard hours"), help()));
    }

    private static Anchor help() {
        var help = new Anchor("help", "Talk to a person");
        help.setRouterIgnore(true);
        return help;
    }

    private Section waiting(WorryPage page) {
        var section = new Section("Kept for later");
        if (page.waiting().isEmpty()) {
            section.add(new EmptyState(
                    "Worries you keep for later will be here.",
                    "The button “Keep a worry for later” is on every screen."));
            return section;
        }
        var list = new Div();
        list.addClassName("lull-worries-list");
        page.waiting().forEach(worry -> list.add(cards.computeIfAbsent(key(worry), key -> card(worry))));
        if (page.rests()) {
            section.add(opened ? list : open("Open them with somebody beside you"));
        } else if (page.open()) {
            section.add(new Anchor("practice/S22", "Go through them with a guide"), list);
        } else {
            section.add(new Paragraph("They wait until %s today."
                    .formatted(Words.clock(page.slot().at()))));
            section.add(opened ? list : open("Open them now all the same"));
        }
        return section;
    }

    private Button open(String words) {
        return Buttons.quiet(words, () -> {
            opened = true;
            show();
            focusHeading();
        });
    }

    private static String key(Worry worry) {
        return worry.id() + "/" + worry.version();
    }

    private void keep(UUID id, String words) {
        worries.keep(patient, id, words);
        show();
        message.say(new Notice("Kept.", "It waits. Now back to what you were doing."));
    }

    private WorryCard card(Worry worry) {
        return new WorryCard(worry, new WorryCard.Sorting() {
            @Override
            public void sort(Kind kind, boolean matters, @Nullable String next) {
                orSayItChanged(() -> {
                    worries.sort(patient, worry.id(), worry.version(), kind, matters, next);
                    done(worry, "It is sorted.");
                });
            }

            @Override
            public void letGo() {
                orSayItChanged(() -> {
                    worries.letGo(patient, worry.id(), worry.version());
                    done(worry, "It is let go.");
                });
            }
        });
    }

    private void done(Worry worry, String what) {
        message.removeAll();
        show();
        focusHeading();
        offerUndo(what, () -> again(worry.version() + 1, worry));
    }

    private void again(int version, Worry worry) {
        orSayItChanged(() -> {
            worries.waitAgain(patient, worry.id(), version);
            show();
        });
    }

    private Section sortedToday(WorryPage page) {
        var section = new Section("Sorted today");
        page.sortedToday().forEach(worry -> {
            var card = Card.subtitled(Words.called(worry)).note(Words.told(worry));
            card.getElement().setAttribute("dir", "auto");
            var wait = Buttons.plain("Let it wait again", () -> again(worry.version(), worry));
            wait.setAriaLabel("Let it wait again: " + Words.called(worry));
            wait.setDisableOnClick(true);
            card.add(wait);
            section.add(card);
        });
        return section;
    }

    private SlotSection slot(WorryPage page) {
        if (slot == null || !slot.shows(page)) {
            slot = new SlotSection(
                    page, this::keepSlot, () -> worries.slot(patient).version(), this::noSlot);
        }
        return slot;
    }

    private void noSlot() {
        worries.noSlot(patient);
        show();
        focusHeading();
    }

    /** @throws app.lull.account.InvalidEntry where it cannot be kept */
    private void keepSlot(Slot slot) {
        worries.keepSlot(patient, slot);
        show();
        message.say(new Notice("Kept.", "On days when something waits, Today has a step for it."));
    }

    private void orSayItChanged(Runnable work) {
        try {
            work.run();
        } catch (EditedMeanwhile | NotFound e) {
            show();
            message.say(new Notice("This was changed in another window.", "The page shows what is kept now."));
        }
    }
}
