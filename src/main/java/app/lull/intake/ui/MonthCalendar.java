package app.lull.intake.ui;

import app.lull.intake.CaffeineDay;
import app.lull.intake.CaffeineMonth;
import app.lull.intake.IntakeDay.Band;
import app.lull.ui.Buttons;
import app.lull.ui.Section;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/** A month, week by week, with each day's amount in words and its band as a shade. One can leaf to months before. */
class MonthCalendar extends Section {

    private static final int WEEK = 7;

    private final transient Function<LocalDate, CaffeineMonth> months;
    private final Paragraph name = new Paragraph();
    private final Button previous = turner("Previous", "Previous month", -1);
    private final Button next = turner("Next", "Next month", 1);
    private final Div place = new Div();
    private transient CaffeineMonth shown;

    /** @param months the month that holds a day; for a day to come, the one that holds today */
    MonthCalendar(Function<LocalDate, CaffeineMonth> months) {
        super("Month by month");
        this.months = months;
        this.shown = months.apply(LocalDate.MAX);
        name.addClassName("lull-month-name");
        name.getElement().setAttribute("aria-live", "polite");
        var head = new Div(previous, name, next);
        head.addClassName("lull-month-head");
        add(head, place);
        show();
    }

    private Button turner(String words, String heard, int months) {
        var button = Buttons.quiet(words, () -> turn(months));
        button.setAriaLabel(heard);
        return button;
    }

    private void turn(int by) {
        shown = months.apply(shown.first().plusMonths(by));
        show();
        if (!next.isEnabled()) {
            previous.focus();
        }
    }

    private void show() {
        name.setText(DayWords.month(shown.first()));
        next.setEnabled(!shown.isLast());
        place.removeAll();
        place.add(scroll(table()), legend());
    }

    private Div scroll(NativeTable table) {
        var scroll = new Div(table);
        scroll.addClassName("lull-weeks-scroll");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("aria-label", DayWords.month(shown.first()) + " as a calendar");
        return scroll;
    }

    private NativeTable table() {
        var table = new NativeTable();
        table.addClassName("lull-month");
        table.setCaptionText("Milligrams of caffeine a day, to the next 10.");
        var head = table.getHead().addRow();
        for (var day : DayOfWeek.values()) {
            var title = DaysTable.header(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH), "col");
            title.getElement().setAttribute("aria-label", day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            head.add(title);
        }
        var before = shown.first().getDayOfWeek().getValue() - 1;
        var cells = before + shown.days().size();
        for (int week = 0; week * WEEK < cells; week++) {
            var row = table.getBody().addRow();
            for (int at = week * WEEK - before; at < (week + 1) * WEEK - before; at++) {
                row.add(
                        at < 0 || at >= shown.days().size()
                                ? new NativeTableCell()
                                : cell(shown.days().get(at)));
            }
        }
        return table;
    }

    private NativeTableCell cell(CaffeineDay day) {
        var cell = new NativeTableCell();
        var number = seen(Integer.toString(day.day().getDayOfMonth()), "day");
        var heard = new Span(heard(day));
        heard.addClassName("lull-heard");
        cell.add(number);
        if (day.day().equals(shown.today())) {
            cell.addClassName("today");
            cell.getElement().setAttribute("aria-current", "date");
        }
        if (day.total() != null) {
            var band = shown.band(day.total());
            cell.addClassNames("known", shade(band));
            var mg = day.isWithout()
                    ? "0"
                    : Integer.toString(CaffeineDay.about(day.total().mg()));
            cell.add(seen(mg, "mg"), seen(DayWords.band(band), "word"));
        }
        cell.add(heard);
        return cell;
    }

    private String heard(CaffeineDay day) {
        var date = (day.day().equals(shown.today()) ? "Today, " : "") + DayWords.day(day.day());
        if (day.day().isAfter(shown.today())) {
            return date + ", to come";
        }
        if (day.total() == null || day.isWithout()) {
            return "%s: %s".formatted(date, DayWords.amount(day.total()));
        }
        return "%s: %s, %s".formatted(date, DayWords.amount(day.total()), DayWords.band(shown.band(day.total())));
    }

    private UnorderedList legend() {
        var legend = new UnorderedList();
        legend.addClassName("lull-month-legend");
        Arrays.stream(Band.values())
                .filter(band -> band != Band.HIGH_WITHIN_THE_LIMIT || shown.limit() > 200)
                .forEach(band -> {
                    var shade = seen("", "shade");
                    shade.addClassName(shade(band));
                    legend.add(new ListItem(shade, new Span(DayWords.explained(band, shown.limit()))));
                });
        return legend;
    }

    private static Span seen(String text, String name) {
        var span = new Span(text);
        span.addClassName(name);
        span.getElement().setAttribute("aria-hidden", "true");
        return span;
    }

    private static String shade(Band band) {
        return "band-" + band.ordinal();
    }
}
