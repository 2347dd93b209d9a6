package app.lull.worksheets.ui;

import app.lull.curriculum.Field;
import app.lull.ui.BandChoice;
import app.lull.ui.CalendarField;
import app.lull.ui.RatingDial;
import app.lull.ui.Scale;
import app.lull.ui.TypedText;
import app.lull.worksheets.Answer;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a field on screen of a field in a file: its label above, its help below, one under the other. */
final class Inputs {

    /** A pause in typing after which it is kept. */
    private static final int QUARTER_OF_AN_HOUR = 15;

    private static final String NO_DATE = "A date, for example 3/11/2026.";
    private static final String NO_TIME = "A time, for example 22:30.";

    private Inputs() {}

    /** @param changed run whenever something else is filled in */
    static Input of(Field field, Runnable changed) {
        return field instanceof Field.Rows rows ? new RowsInput(rows, changed) : cell(field, changed);
    }

    /** Any but rows. */
    static CellInput cell(Field field, Runnable changed) {
        return switch (field) {
            case Field.Text text -> text(text, changed);
            case Field.Slider slider -> slider(slider, changed);
            case Field.Choice choice -> new OneOf(choice, changed).input();
            case Field.Choices choices -> new SomeOf(choices, changed).input();
            case Field.YesNo yesNo -> yesNo(yesNo, changed);
            case Field.Day day -> date(day, changed);
            case Field.Time time -> time(time, changed);
            case Field.Figure number -> number(number, changed);
            case Field.Rows rows -> throw new IllegalArgumentException("rows hold no rows");
        };
    }

    /** A text field as all of them are here. */
    static <F extends TextFieldBase<F, String>> F typed(F field, Runnable changed) {
        field.setManualValidation(true);
        TypedText.keptAsTyped(field);
        field.getElement().setAttribute("dir", "auto");
        field.setWidthFull();
        field.addValueChangeListener(change -> changed.run());
        return field;
    }

    static <F extends HasHelper> F helped(F field, @Nullable String help) {
        if (help != null) {
            field.setHelperText(help);
        }
        return field;
    }

    private static CellInput text(Field.Text text, Runnable changed) {
        if (text.lines() == 1) {
            return words(helped(typed(new TextField(text.label()), changed), text.help()));
        }
        var area = helped(typed(new TextArea(text.label()), changed), text.help());
        area.setMinRows(text.lines());
        return words(area);
    }

    private static <F extends TextFieldBase<F, String>> CellInput words(F field) {
        return CellInput.of(
                field,
                () -> Optional.of(field.getValue())
                        .filter(text -> !text.isEmpty())
                        .map(Answer.Words::new),
                answer -> {
                    if (answer instanceof Answer.Words(var text)) {
                        field.setValue(text);
                    }
                },
                Optional::empty);
    }

    private static CellInput slider(Field.Slider slider, Runnable changed) {
        var dial = new RatingDial(
                slider.label(), slider.min(), slider.max(), slider.step(), slider.least(), slider.most());
        if (slider.max() > 10) {
            dial.addClassName("lull-worksheet-hundred");
        }
        return scale(
                dial,
                slider.help(),
                changed,
                () -> dial.chosen().map(Answer.Figure::new),
                answer -> answer instanceof Answer.Figure(var value) ? value : null);
    }

    private static CellInput yesNo(Field.YesNo field, Runnable changed) {
        var bands = new BandChoice(field.label(), List.of("Yes", "No"));
        return scale(
                bands,
                field.help(),
                changed,
                () -> bands.chosen().map(place -> new Answer.Said(place == 0)),
                answer -> answer instanceof Answer.Said(var yes) ? (yes ? 0 : 1) : null);
    }

    private static <S extends Scale<S>> CellInput scale(
            S scale,
            @Nullable String help,
            Runnable changed,
            Supplier<Optional<Answer.Cell>> read,
            java.util.function.Function<Answer, @Nullable Integer> place) {
        scale.optional();
        if (help != null) {
            scale.hint(help);
        }
        scale.addValueChangeListener(change -> changed.run());
        return new CellInput(
                scale,
                scale::missing,
                read,
                answer -> {
                    var at = place.apply(answer);
                    if (at != null) {
                        scale.setValue(at);
                    }
                },
                Optional::empty,
                scale::focus);
    }

    private static CellInput date(Field.Day field, Runnable changed) {
        var picker = helped(new CalendarField(field.label()), field.help());
        picker.setWidthFull();
        picker.addValueChangeListener(change -> changed.run());
        return CellInput.of(
                picker,
                () -> Optional.ofNullable(picker.getValue()).map(Answer.On::new),
                answer -> {
                    if (answer instanceof Answer.On(var day)) {
                        picker.setValue(day);
                    }
                },
                () -> unreadable(picker, NO_DATE));
    }

    private static CellInput time(Field.Time field, Runnable changed) {
        var picker = helped(new TimePicker(field.label()), field.help());
        picker.setLocale(Locale.UK);
        picker.setStep(Duration.ofMinutes(QUARTER_OF_AN_HOUR));
        picker.setManualValidation(true);
        picker.setWidthFull();
        picker.addValueChangeListener(change -> changed.run());
        return CellInput.of(
                picker,
                () -> Optional.ofNullable(picker.getValue()).map(Answer.At::new),
                answer -> {
                    if (answer instanceof Answer.At(var time)) {
                        picker.setValue(time);
                    }
                },
                () -> unreadable(picker, NO_TIME));
    }

    private static CellInput number(Field.Figure field, Runnable changed) {
        var number = helped(new IntegerField(field.label()), field.help());
        number.setManualValidation(true);
        number.setWidthFull();
        var unit = field.unit();
        if (unit != null) {
            number.setSuffixComponent(new Span(unit));
        }
        number.addValueChangeListener(change -> changed.run());
        return CellInput.of(
                number,
                () -> Optional.ofNullable(number.getValue()).map(Answer.Figure::new),
                answer -> {
                    if (answer instanceof Answer.Figure(var value)) {
                        number.setValue(value);
                    }
                },
                () -> unreadable(number, "A whole number from %,d to %,d.".formatted(field.min(), field.max())));
    }

    private static <F extends AbstractField<F, T> & HasValidator<T>, T> Optional<String> unreadable(
            F field, String words) {
        return field.getDefaultValidator()
                        .apply(field.getValue(), new ValueContext(field))
                        .isError()
                ? Optional.of(words)
                : Optional.empty();
    }
}
