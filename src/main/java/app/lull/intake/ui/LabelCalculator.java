package app.lull.intake.ui;

import app.lull.content.Label;
import app.lull.content.Label.Measure;
import app.lull.content.Label.Part;
import app.lull.content.Label.Per;
import app.lull.content.Label.Refused;
import app.lull.ui.Buttons;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.function.DoubleConsumer;

/** What a label says, times how much of it there was. */
class LabelCalculator extends Div {

    final NumberEntry onLabel = new NumberEntry("Caffeine on the label, mg", 1);
    final NumberEntry amount = new NumberEntry("How much you had", 10);
    private final Select<Per> per = new Select<>();

    /** @param use is given the milligrams, to a tenth */
    LabelCalculator(DoubleConsumer use) {
        addClassName("lull-log-label-form");
        per.setLabel("In each");
        per.setItems(Per.values());
        per.setItemLabelGenerator(LabelCalculator::words);
        per.setValue(Per.HUNDRED_ML);
        per.addValueChangeListener(change -> amount.setHelperText(unit(per.getValue())));
        amount.setHelperText(unit(Per.HUNDRED_ML));
        add(onLabel, per, amount, Buttons.quiet("Use this", () -> compute(use)));
    }

    private void compute(DoubleConsumer use) {
        onLabel.refuse("");
        amount.refuse("");
        var chosen = per.getValue() == null ? Per.HUNDRED_ML : per.getValue();
        try {
            double mg = new Label(onLabel.number(), chosen).mgIn(amount.number(), measure(chosen));
            use.accept(Math.round(mg * 10) / 10.0);
        } catch (Refused refused) {
            (refused.part() == Part.LABEL ? onLabel : amount).refuse(String.valueOf(refused.getMessage()));
        }
    }

    private static Measure measure(Per per) {
        return switch (per) {
            case HUNDRED_ML -> Measure.ML;
            case US_FL_OZ -> Measure.US_FL_OZ;
            case HUNDRED_G -> Measure.G;
        };
    }

    private static String words(Per per) {
        return switch (per) {
            case HUNDRED_ML -> "100 ml";
            case US_FL_OZ -> "US fl oz";
            case HUNDRED_G -> "100 g";
        };
    }

    private static String unit(Per per) {
        return switch (per) {
            case HUNDRED_ML -> "In ml.";
            case US_FL_OZ -> "In US fl oz.";
            case HUNDRED_G -> "In g.";
        };
    }
}
