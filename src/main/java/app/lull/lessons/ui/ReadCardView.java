package app.lull.lessons.ui;

import app.lull.account.Me;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.lessons.CardPage;
import app.lull.lessons.CardsRead;
import app.lull.store.Ids;
import app.lull.ui.Buttons;
import app.lull.ui.Disclosure;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** One card, to be read in two or three minutes. */
@Route("read/:card")
@PageTitle("Read · Lull")
@RolesAllowed("PATIENT")
class ReadCardView extends Page implements BeforeEnterObserver {

    private final transient CardsRead cards;
    private final transient PatientId patient;
    private UUID visit = Ids.next();

    ReadCardView(CardsRead cards, Me me) {
        super("Read");
        this.cards = cards;
        this.patient = me.patient();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visit = Ids.next(); // the screen may be kept for the next card
        open(event.getRouteParameters().get("card").orElse(""), false);
    }

    private void open(String id, boolean wanted) {
        clear();
        try {
            show(cards.open(patient, visit, id, wanted));
        } catch (NotFound e) {
            throw new NotFoundException();
        }
    }

    private void show(CardPage page) {
        setHeading(page.card().title());
        switch (page) {
            case CardPage.Shown shown -> words(shown);
            case CardPage.Asked(var card) -> {
                add(paragraph(String.valueOf(card.optIn())));
                var show = Buttons.quiet("Show it once", () -> {
                    open(card.id(), true);
                    focusHeading();
                });
                show.setDisableOnClick(true);
                add(Buttons.row(Buttons.primary("Leave it", Words::toToday), show));
            }
            case CardPage.Seen(var card) -> {
                var again = card.again();
                if (again != null) {
                    add(paragraph(again.words()), Words.links(again.links()));
                }
                add(Buttons.row(Buttons.quiet("Back to Today", Words::toToday)));
            }
            case CardPage.Later(var card) -> {
                add(paragraph("This page comes in week %d of the program.".formatted(card.module())));
                add(Words.link("read", "What is there by now"));
            }
        }
    }

    private void words(CardPage.Shown shown) {
        var card = shown.card();
        add(Words.text(card));
        if (!card.links().isEmpty()) {
            add(Words.links(card.links()));
        }
        if (shown.often()) {
            add(new Notice(
                    "Is there an urge to make sure?",
                    "It rises, peaks and falls, like any urge. A session of six minutes waits with you until it does.",
                    Words.link("practice/S21", "Riding it out, six minutes")));
        }
        if (card.limited()) {
            var once =
                    paragraph("This page is shown once. It can be opened again for ten minutes, then it is put away.");
            once.addClassName("lull-note");
            add(once);
        }
        var read = Buttons.wide("I have read it", () -> {
            cards.done(patient, shown.view());
            cards.next(patient)
                    .filter(next -> !next.equals(shown.card().id()))
                    .ifPresentOrElse(Words::toCard, Words::toToday);
        });
        read.setDisableOnClick(true);
        add(read);
        var sources = Words.sources(card);
        add(new Div(new Disclosure("Where this comes from", sources), sources));
    }

    private static Paragraph paragraph(String words) {
        return new Paragraph(words);
    }
}
