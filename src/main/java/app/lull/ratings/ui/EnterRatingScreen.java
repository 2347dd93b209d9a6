package app.lull.ratings.ui;

import app.lull.account.InvalidEntry;
import app.lull.account.Me;
import app.lull.ratings.Rating;
import app.lull.ratings.RatingPlace;
import app.lull.ratings.Ratings;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.ui.Buttons;
import app.lull.ui.CalendarField;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import app.lull.ui.Refusal;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A screen on which one rating of a day is entered, or an earlier one corrected. */
abstract class EnterRatingScreen extends RatingScreen {

    private final transient Ratings ratings;
    private final CalendarField day;
    private final MessagePlace message = new MessagePlace();
    private final UUID next = Ids.next();
    private @Nullable UUID former;

    EnterRatingScreen(String heading, String dayIs, Ratings ratings, Me me) {
        super(heading, me);
        this.ratings = ratings;
        this.day = new CalendarField(dayIs);
        day.setWidth("14em");
        day.setRequiredIndicatorVisible(true);
        day.addValueChangeListener(change -> day.setInvalid(false));
    }

    /** Fills in what there was before, and shows the fields. */
    abstract void show(RatingPlace place);

    /** What the fields say. @throws InvalidEntry at one of them */
    abstract Rating rating();

    /** Says what is wrong at one of the fields, and goes there. */
    abstract void point(String field, String words);

    @Override
    final void show(@Nullable UUID id, String form) {
        former = id;
        var place = ratings.place(therapist(), patient(), id);
        day.setValue(place.before() == null ? place.today() : place.before().day());
        day.setMax(place.today());
        show(place);
    }

    @Override
    final void stillShared() {
        var _ = ratings.place(therapist(), patient(), former);
    }

    final boolean corrects() {
        return former != null;
    }

    final CalendarField day() {
        return day;
    }

    final Div keeping() {
        return Buttons.row(Buttons.primary(corrects() ? "Keep the correction" : "Keep", this::keep));
    }

    /** Where it is said that nothing was kept. */
    final MessagePlace message() {
        return message;
    }

    private void keep() {
        message.removeAll();
        if (day.getValue() == null) {
            Refusal.at(day, "Choose a day.");
            return;
        }
        try {
            var rating = rating();
            if (former == null) {
                ratings.enter(therapist(), patient(), next, day.getValue(), rating);
            } else {
                ratings.correct(therapist(), patient(), former, next, day.getValue(), rating);
            }
            leave();
        } catch (InvalidEntry e) {
            if (e.field().equals("day")) {
                Refusal.at(day, e.getMessage());
            } else {
                point(e.field(), e.getMessage());
            }
        } catch (EditedMeanwhile e) {
            message.say(new Notice("This is not kept.", Words.ELSEWHERE));
        }
    }
}
