package app.lull.imports.ui;

import static app.lull.testing.TestPeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.intake.Entry;
import app.lull.intake.IntakeLog;
import app.lull.testing.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportViewTest extends ViewTest {

    @Autowired
    private IntakeLog log;

    @BeforeEach
    void a_thursday_in_november() {
        clock.set(Instant.parse("2026-11-26T09:00:00Z"));
    }

    @Test
    void a_file_is_looked_at_checked_imported_and_taken_back() {
        open();
        assertThat(text())
                .contains("Nothing is kept until you say so. No other user sees the file.", "30 MB and 200,000 lines");

        upload("Date,Time,Drink,Amount,mg\n2026-11-20,08:05,Espresso,1,63\n2026-11-20,09:05,Oma's Kaffee,1,80\n");
        assertThat(text()).contains("There are 2 lines", "20 Nov 2026, 08:05", "Espresso, 1 shot", "63 mg");
        assertThat(entries()).isEmpty();

        tap("Check the whole file");
        awaitText("2 lines will be added.");
        assertThat(entries()).isEmpty();

        tap("Import 2 lines");
        awaitText("2 entries are in your log now, of 20 November 2026.");
        assertThat(entries()).hasSize(2);

        tap("Undo");
        assertThat(entries()).isEmpty();
    }

    @Test
    void the_order_of_day_and_month_is_asked_where_the_file_does_not_tell() {
        open();
        upload("Date,Time,mg\n03/04/2026,08:05,63\n");
        assertThat(text()).contains("Say whether the day or the month comes first");
        assertThat($(Button.class).withText("Check the whole file").all()).isEmpty();

        test(select("What comes first in a date")).selectItem(Words.order(app.lull.imports.DayOrder.MONTH_FIRST));

        assertThat(text()).contains("4 Mar 2026, 08:05");
    }

    @Test
    void another_column_and_another_drink_change_what_is_shown_at_once() {
        open();
        upload("Date,Time,Drink,Shop,mg\n2026-11-20,08:05,Morning thing,Corner,\n");
        assertThat(text()).contains("The milligrams are missing");

        @SuppressWarnings("unchecked")
        ComboBox<Object> name = $(ComboBox.class).single();
        test(name).selectItem("Filter coffee, 1 cup");
        assertThat(text()).contains("95 mg");

        test(select("The drink")).selectItem("Shop");
        assertThat(text()).contains("The milligrams are missing");
        assertThat($(ComboBox.class).single().getLabel()).isEqualTo("Corner");
    }

    @Test
    void lines_that_cannot_be_kept_are_listed_and_left_out_only_when_said() {
        open();
        upload("Date,Time,mg\n2026-11-20,08:05,63\n2026-11-20,09:05,-5\n");
        tap("Check the whole file");
        awaitText("1 line cannot be kept.");
        assertThat(text()).contains("Line 3: Between 0 and 1000 mg.");

        tap("Leave this 1 line out, and import 1");
        awaitText("1 entry is in your log now");
        assertThat(entries()).hasSize(1);
    }

    @Test
    void what_is_no_csv_file_is_told_so_and_another_can_be_chosen() {
        open();
        for (var wrong : List.of("", "PK\u0003\u0004", "Date,Time,mg\n", "one column\nonly")) {
            upload(wrong);
            assertThat(text()).contains("This file cannot be imported", "Nothing was kept.");
        }
        upload("Date,Time,mg\n2026-11-20,08:05,63\n");
        assertThat(text()).contains("There is 1 line");
    }

    private void open() {
        navigate("log/import", ImportView.class);
    }

    private void upload(String text) {
        test($(Upload.class).single()).upload("a.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        roundTrip();
    }

    private void tap(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    private void awaitText(String words) {
        Awaitility.await()
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> {
                    $(WorkProgress.class).all().forEach(WorkProgress::look);
                    assertThat(text()).contains(words);
                });
    }

    @SuppressWarnings("unchecked")
    private Select<Object> select(String label) {
        return (Select<Object>) $(Select.class).all().stream()
                .filter(select -> label.equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return textOf((Component) $(ImportView.class).single());
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    private List<Entry> entries() {
        return as(patient, () -> log.all(patient));
    }
}
