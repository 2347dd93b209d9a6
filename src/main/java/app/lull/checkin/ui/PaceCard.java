package app.lull.checkin.ui;

import app.lull.checkin.Pace;
import app.lull.checkin.RhythmSettings;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.Refusal;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How often the check-in is asked for, and on which days of the week where that matters. */
class PaceCard extends Card {

    private final RadioButtonGroup<Optional<Pace>> pace = new RadioButtonGroup<>("The check-in comes");
    private final CheckboxGroup<DayOfWeek> weekdays = new CheckboxGroup<>("On these days");
    private final Select<DayOfWeek> weekday = new Select<>();
    private final Pace programPace;

    /** What to do with what was chosen. */
    @FunctionalInterface
    interface Keep {
        void keep(@Nullable Pace pace, List<DayOfWeek> weekdays, DayOfWeek weekday);
    }

    PaceCard(RhythmSettings settings, Keep keep) {
        programPace = settings.programPace();
        var choices = settings.choices();
        var title = new H2("How often");
        title.addClassName("title");
        pace.setItems(Stream.concat(
                        Stream.of(Optional.<Pace>empty()),
                        Arrays.stream(Pace.values()).map(Optional::of))
                .toList());
        pace.setItemLabelGenerator(
                choice -> choice.map(Words::pace).orElse("As the program goes, at this time: " + now()));
        pace.setValue(Optional.ofNullable(choices.pace()));
        pace.addValueChangeListener(change -> fit());
        weekdays.setItems(DayOfWeek.values());
        weekdays.setItemLabelGenerator(Words::weekday);
        weekdays.setValue(EnumSet.copyOf(choices.weekdays()));
        weekday.setLabel("On");
        weekday.setItems(DayOfWeek.values());
        weekday.setItemLabelGenerator(Words::weekday);
        weekday.setValue(choices.weekday());
        fit();
        add(title, pace, weekdays, weekday, Buttons.row(Buttons.quiet("Save how often", () -> save(keep))));
        note("By itself it comes every evening until day 63, three times a week until day 70, then once a week, "
                + "and from day 100 once a month. On other days you can still write one.");
    }

    private String now() {
        return Words.pace(programPace).toLowerCase(Locale.ROOT);
    }

    private void fit() {
        var chosen = pace.getValue().orElse(programPace);
        weekdays.setVisible(chosen == Pace.SOME_DAYS);
        weekday.setVisible(chosen == Pace.WEEKLY || chosen == Pace.MONTHLY);
        weekday.setHelperText(chosen == Pace.MONTHLY ? "the first one in the month" : "");
    }

    private void save(Keep keep) {
        if (weekdays.getValue().isEmpty()) {
            Refusal.at(weekdays, "Choose at least one day.");
            return;
        }
        keep.keep(
                pace.getValue().orElse(null),
                weekdays.getValue().stream().sorted().toList(),
                weekday.getValue());
    }
}
