package app.lull.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.intake.Amount;
import app.lull.intake.IntakeLog;
import app.lull.intake.Item;
import app.lull.store.Ids;
import app.lull.testing.TestPeople;
import app.lull.testing.ViewTest;
import app.lull.ui.Chip;
import app.lull.ui.DaysChart;
import app.lull.ui.Disclosure;
import app.lull.ui.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

class CaffeineWeeksViewTest extends ViewTest {

    @Autowired
    private IntakeLog log;

    @BeforeEach
    void a_monday_evening() {
        itIs("2026-11-23T19:00");
    }

    @Test
    void before_anything_is_logged_it_says_what_will_be_here_and_what_to_do() {
        open();

        assertThat(text($(EmptyState.class).single())).contains("will be here", "Log what you drink");
        assertThat($(DaysChart.class).all()).isEmpty();
        assertThat($(NativeTable.class).all()).isEmpty();
    }

    @Test
    void the_sentence_says_how_many_days_and_the_table_what_the_chart_shows() {
        drink("coffee_brewed_cup", "2026-11-20T09:00");
        drink("espresso_1", "2026-11-22T22:10");
        open();

        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(said -> said.startsWith("From 20 November to yesterday, 2 of 3 days are logged"));

        test($(Disclosure.class).withText("As a table").single()).click();
        assertThat($(NativeTable.class).all().getFirst().getBody().getRows())
                .hasSize(28)
                .extracting(row -> text(row))
                .startsWith(
                        "Mon 23 Novnot logged",
                        "Sun 22 Novabout 60 mg40 to 80 mg22:10",
                        "Sat 21 Novnot logged",
                        "Fri 20 Novabout 100 mg70 to 140 mg09:00");
    }

    @Test
    void a_day_that_is_not_logged_is_open_in_the_chart_and_not_nothing() {
        drink("espresso_1", "2026-11-22T22:10");
        open();

        var picture = (ObjectNode) $(DaysChart.class).single().getElement().getPropertyRaw("picture");
        var marks = picture.get("amounts").get("marks");
        assertThat(marks.size()).isEqualTo(28);
        assertThat(marks.get(25).isNull()).isTrue();
        assertThat(marks.get(26).get("value").asDouble()).isEqualTo(60);
        assertThat(picture.get("moments").get("marks").get(26).asDouble()).isGreaterThan(22);
    }

    @Test
    void another_span_can_be_chosen() {
        drink("espresso_1", "2026-11-22T22:10");
        open();
        assertThat($(Chip.class).all()).extracting(Chip::getText).containsExactly("4 weeks", "3 months", "A year");

        test($(Chip.class).withText("A year").single()).click();

        assertThat($(Chip.class).withText("A year").single().getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
        var picture = (ObjectNode) $(DaysChart.class).single().getElement().getPropertyRaw("picture");
        assertThat(picture.get("days").size()).isEqualTo(365);
    }

    @Test
    void the_month_is_a_table_whose_cells_say_the_day_its_amount_and_its_band() {
        drink("coffee_brewed_16", "2026-11-20T09:00");
        drink("coffee_decaf", "2026-11-21T09:00");
        open();

        assertThat(month().getBody().getRows()).hasSize(6);
        assertThat(cells())
                .anyMatch(cell -> cell.endsWith("Friday 20 November: about 190 mg, moderate"))
                .anyMatch(cell -> cell.endsWith("Saturday 21 November: without caffeine"))
                .anyMatch(cell -> cell.endsWith("Sunday 22 November: not logged"))
                .anyMatch(cell -> cell.endsWith("Today, Monday 23 November: not logged"))
                .anyMatch(cell -> cell.endsWith("Tuesday 24 November, to come"));
        assertThat($(NativeTableCell.class).all())
                .filteredOn(cell -> "date".equals(cell.getElement().getAttribute("aria-current")))
                .singleElement()
                .satisfies(cell -> assertThat(text(cell)).contains("Today"));
    }

    @Test
    void one_can_leaf_to_the_months_before_and_no_further_than_today() {
        drink("espresso_1", "2026-11-22T22:10");
        open();
        assertThat(button("Next").isEnabled()).isFalse();

        test(button("Previous")).click();

        assertThat($(Paragraph.class).withClassName("lull-month-name").single().getText())
                .isEqualTo("October 2026");
        assertThat(cells()).anyMatch(cell -> cell.endsWith("Saturday 31 October: not logged"));
        test(button("Next")).click();
        assertThat($(Paragraph.class).withClassName("lull-month-name").single().getText())
                .isEqualTo("November 2026");
    }

    @Test
    void every_entry_can_be_taken_away_as_a_file() {
        drink("espresso_1", "2026-11-22T22:10");
        open();

        assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains("Download every entry (CSV)");
    }

    private NativeTable month() {
        return $(NativeTable.class).withClassName("lull-month").single();
    }

    private List<String> cells() {
        return month().getBody().getRows().stream()
                .flatMap(row -> row.getChildren())
                .map(CaffeineWeeksViewTest::text)
                .toList();
    }

    private Button button(String words) {
        return $(Button.class).withText(words).single();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private void open() {
        UI.getCurrentOrThrow().navigate("log");
        navigate("log/weeks", CaffeineWeeksView.class);
    }

    private void drink(String item, String when) {
        TestPeople.run(
                patient,
                () -> log.log(patient, Ids.next(), new Item.Listed(item), Amount.ONE, LocalDateTime.parse(when)));
    }

    private void itIs(String local) {
        clock.set(LocalDateTime.parse(local).atZone(BERLIN).toInstant());
    }
}
