package app.lull.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LullTest
class BloodTestsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    @Autowired
    private BloodTests tests;

    @Autowired
    private TestPeople people;

    @Autowired
    private MutableClock clock;

    private PatientId patient;

    @BeforeEach
    void somebody() {
        clock.set(Instant.parse("2026-09-10T18:00:00Z"));
        patient = people.patient();
    }

    @Test
    void a_value_is_kept_as_the_report_has_it_the_latest_first_and_can_be_taken_away() {
        var vitamin = test(MONDAY, "25-OH vitamin D", 52.5, "nmol/l", "50 – 125");
        var magnesium = test(MONDAY.minusDays(30), "Magnesium", 0.81, "mmol/l", null);
        add(magnesium);
        add(vitamin);
        add(vitamin);

        assertThat(all()).containsExactly(vitamin, magnesium);
        as(() -> {
            tests.remove(patient, vitamin.id());
            return true;
        });
        assertThat(all()).containsExactly(magnesium);
    }

    @Test
    void no_word_of_it_stands_unsealed_in_the_table() throws Exception {
        add(test(MONDAY, "Ferritin", 31, "ng/ml", "30 – 400"));

        try (var superuser = TestDatabase.asSuperuser();
                var rows = superuser
                        .createStatement()
                        .executeQuery("select b::text || encode(name_sealed, 'escape') || encode(unit_sealed, 'escape')"
                                + " || encode(lab_range_sealed, 'escape') from review.blood_test b where patient_id = '"
                                + patient + "'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).doesNotContain("Ferritin", "ng/ml", "400");
        }
    }

    @Test
    void a_day_to_come_a_missing_name_and_a_number_below_nought_are_refused_at_their_field() {
        refused("takenOn", test(MONDAY.plusDays(30), "Magnesium", 1, "mmol/l", null));
        refused("name", test(MONDAY, "  ", 1, "mmol/l", null));
        refused("unit", test(MONDAY, "Magnesium", 1, "", null));
        refused("value", test(MONDAY, "Magnesium", -1, "mmol/l", null));
        refused("value", test(MONDAY, "Magnesium", Double.NaN, "mmol/l", null));
        refused("labRange", test(MONDAY, "Magnesium", 1, "mmol/l", "x".repeat(81)));
        assertThat(all()).isEmpty();
    }

    @Test
    void another_patient_is_told_there_is_nothing() {
        var other = people.patient();

        assertThatThrownBy(() -> TestPeople.as(other, () -> tests.all(patient))).isInstanceOf(NotFound.class);
    }

    private void refused(String field, BloodTest test) {
        assertThatThrownBy(() -> add(test))
                .isInstanceOfSatisfying(
                        InvalidEntry.class, e -> assertThat(e.field()).isEqualTo(field));
    }

    private static BloodTest test(LocalDate day, String name, double value, String unit, @Nullable String range) {
        UUID id = Ids.next();
        return new BloodTest(id, day, name, value, unit, range);
    }

    private void add(BloodTest test) {
        as(() -> {
            tests.add(patient, test);
            return true;
        });
    }

    private List<BloodTest> all() {
        return as(() -> tests.all(patient));
    }

    private <T> T as(Supplier<T> work) {
        return TestPeople.as(patient, work::get);
    }
}
