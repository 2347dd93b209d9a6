package app.lull.ratings.ui;

import app.lull.account.InvalidEntry;
import app.lull.account.Me;
import app.lull.ratings.Rating;
import app.lull.ratings.RatingPlace;
import app.lull.ratings.RatingTexts;
import app.lull.ratings.RatingTexts.Anchor;
import app.lull.ratings.RatingTexts.Anchored;
import app.lull.ratings.Ratings;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.ui.Buttons;
import app.lull.ui.CalendarField;
import app.lull.ui.Card;
import app.lull.ui.EmptyState;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The CGI: how severe, and since the first rating how changed. */
@Route("patients/:patient([0-9a-fA-F-]{36})/ratings/cgi/:id?([0-9a-fA-F-]{36})")
@PageTitle("Ratings · Lull")
@RolesAllowed("THERAPIST")
@PreserveOnRefresh
class RateCgiView extends RatingScreen {

    private final transient Ratings ratings;
    private final transient RatingTexts.Cgi texts;
    private final CalendarField day = new CalendarField("Day that is rated");
    private final RadioButtonGroup<Anchor> severity = new RadioButtonGroup<>("CGI-S");
    private final RadioButtonGroup<Anchor> improvement = new RadioButtonGroup<>("CGI-I");
    private final MessagePlace message = new MessagePlace();
    private final UUID next = Ids.next();
    private @Nullable UUID former;

    RateCgiView(Ratings ratings, RatingTexts texts, Me me) {
        super("CGI", me);
        this.ratings = ratings;
        this.texts = texts.cgi();
        offer(severity, this.texts.severity());
        offer(improvement, this.texts.improvement());
        day.setWidth("14em");
        day.setRequiredIndicatorVisible(true);
        day.addValueChangeListener(change -> day.setInvalid(false));
    }

    private static void offer(RadioButtonGroup<Anchor> group, Anchored scale) {
        group.setItems(scale.anchors());
        group.setItemLabelGenerator(anchor -> "%d  %s".formatted(anchor.value(), anchor.words()));
        group.addClassName("lull-ratings-choices");
        group.setManualValidation(true);
        group.addValueChangeListener(change -> group.setInvalid(false));
    }

    @Override
    void show(@Nullable UUID id, String form) {
        former = id;
        var place = ratings.place(therapist(), patient(), id);
        setHeading((id == null ? "CGI of " : "Correct the CGI of ") + place.patientName());
        add(back());
        if (!place.clinical()) {
            add(new EmptyState(
                    "The CGI is not rated here.",
                    "This Lull is run as education alone: it has no words for how severe something is."));
            return;
        }
        fill(place);
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
                new Card(day),
                columnsOf(Card.titled("Severity").note(texts.severity().question()), change),
                Words.note(Words.patientReads(place.patientName())),
                Buttons.row(Buttons.primary(id == null ? "Keep" : "Keep the correction", this::keep)),
                message,
                credit);
    }

    private Div columnsOf(Card severe, Card change) {
        severe.add(severity);
        return columns(severe, change);
    }

    private void fill(RatingPlace place) {
        day.setValue(place.today());
        day.setMax(place.today());
        var before = place.before();
        if (before != null && before.rating() instanceof Rating.Cgi(var severe, var changed)) {
            day.setValue(before.day());
            choose(severity, texts.severity(), severe);
            choose(improvement, texts.improvement(), changed);
        }
    }

    private static void choose(RadioButtonGroup<Anchor> group, Anchored scale, @Nullable Integer value) {
        scale.anchors().stream()
                .filter(anchor -> value != null && anchor.value() == value)
                .findFirst()
                .ifPresent(group::setValue);
    }

    @Override
    void stillShared() {
        var _ = ratings.place(therapist(), patient(), former);
    }

    private void keep() {
        message.removeAll();
        if (day.getValue() == null) {
            point("day", "Choose a day.");
            return;
        }
        if (severity.getValue() == null) {
            point("severity", "Choose one of 1 to 7.");
            return;
        }
        try {
            var rating = new Rating.Cgi(
                    severity.getValue().value(),
                    improvement.getValue() == null
                            ? null
                            : improvement.getValue().value());
            if (former == null) {
                ratings.enter(therapist(), patient(), next, day.getValue(), rating);
            } else {
                ratings.correct(therapist(), patient(), former, next, day.getValue(), rating);
            }
            leave();
        } catch (InvalidEntry e) {
            point(e.field(), e.getMessage());
        } catch (EditedMeanwhile e) {
            message.say(new Notice("This is not kept.", Words.ELSEWHERE));
        }
    }

    private void point(String field, String words) {
        switch (field) {
            case "day" -> {
                day.setErrorMessage(words);
                day.setInvalid(true);
                day.focus();
            }
            case "severity" -> point(severity, words);
            default -> point(improvement, words);
        }
    }

    private static void point(RadioButtonGroup<Anchor> group, String words) {
        group.setErrorMessage(words);
        group.setInvalid(true);
        group.getElement().callJsFunction("focus");
    }
}
