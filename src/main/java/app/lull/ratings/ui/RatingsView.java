package app.lull.ratings.ui;

import app.lull.account.Me;
import app.lull.overview.ui.PatientWays;
import app.lull.ratings.InTheSession;
import app.lull.ratings.Ratings;
import app.lull.ratings.RatingsPage;
import app.lull.ratings.RatingsPage.Line;
import app.lull.ratings.RatingsPage.What;
import app.lull.store.EditedMeanwhile;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import app.lull.ui.Sheet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was entered about a patient, and three ways to enter more. */
@Route("patients/:patient([0-9a-fA-F-]{36})/ratings")
@PageTitle("Ratings · Lull")
@RolesAllowed("THERAPIST")
class RatingsView extends RatingScreen {

    private final transient Ratings ratings;
    private final transient InTheSession session;
    private final MessagePlace message = new MessagePlace();

    RatingsView(Ratings ratings, InTheSession session, Me me) {
        super("Ratings", me);
        this.ratings = ratings;
        this.session = session;
    }

    @Override
    void show(@Nullable UUID id, String form) {
        show(ratings.page(therapist(), patient()));
    }

    @Override
    void stillShared() {
        clear();
        show(ratings.page(therapist(), patient()));
    }

    private void show(RatingsPage page) {
        setHeading("Ratings of " + page.patientName());
        add(new PatientWays(patient(), page.patientName(), "ratings"));
        var table = Card.titled("What was entered");
        if (page.lines().isEmpty()) {
            table.note("Nothing yet. What you enter stands here, with its day.");
        } else {
            table.add(new RatedTable(page.lines(), this::correct, this::askToTakeBack));
        }
        var main = new Div(message);
        main.addClassName("lull-ratings-main");
        page.unfinished()
                .forEach(heard -> main.add(new Notice(
                        "An answer about self-harm stands by itself, from " + Words.day(heard.day()),
                        "You tapped it in a form that was not kept. It counts: it is on your list, and what stirs up fear rests.",
                        Buttons.quiet("It was entered by mistake", () -> takeBack(heard.concern())))));
        if (!page.courses().isEmpty()) {
            main.add(new SeverityCard(page.courses()));
        }
        main.add(table);
        if (!page.former().isEmpty()) {
            main.add(new FormerList(page.former()));
        }
        add(twoColumns(main, new WaysToEnter(page, all())));
    }

    private static Div twoColumns(Div main, Div side) {
        var columns = new Div(main, side);
        columns.addClassName("lull-ratings-columns");
        return columns;
    }

    private void correct(Line line) {
        UI.getCurrentOrThrow()
                .navigate(
                        switch (line.what()) {
                            case CGI -> "%s/cgi/%s".formatted(all(), line.id());
                            case SHAI -> "%s/shai/%s".formatted(all(), line.id());
                            case FORM -> "%s/form/%s/%s".formatted(all(), line.title(), line.id());
                        });
    }

    private void askToTakeBack(Line line) {
        var ask = new Sheet("Entered by mistake?");
        ask.add(
                new Paragraph(
                        "The %s of %s does not count any more then. It stays to be read, for you and for the patient, with what became of it."
                                .formatted(line.title(), Words.day(line.day()))),
                Buttons.row(
                        Buttons.quiet("It was a mistake", () -> {
                            ask.close();
                            if (line.what() == What.FORM) {
                                takeBack(line.id());
                            } else {
                                takeBackRating(line.id());
                            }
                        }),
                        Buttons.quiet("Leave it", ask::close)));
        ask.open();
    }

    private void takeBack(UUID form) {
        done(() -> session.takeBack(therapist(), patient(), form));
    }

    private void takeBackRating(UUID rating) {
        done(() -> ratings.takeBack(therapist(), patient(), rating));
    }

    private void done(Runnable what) {
        Notice said;
        try {
            what.run();
            said = new Notice("Taken back.", "It does not count any more, and stands under what was corrected.");
        } catch (EditedMeanwhile e) {
            said = new Notice("It had changed already.", "It was corrected or taken back in another window.");
        }
        stillShared();
        message.say(said);
    }
}
