package app.lull.intake.ui;

import app.lull.intake.Amount;
import app.lull.intake.Choice;
import app.lull.intake.Logging;
import app.lull.intake.NotAccepted.Field;
import app.lull.intake.Stop;
import app.lull.store.Ids;
import app.lull.ui.Buttons;
import app.lull.ui.Sheet;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** One thing in the size and strength, the number and at the time it was had. */
class DrinkDetails extends Sheet {

    private final UUID id = Ids.next();
    private final SizeSlider size;
    private final NumberEntry servings = new NumberEntry("How many", 0.5);
    private final SipChoice sip = new SipChoice(0);
    private final WhenField when;
    private final LocalDateTime now;
    private final transient Consumer<Logging> log;
    private final transient Refusals refusals;

    DrinkDetails(Choice choice, List<Stop> stops, LocalDateTime now, Consumer<Logging> log) {
        super(choice.name());
        this.log = log;
        this.now = now;
        this.size = new SizeSlider(stops, choice);
        this.when = new WhenField(now, now.toLocalDate());
        this.refusals = new Refusals().at(Field.TIME, when::refuse).at(Field.SERVINGS, servings::refuse);
        servings.setValue(1.0);
        var save = Buttons.wide("Log it", () -> {});
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            if (save()) {
                close();
            } else {
                save.setEnabled(true);
            }
        });
        var body = new Div(size, servings, sip, when, save);
        body.addClassName("lull-log-form");
        add(body);
    }

    private boolean save() {
        var at = when.value();
        return at.isPresent() && refusals.accept(() -> log.accept(logging(at.get())));
    }

    /** A time that was left as it was is now. */
    private Logging logging(LocalDateTime at) {
        var chosen = size.choice();
        var amount = new Amount(servings.number(), chosen.amount().each(), sip.minutes());
        return new Logging(
                id, chosen.item(), amount, at.equals(now.withSecond(0).withNano(0)) ? null : at);
    }
}
