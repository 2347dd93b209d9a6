package app.lull.review.ui;

import app.lull.content.ReviewForm;
import app.lull.review.Foods;
import app.lull.ui.Buttons;
import app.lull.ui.TypedText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Food groups, sun and supplements, folded away; each can be left out. */
class FoodFields extends NativeDetails {

    private final IntegerField calcium;
    private final IntegerField magnesium;
    private final IntegerField vitaminD;
    private final IntegerField sunDays;
    private final IntegerField diarrhoeaDays;
    private final TextField supplements;

    FoodFields(ReviewForm.Foods words) {
        calcium = number(words.calcium(), Foods.MOST_PORTIONS);
        magnesium = number(words.magnesium(), Foods.MOST_PORTIONS);
        vitaminD = number(words.vitaminD(), Foods.MOST_PORTIONS);
        sunDays = number(words.sunDays(), Foods.DAYS);
        diarrhoeaDays = number(words.diarrhoeaDays(), Foods.DAYS);
        supplements = new TextField(words.supplements());
        supplements.setMaxLength(1000);
        TypedText.keptAsTyped(supplements);
        supplements.getElement().setAttribute("dir", "auto");
        addClassName("lull-review-foods");
        var title = new Span(words.title());
        title.addClassName("words");
        var optional = new Span("optional");
        optional.addClassName("lull-note");
        setSummary(new Div(title, optional));
        var inside = new Div(
                note(words.lead()),
                calcium,
                magnesium,
                vitaminD,
                sunDays,
                diarrhoeaDays,
                supplements,
                note(words.rule()),
                Buttons.plain(
                        "Values from a blood test", () -> UI.getCurrentOrThrow().navigate("review/report")));
        inside.addClassName("inside");
        setContent(inside);
    }

    void show(Foods foods) {
        calcium.setValue(foods.calcium());
        magnesium.setValue(foods.magnesium());
        vitaminD.setValue(foods.vitaminD());
        sunDays.setValue(foods.sunDays());
        diarrhoeaDays.setValue(foods.diarrhoeaDays());
        supplements.setValue(foods.supplements() == null ? "" : foods.supplements());
        setOpen(!foods.equals(Foods.LEFT_OUT));
    }

    /** Whether every number fits; the first that does not gets the focus. */
    boolean fits() {
        var amiss = List.of(calcium, magnesium, vitaminD, sunDays, diarrhoeaDays).stream()
                .filter(IntegerField::isInvalid)
                .findFirst();
        amiss.ifPresent(field -> {
            setOpen(true);
            field.focus();
        });
        return amiss.isEmpty();
    }

    /** As they stand, without a number that does not fit. */
    Foods foods() {
        var text = supplements.getValue();
        return new Foods(
                fitting(calcium),
                fitting(magnesium),
                fitting(vitaminD),
                fitting(sunDays),
                fitting(diarrhoeaDays),
                text.isBlank() ? null : text);
    }

    void whenTapped(Runnable tell) {
        List.of(calcium, magnesium, vitaminD, sunDays, diarrhoeaDays)
                .forEach(field -> field.addValueChangeListener(change -> tell.run()));
        supplements.addValueChangeListener(change -> tell.run());
    }

    private static @Nullable Integer fitting(IntegerField field) {
        var value = field.getValue();
        return value != null && value >= field.getMin() && value <= field.getMax() ? value : null;
    }

    private static IntegerField number(String label, int most) {
        var field = new IntegerField(label);
        field.setMin(0);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage("A number from 0 to %d, or leave it empty.".formatted(most))
                .setMinErrorMessage("0 is the least.")
                .setMaxErrorMessage("%d is the most.".formatted(most)));
        return field;
    }

    private static Paragraph note(String words) {
        var note = new Paragraph(words);
        note.addClassName("lull-note");
        return note;
    }
}
