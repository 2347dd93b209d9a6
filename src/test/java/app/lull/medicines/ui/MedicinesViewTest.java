package app.lull.medicines.ui;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.content.MedicineGroup.Kind;
import app.lull.medicines.Medicine;
import app.lull.medicines.MedicineNow;
import app.lull.medicines.Medicines;
import app.lull.medicines.MedicinesPage;
import app.lull.medicines.NicotineForm;
import app.lull.medicines.TakenLog;
import app.lull.medicines.TakenOnce;
import app.lull.store.Ids;
import app.lull.testing.ViewTest;
import app.lull.ui.Chip;
import app.lull.ui.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MedicinesViewTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Autowired
    private Medicines medicines;

    @Autowired
    private TakenLog log;

    @BeforeEach
    void an_evening() {
        clock.set(TODAY.atTime(19, 5).atZone(BERLIN).toInstant());
    }

    @Test
    void before_anything_is_told_each_part_says_what_will_be_here_and_what_to_do() {
        open();

        assertThat($(EmptyState.class).all())
                .hasSize(3)
                .allSatisfy(empty -> assertThat(text(empty)).contains("will be here"));
        assertThat(text(view()))
                .contains("You share this with nobody.", "ask a doctor first")
                .doesNotContain("mg", "should");
        assertThat(MedicinesView.class.getAnnotation(PageTitle.class).value()).isEqualTo("Medicines and more · Lull");
    }

    @Test
    void a_cigarette_is_logged_with_a_tap_and_from_then_on_has_its_own_button() {
        open();
        tap("Nicotine…");
        test(row("Cigarette")).click();
        assertThat(taken()).hasSize(1);

        clock.set(clock.instant().plus(Duration.ofSeconds(5)));
        tap("Cigarette");
        tap("Cigarette");
        assertThat(taken()).hasSize(2);

        clock.set(clock.instant().plus(Duration.ofSeconds(5)));
        tap("Cigarette");
        assertThat(taken()).hasSize(3);
        test(button("Undo")).click();
        assertThat(taken()).hasSize(2);
        assertThat(text(view())).contains("19:05");
    }

    @Test
    void the_time_of_what_was_taken_can_be_changed_and_is_refused_at_its_field_where_it_cannot_be() {
        open();
        tap("Nicotine…");
        test(row("Vape")).click();
        test(row("Vape")).click();
        var when = $(DateTimePicker.class).single();

        for (var wrong : new LocalDateTime[] {
            TODAY.plusDays(1).atTime(9, 0), TODAY.minusDays(20).atTime(9, 0), null
        }) {
            when.setValue(wrong);
            test(button("Save")).click();
            assertThat(when.isInvalid()).as("%s", wrong).isTrue();
        }
        when.setValue(TODAY.atTime(8, 30));
        test(button("Save")).click();

        assertThat(taken()).singleElement().extracting(TakenOnce::local).isEqualTo(TODAY.atTime(8, 30));
        assertThat($(TakenEditor.class).all()).isEmpty();
        test(button("Undo")).click();
        assertThat(taken()).singleElement().extracting(TakenOnce::local).isEqualTo(TODAY.atTime(19, 5));
    }

    @Test
    void what_was_logged_on_an_earlier_day_is_folded_away_and_can_still_be_opened() {
        run(
                patient,
                () -> log.nicotine(
                        patient,
                        Ids.next(),
                        NicotineForm.VAPE,
                        TODAY.minusDays(2).atTime(9, 30)));
        open();
        assertThat($(EmptyState.class).all()).hasSize(3);

        test(button("The 14 days before")).click();
        assertThat(text(row("Vape"))).contains("24 November 2026 · 09:30");
        test(row("Vape")).click();
        test(button("Remove")).click();

        assertThat(taken()).isEmpty();
    }

    @Test
    void a_medicine_is_found_by_a_misspelt_brand_read_about_and_added() {
        open();
        test(button("Add one")).click();
        field("Name of the medicine, or what it is for").setValue("sudafet");
        test(row("Pseudoephedrine")).click();
        assertThat(text($(AboutSheet.class).single()))
                .contains(
                        "In some people",
                        "Ask your doctor or pharmacist whether it could play a part. Never stop or change",
                        "US: Sudafed");

        test(button("Add it to your list")).click();
        needed().setValue(true);
        test(button("Keep it")).click();

        assertThat(list()).singleElement().satisfies(one -> {
            assertThat(one.medicine().name()).isEqualTo("Pseudoephedrine");
            assertThat(one.medicine().group()).isEqualTo("decongestants");
            assertThat(one.medicine().since()).isNull();
        });
        tap("Pseudoephedrine");
        assertThat(taken()).singleElement().extracting(TakenOnce::name).isEqualTo("Pseudoephedrine");
    }

    @Test
    void something_in_own_words_is_refused_at_its_fields_until_it_can_be_kept_and_what_was_typed_stays() {
        open();
        test(button("Add one")).click();
        test(button("Add in your own words")).click();
        var name = field("Name");

        test(button("Keep it")).click();
        assertThat(name.isInvalid()).isTrue();
        name.setValue("x".repeat(1_000_000));
        test(button("Keep it")).click();
        assertThat(name.getErrorMessage()).contains("80");
        assertThat(name.getValue()).hasSize(1_000_000);

        name.setValue("גינסנג");
        var since = $(DayPicker.class).single();
        since.setValue(TODAY.plusDays(1));
        test(button("Keep it")).click();
        assertThat(since.getErrorMessage()).contains("still to come");
        assertThat(list()).isEmpty();

        since.setValue(TODAY.minusDays(4));
        test(button("Keep it")).click();
        assertThat(list())
                .singleElement()
                .extracting(one -> one.medicine().name())
                .isEqualTo("גינסנג");
        assertThat(text(view())).contains("started", "22 November 2026");
        test(button("Undo")).click();
        assertThat(list()).isEmpty();
    }

    @Test
    void stopping_is_told_with_a_day_and_takes_nothing_away() {
        add("Ritalin", "adhd_wake", TODAY.minusYears(1));
        open();
        test(row("Ritalin")).click();
        test(button("Stopped")).click();
        var on = $(DayPicker.class).single();

        on.setValue(TODAY.minusYears(2));
        test(button("Keep it")).click();
        assertThat(on.isInvalid()).isTrue();
        on.setValue(TODAY.minusDays(1));
        test(button("Keep it")).click();

        assertThat(list()).singleElement().extracting(MedicineNow::taken).isEqualTo(false);
        assertThat(text(view())).contains("stopped on 25 November 2026", "Ritalin: stopped", "Never stop or change");
        test(button("Take it back")).click();
        assertThat(list()).singleElement().extracting(MedicineNow::taken).isEqualTo(true);
        test(button("Undo")).click();
        assertThat(list()).singleElement().extracting(MedicineNow::taken).isEqualTo(false);
    }

    @Test
    void a_row_can_be_corrected_and_corrected_back() {
        add("Ritalin", "adhd_wake", null);
        open();
        test(row("Ritalin")).click();
        test(button("Correct this row")).click();
        field("Dose, in your own words, if you like").setValue("20 mg at breakfast");

        test(button("Keep it")).click();

        assertThat(text(view())).contains("20 mg at breakfast");
        test(button("Undo")).click();
        assertThat(list()).singleElement().extracting(MedicineNow::dose).isNull();
    }

    @Test
    void a_mistaken_row_is_removed_and_undo_brings_it_back() {
        add("Ritalin", "adhd_wake", TODAY);
        open();
        test(row("Ritalin")).click();
        test(button("Remove it: it was a mistake")).click();
        assertThat(list()).isEmpty();

        test(button("Undo")).click();
        assertThat(list()).hasSize(1);
    }

    @Test
    void what_was_removed_in_another_tab_is_said_and_nothing_is_written() {
        var id = add("Ritalin", "adhd_wake", TODAY);
        open();
        test(row("Ritalin")).click();
        as(patient, () -> medicines.remove(patient, id, 0));
        test(button("Correct this row")).click();
        test(button("Keep it")).click();

        assertThat(list()).isEmpty();
        assertThat($(Notification.class).all()).isNotEmpty();
    }

    @Test
    void what_changes_how_long_caffeine_stays_says_so_and_leads_to_the_log() {
        add("Cigarettes", "nicotine", null);
        add("Ritalin", "adhd_wake", null);
        open();

        assertThat(text(view())).containsOnlyOnce("This one changes how long caffeine stays.");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("log");
    }

    @Test
    void every_group_can_be_opened_without_a_name_and_an_emergency_has_its_link() {
        open();
        test(button("Add one")).click();
        test(row("Calming, sleeping")).click();

        assertThat(text($(AboutSheet.class).single()))
                .contains("To stop at once can be dangerous", "call the emergency number", "Help, with the numbers");
    }

    private void open() {
        navigate(MedicinesView.class);
    }

    private MedicinesView view() {
        return (MedicinesView) getCurrentView();
    }

    private UUID add(String name, String group, @Nullable LocalDate since) {
        var id = Ids.next();
        run(
                patient,
                () -> medicines.add(
                        patient, new Medicine(id, name, group, Kind.MEDICINE, true, false, null, since, 0)));
        return id;
    }

    private MedicinesPage page() {
        return as(patient, () -> medicines.page(patient));
    }

    private List<MedicineNow> list() {
        return page().list();
    }

    private List<TakenOnce> taken() {
        return page().taken();
    }

    private void tap(String chip) {
        test($(Chip.class).all().stream()
                        .filter(c -> c.getText().startsWith(chip))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private NativeButton row(String name) {
        return $(NativeButton.class).all().stream()
                .filter(row -> text(row).startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> needed() {
        return (RadioButtonGroup<Boolean>) $(RadioButtonGroup.class).single();
    }

    private Button button(String words) {
        return $(Button.class).all().stream()
                .filter(b -> b.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
