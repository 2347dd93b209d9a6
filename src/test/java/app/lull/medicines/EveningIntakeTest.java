package app.lull.medicines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.checkin.NotPossible;
import app.lull.checkin.Taken;
import app.lull.checkin.Taken.Alcohol;
import app.lull.checkin.Taken.Change;
import app.lull.checkin.Taken.MedicineChange;
import app.lull.checkin.Taken.Nicotine;
import app.lull.store.Acting;
import app.lull.store.Actor;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LullTest
class EveningIntakeTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final Taken TAKEN = new Taken(
            new Alcohol(2, 14),
            new Nicotine(3, 12),
            List.of(new MedicineChange(Change.CHANGED, "Grandmother's drops", THURSDAY.minusDays(2))));

    @Autowired
    private EveningIntake evenings;

    @Autowired
    private TakenArchive archive;

    @Autowired
    private TestPeople people;

    @Autowired
    private MutableClock clock;

    private PatientId patient;

    @BeforeEach
    void somebodyInBerlin() {
        patient = people.patient(BERLIN);
        clock.set(THURSDAY.atTime(21, 0).atZone(BERLIN).toInstant());
    }

    @Test
    void a_standard_drink_is_8_grams_in_britain_14_in_america_and_10_elsewhere() {
        for (var place : List.of("Europe/London", "GB", "Europe/Jersey")) {
            assertThat(StandardDrink.gramsIn(ZoneId.of(place))).isEqualTo(8);
        }
        for (var place : List.of("America/New_York", "America/Indiana/Knox", "US/Pacific", "Pacific/Honolulu")) {
            assertThat(StandardDrink.gramsIn(ZoneId.of(place))).isEqualTo(14);
        }
        for (var place : List.of("Europe/Berlin", "Australia/Sydney", "America/Bogota", "Z")) {
            assertThat(StandardDrink.gramsIn(ZoneId.of(place))).isEqualTo(10);
        }
    }

    @Test
    void the_grams_of_a_drink_are_kept_with_it_and_asked_with_next_time() {
        assertThat(as(() -> evenings.asked(patient, THURSDAY)).gramsEach()).isEqualTo(10);

        keep(TAKEN);

        var asked = as(() -> evenings.asked(patient, THURSDAY.plusDays(1)));
        assertThat(asked.gramsEach()).isEqualTo(14);
        assertThat(TAKEN.alcohol()).isNotNull().extracting(Alcohol::grams).isEqualTo(28.0);
    }

    @Test
    void what_was_taken_is_kept_as_it_was_told_and_replaced_by_what_is_told_later() {
        keep(TAKEN);
        assertThat(as(() -> evenings.asked(patient, THURSDAY)).taken()).isEqualTo(TAKEN);

        keep(Taken.NOTHING);
        assertThat(as(() -> evenings.asked(patient, THURSDAY)).taken()).isEqualTo(Taken.NOTHING);
        assertThat(as(() -> evenings.between(patient, THURSDAY, THURSDAY))).isEmpty();
    }

    @Test
    void the_name_of_a_medicine_is_sealed() throws SQLException {
        keep(TAKEN);

        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select name_sealed from medicines.medicine_change where patient_id = '" + patient + "'")) {
            assertThat(rows.next()).isTrue();
            assertThat(new String(rows.getBytes(1), StandardCharsets.ISO_8859_1))
                    .doesNotContain("drops");
        }
    }

    @Test
    void a_change_that_is_still_to_come_or_longer_ago_than_a_year_is_refused() {
        for (var day : List.of(THURSDAY.plusDays(1), THURSDAY.minusYears(1).minusDays(1))) {
            var medicine = new Taken(null, null, List.of(new MedicineChange(Change.NEW, "Iron", day)));
            assertThatExceptionOfType(NotPossible.class)
                    .isThrownBy(() -> keep(medicine))
                    .satisfies(refused -> assertThat(refused.field()).isEqualTo(NotPossible.Field.MEDICINE_DATE));
        }
    }

    @Test
    void only_today_can_be_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> as(() -> {
                    evenings.keep(patient, THURSDAY.minusDays(1), TAKEN);
                    return true;
                }));
    }

    @Test
    void the_archive_has_it() {
        keep(TAKEN);

        assertThat(as(() -> archive.rows(patient))).containsExactly(new TakenArchive.Row(THURSDAY, TAKEN));
    }

    @Test
    void another_patient_reads_and_writes_nothing() {
        keep(TAKEN);
        var other = new Actor.Person(people.patient(BERLIN).value());

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Acting.as(other, () -> evenings.asked(patient, THURSDAY)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Acting.as(other, () -> evenings.between(patient, THURSDAY, THURSDAY)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Acting.run(other, () -> evenings.keep(patient, THURSDAY, TAKEN)));
    }

    private void keep(Taken taken) {
        TestPeople.run(patient, () -> evenings.keep(patient, THURSDAY, taken));
    }

    private <T> T as(Supplier<T> work) {
        return TestPeople.as(patient, work::get);
    }
}
