package app.lull.ratings.ui;

import app.lull.account.InvalidEntry;
import app.lull.account.Me;
import app.lull.ratings.Rating;
import app.lull.ratings.RatingPlace;
import app.lull.ratings.RatingTexts;
import app.lull.ratings.Ratings;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.ui.Buttons;
import app.lull.ui.CalendarField;
import app.lull.ui.Card;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The total of a SHAI-14 that was filled in elsewhere; its words are not here, and the page says why. */
@Route("patients/:patient([0-9a-fA-F-]{36})/ratings/shai/:id?([0-9a-fA-F-]{36})")
@PageTitle("Ratings · Lull")
@RolesAllowed("THERAPIST")
@PreserveOnRefresh
class ShaiTotalView extends RatingScreen {

    private final transient Ratings ratings;
    private final transient RatingTexts.Shai texts;
    private final IntegerField total = new IntegerField("Total, 0 to 42");
    private final CalendarField day = new CalendarField("Day it was filled in");
    private final MessagePlace message = new MessagePlace();
    private final UUID next = Ids.next();
    private @Nullable UUID former;

    ShaiTotalView(Ratings ratings, RatingTexts texts, Me me) {
        super("SHAI-14", me);
        this.ratings = ratings;
        this.texts = texts.shai();
        total.setManualValidation(true);
        total.setWidth("12em");
        total.addValueChangeListener(change -> total.setInvalid(false));
        day.setWidth("14em");
        day.addValueChangeListener(change -> day.setInvalid(false));
    }

    @Override
    void show(@Nullable UUID id, String form) {
        former = id;
        var place = ratings.place(therapist(), patient(), id);
        setHeading((id == null ? "SHAI-14 total of " : "Correct the SHAI-14 total of ") + place.patientName());
        fill(place);
        add(back(), new Card(total, day), Card.titled("Why only a total").note(texts.why()));
        if (place.clinical()) {
            var bands = Card.titled("What the total is taken to mean");
            texts.bands().forEach(band -> bands.note("%d to %d: %s".formatted(band.from(), band.to(), band.words())));
            add(bands.note(texts.source()));
        }
        add(
                Words.note(Words.patientReads(place.patientName())),
                Buttons.row(Buttons.primary(id == null ? "Keep" : "Keep the correction", this::keep)),
                message);
    }

    private void fill(RatingPlace place) {
        day.setValue(place.today());
        day.setMax(place.today());
        var before = place.before();
        if (before != null && before.rating() instanceof Rating.Shai(var sum)) {
            day.setValue(before.day());
            total.setValue(sum);
        }
    }

    @Override
    void stillShared() {
        var _ = ratings.place(therapist(), patient(), former);
    }

    private void keep() {
        message.removeAll();
        if (total.getValue() == null) {
            point("total", "Enter a number from 0 to 42.");
            return;
        }
        if (day.getValue() == null) {
            point("day", "Choose a day.");
            return;
        }
        try {
            var rating = new Rating.Shai(total.getValue());
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
        if (field.equals("day")) {
            day.setErrorMessage(words);
            day.setInvalid(true);
            day.focus();
        } else {
            total.setErrorMessage(words);
            total.setInvalid(true);
            total.focus();
        }
    }
}
