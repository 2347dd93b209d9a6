package app.lull.urges.ui;

import app.lull.account.InvalidEntry;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.ui.BandChoice;
import app.lull.ui.Buttons;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import app.lull.urges.Band;
import app.lull.urges.LadderCheck;
import app.lull.urges.LadderPage;
import app.lull.urges.LadderPage.Rung;
import app.lull.urges.Step;
import app.lull.urges.Which;
import app.lull.urges.ui.WhichChoice.Option;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A check of the ladder: a new one to put on it, or one that stands there. */
class RungSheet extends KeepingSheet {

    private final @Nullable WhichChoice which;
    private final BandChoice band = new BandChoice("How often on a usual day now?", Words.BANDS);
    private final RadioButtonGroup<Step> step = new RadioButtonGroup<>("What to try next");
    private final TextField replacement = line("What to do instead, if you like");
    private final TextField helper = line("Who helps, and how, if you like");

    private final MessagePlace message = new MessagePlace();
    private int version;

    private RungSheet(String title, @Nullable WhichChoice which) {
        super(title);
        this.which = which;
        step.setItems(Step.values());
        step.setItemLabelGenerator(Words::of);
        step.setValue(Step.DELAY_10);
        step.addClassName("lull-urges-steps");
        replacement.setHelperText("For example: go on with what you were doing, hands on a warm cup.");
        helper.setHelperText("A person who gives support, and no answer about your body.");
        if (which != null) {
            put(which);
        }
        put(band, step, replacement, helper, message);
    }

    /** @param add may throw {@link InvalidEntry} */
    static RungSheet fresh(LadderPage page, Consumer<LadderCheck> add) {
        var options = page.others().stream()
                .map(check -> new Option(Which.of(check.id()), check.words()))
                .toList();
        var which = new WhichChoice("Which check?", options, "Or in your own words");
        var sheet = new RungSheet("One more check", which);
        var id = Ids.next();
        sheet.keeps("Put it on the ladder", () -> {
            var chosen = which.which();
            if (chosen.isEmpty()) {
                which.refuse("Choose one, or say it in your own words.");
                return false;
            }
            return sheet.keep(id, chosen.get(), 0, add);
        });
        return sheet;
    }

    /**
     * @param change may throw {@link InvalidEntry} and {@link EditedMeanwhile}
     * @param newest the version it has by now; empty where it was put away
     */
    static RungSheet of(Rung rung, Consumer<LadderCheck> change, Supplier<Optional<Integer>> newest, Runnable putAway) {
        var check = rung.check();
        var sheet = new RungSheet(rung.called(), null);
        sheet.band.setValue(check.band().ordinal());
        sheet.step.setValue(check.step());
        sheet.replacement.setValue(check.replacement() == null ? "" : check.replacement());
        sheet.helper.setValue(check.helper() == null ? "" : check.helper());
        sheet.version = check.version();
        sheet.keeps("Save", () -> {
            try {
                return sheet.keep(check.id(), check.which(), sheet.version, change);
            } catch (EditedMeanwhile e) {
                sheet.changedElsewhere(newest.get());
                return false;
            }
        });
        var away = Buttons.plain("Put it away; what you tried is kept", () -> {
            sheet.close();
            putAway.run();
        });
        away.setDisableOnClick(true);
        sheet.put(away);
        return sheet;
    }

    private void changedElsewhere(Optional<Integer> newest) {
        newest.ifPresent(now -> version = now);
        message.say(
                newest.isPresent()
                        ? new Notice("It was changed in another window.", "Save again to keep what stands here.")
                        : new Notice("It was put away in another window.", "What stands here is not kept."));
    }

    private boolean keep(UUID id, Which chosen, int seen, Consumer<LadderCheck> to) {
        if (band.isEmpty()) {
            band.missing("Choose one. A rough one is enough.");
            band.focus();
            return false;
        }
        to.accept(new LadderCheck(
                id,
                chosen,
                Band.values()[band.getValue()],
                step.getValue(),
                replacement.getValue(),
                helper.getValue(),
                seen));
        return true;
    }

    @Override
    void refuse(InvalidEntry refused) {
        switch (refused.field()) {
            case "replacement" -> say(replacement, refused);
            case "helper" -> say(helper, refused);
            default -> {
                if (which != null) {
                    which.refuse(refused.getMessage());
                }
            }
        }
    }
}
