package app.lull.intake.ui;

import app.lull.account.Me;
import app.lull.account.PatientId;
import app.lull.intake.CaffeineDays;
import app.lull.intake.CaffeineSpan;
import app.lull.intake.CaffeineWeeks;
import app.lull.intake.EntriesFile;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.Chip;
import app.lull.ui.Disclosure;
import app.lull.ui.EmptyState;
import app.lull.ui.Page;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.Map;

/** How much caffeine has it been, day by day, and how late? */
@Route("log/weeks")
@PageTitle("Day by day · Lull")
@RolesAllowed("PATIENT")
class CaffeineWeeksView extends Page {

    private final transient CaffeineWeeks weeks;
    private final PatientId patient;
    private final Paragraph sentence = new Paragraph();
    private final Map<CaffeineSpan, Chip> spans = new EnumMap<>(CaffeineSpan.class);
    private final Div parts = new Div();

    CaffeineWeeksView(CaffeineWeeks weeks, EntriesFile file, Me me) {
        super("Caffeine by day");
        this.weeks = weeks;
        this.patient = me.patient();
        sentence.addClassName("lull-lead");
        parts.addClassName("lull-days-parts");
        weeks.days(patient, CaffeineSpan.FOUR_WEEKS)
                .ifPresentOrElse(
                        shown -> {
                            add(sentence, chips(), parts);
                            show(shown);
                            add(new MonthCalendar(day -> weeks.month(patient, day)));
                            add(CsvDownload.entries(to -> file.write(patient, to)));
                        },
                        () -> add(empty()));
        add(Buttons.quiet("Back to the log", CaffeineWeeksView::toTheLog));
    }

    private static EmptyState empty() {
        return new EmptyState(
                "How much caffeine your days had will be here, day by day.",
                "Log what you drink, and the day shows here. A day on which you log nothing stays open.");
    }

    private static void toTheLog() {
        UI.getCurrentOrThrow().navigate("log");
    }

    private Div chips() {
        for (var span : CaffeineSpan.values()) {
            spans.put(span, new Chip(DayWords.span(span), () -> look(span)));
        }
        return Chip.row("How far back", spans.values().toArray(Chip[]::new));
    }

    private void look(CaffeineSpan span) {
        weeks.days(patient, span).ifPresent(this::show);
    }

    private void show(CaffeineDays shown) {
        sentence.setText(shown.sentence());
        spans.forEach((span, chip) -> chip.selected(span == shown.span()));
        var table = new Card();
        var asTable = new Disclosure("As a table", table);
        asTable.addClickListener(click -> fill(table, shown));
        var explained = new DaysExplained();
        var more = new Div(asTable, new Disclosure("What is drawn here?", explained));
        more.addClassName("lull-weeks-more");
        parts.removeAll();
        parts.add(new DaysCard(shown), more, explained, table);
    }

    /** A year makes a long table; it is made when somebody wants to see it. */
    private void fill(Card table, CaffeineDays shown) {
        if (table.getChildren().findAny().isEmpty()) {
            table.add(new DaysTable(shown.days()), CsvDownload.days(() -> weeks.csv(patient, shown.span())));
        }
    }
}
