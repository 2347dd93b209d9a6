package app.lull.worries.ui;

import app.lull.account.InvalidEntry;
import app.lull.store.EditedMeanwhile;
import app.lull.ui.Buttons;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import app.lull.ui.Refusal;
import app.lull.worries.Slot;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/** When and where worries have their time, every day. */
class SlotForm extends Div {

    private static final int LONGEST_PLACE = 80;
    private static final List<Integer> LENGTHS = List.of(5, 10, 15, 20, 30);

    private final TimePicker at = new TimePicker("Every day at");
    private final Select<Integer> minutes = new Select<>();
    private final TextField place = new TextField("Where, if you like");

    private final MessagePlace message = new MessagePlace();
    private int version;

    /**
     * @param keep may throw {@link InvalidEntry} and {@link EditedMeanwhile}
     * @param newest the version of the one that is kept by now
     */
    SlotForm(Slot slot, Consumer<Slot> keep, IntSupplier newest) {
        version = slot.version();
        addClassName("lull-worries-form");
        at.setLocale(Locale.UK);
        at.setStep(Duration.ofMinutes(15));
        at.setManualValidation(true);
        at.setValue(slot.at());
        at.setHelperText("Two hours or more before bed is best. The same time and place each day.");
        minutes.setLabel("For how long");
        minutes.setItems(Stream.concat(LENGTHS.stream(), Stream.of(slot.minutes()))
                .distinct()
                .sorted()
                .toList());
        minutes.setItemLabelGenerator(one -> one + " minutes");
        minutes.setValue(slot.minutes());
        place.setValue(slot.place() == null ? "" : slot.place());
        place.setMaxLength(LONGEST_PLACE);
        place.setManualValidation(true);
        place.getElement().setAttribute("dir", "auto");
        var button = Buttons.quiet("Keep this time", () -> {});
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                keep(keep);
            } catch (EditedMeanwhile e) {
                version = newest.getAsInt();
                message.say(new Notice(
                        "It was changed in another window.", "Keep it again, and it takes the other one’s place."));
            } catch (InvalidEntry e) {
                refuse(e);
            } finally {
                button.setEnabled(true);
            }
        });
        add(at, minutes, place, message, button);
    }

    private void keep(Consumer<Slot> keep) {
        at.setInvalid(false);
        minutes.setInvalid(false);
        place.setInvalid(false);
        var time = at.getValue();
        if (time == null) {
            Refusal.at(at, "Choose a time.");
            return;
        }
        keep.accept(new Slot(time, minutes.getValue(), place.getValue(), version));
    }

    private void refuse(InvalidEntry refused) {
        switch (refused.field()) {
            case "minutes" -> Refusal.at(minutes, refused.getMessage());
            default -> Refusal.at(place, refused.getMessage());
        }
    }
}
