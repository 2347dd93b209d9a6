package app.lull.taper.ui;

import app.lull.account.InvalidEntry;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.Refusal;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The hour of a plan, which can be another one without any change of its steps. */
class HourCard extends Card {

    HourCard(@Nullable LocalTime now, Consumer<@Nullable LocalTime> keep) {
        var hour = new HourChoice(now);
        add(hour, Buttons.row(Buttons.quiet("Save the hour", () -> {
            try {
                keep.accept(hour.hour());
            } catch (InvalidEntry refused) {
                Refusal.at(hour, refused.getMessage());
            }
        })));
        note("It counts from today on. The steps stay as they are.");
    }
}
