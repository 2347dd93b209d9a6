package app.lull.ratings.ui;

import app.lull.account.InvalidEntry;
import app.lull.account.Me;
import app.lull.ratings.Rating;
import app.lull.ratings.RatingPlace;
import app.lull.ratings.RatingTexts;
import app.lull.ratings.RatingTexts.Anchor;
import app.lull.ratings.RatingTexts.Anchored;
import app.lull.ratings.Ratings;
import app.lull.ui.Card;
import app.lull.ui.EmptyState;
import app.lull.ui.Refusal;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The CGI: how severe, and since the first rating how changed. */
@Route("patients/:patient([0-9a-fA-F-]{36})/ratings/cgi/:id?([0-9a-fA-F-]{36})")
@PageTitle("Ratings · Lull")
@RolesAllowed("THERAPIST")
@PreserveOnRefresh
class RateCgiView extends EnterRatingScreen {

    private final transient RatingTexts.Cgi texts;
    private final RadioButtonGroup<Anchor> severity = new RadioButtonGroup<>("CGI-S");
    private final RadioButtonGroup<Anchor> improvement = new RadioButtonGroup<>("CGI-I");

    RateCgiView(Ratings ratings, RatingTexts texts, Me me) {
        super("CGI", "Day that is rated", ratings, me);
        this.texts = texts.cgi();
        offer(severity, this.texts.severity());
        offer(improvement, this.texts.improvement());
    }

    private static void offer(RadioButtonGroup<Anchor> group, Anchored scale) {
        group.setItems(scale.anchors());
        group.setItemLabelGenerator(anchor -> "%d  %s".formatted(anchor.value(), anchor.words()));
        group.addClassName("lull-ratings-choices");
        group.setManualValidation(true);
        group.addValueChangeListener(change -> group.setInvalid(false));
    }

    @Override
    void show(RatingPlace place) {
        setHeading((corrects() ? "Correct the CGI of " : "CGI of ") + place.patientName());
        add(back());
        if (!place.clinical()) {
            add(new EmptyState(
                    "The CGI is not rated here.",
                    "This Lull is run as education alone: it has no words for how severe something is."));
            return;
        }
        if (place.before() != null && place.before().rating() instanceof Rating.Cgi(var severe, var changed)) {
            choose(severity, texts.severity(), severe);
            choose(improvement, texts.improvement(), changed);
        }
        var first = place.first();
        var change = Card.titled("Change").note(texts.improvement().question());
        if (first == null) {
            change.note("This is your first rating, so there is nothing to compare it with.");
        } else {
            change.note("Your first rating was on %s.".formatted(Words.day(first.day())));
            change.add(improvement);
        }
        var credit = new Paragraph(texts.credit() + " " + texts.ownWords());
        credit.addClassName("lull-measures-credit");
        add(
                new Card(day()),
                columnsOf(Card.titled("Severity").note(texts.severity().question()), change),
                Words.note(Words.patientReads(place.patientName())),
                keeping(),
                message(),
                credit);
    }

    private Div columnsOf(Card severe, Card change) {
        severe.add(severity);
        return columns(severe, change);
    }

    private static void choose(RadioButtonGroup<Anchor> group, Anchored scale, @Nullable Integer value) {
        scale.anchors().stream()
                .filter(anchor -> value != null && anchor.value() == value)
                .findFirst()
                .ifPresent(group::setValue);
    }

    @Override
    Rating rating() {
        if (severity.getValue() == null) {
            throw new InvalidEntry("severity", "Choose one of 1 to 7.");
        }
        return new Rating.Cgi(
                severity.getValue().value(),
                improvement.getValue() == null ? null : improvement.getValue().value());
    }

    @Override
    void point(String field, String words) {
        Refusal.at(field.equals("severity") ? severity : improvement, words);
    }
}
