package app.lull.ratings.ui;

import app.lull.account.InvalidEntry;
import app.lull.account.Me;
import app.lull.ratings.Rating;
import app.lull.ratings.RatingPlace;
import app.lull.ratings.RatingTexts;
import app.lull.ratings.Ratings;
import app.lull.ui.Card;
import app.lull.ui.Refusal;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The total of a SHAI-14 that was filled in elsewhere; its words are not here, and the page says why. */
@Route("patients/:patient([0-9a-fA-F-]{36})/ratings/shai/:id?([0-9a-fA-F-]{36})")
@PageTitle("Ratings · Lull")
@RolesAllowed("THERAPIST")
@PreserveOnRefresh
class ShaiTotalView extends EnterRatingScreen {

    private final transient RatingTexts.Shai texts;
    private final IntegerField total = new IntegerField("Total, 0 to 42");

    ShaiTotalView(Ratings ratings, RatingTexts texts, Me me) {
        super("SHAI-14", "Day it was filled in", ratings, me);
        this.texts = texts.shai();
        total.setManualValidation(true);
        total.setWidth("12em");
        total.addValueChangeListener(change -> total.setInvalid(false));
    }

    @Override
    void show(RatingPlace place) {
        setHeading((corrects() ? "Correct the SHAI-14 total of " : "SHAI-14 total of ") + place.patientName());
        if (place.before() != null && place.before().rating() instanceof Rating.Shai(var sum)) {
            total.setValue(sum);
        }
        add(back(), new Card(total, day()), Card.titled("Why only a total").note(texts.why()));
        if (place.clinical()) {
            var bands = Card.titled("What the total is taken to mean");
            texts.bands().forEach(band -> bands.note("%d to %d: %s".formatted(band.from(), band.to(), band.words())));
            add(bands.note(texts.source()));
        }
        add(Words.note(Words.patientReads(place.patientName())), keeping(), message());
    }

    @Override
    Rating rating() {
        if (total.getValue() == null) {
            throw new InvalidEntry("total", "Enter a number from 0 to 42.");
        }
        return new Rating.Shai(total.getValue());
    }

    @Override
    void point(String field, String words) {
        Refusal.at(total, words);
    }
}
