package app.lull.medicines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.checkin.Taken.Nicotine;
import app.lull.content.MedicineGroup.Kind;
import app.lull.store.Acting;
import app.lull.store.Actor;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LullTest
class TakenLogTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @Autowired
    private TakenLog log;

    @Autowired
    private Medicines medicines;

    @Autowired
    private EveningIntake evenings;

    @Autowired
    private TimesTakenArchive archive;

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
    void a_double_tap_is_one_cigarette() {
        var id = Ids.next();

        smoke(id);
        smoke(id);

        assertThat(today()).singleElement().satisfies(once -> {
            assertThat(once.nicotine()).isEqualTo(NicotineForm.CIGARETTE);
            assertThat(once.local()).isEqualTo(THURSDAY.atTime(21, 0));
        });
        assertThat(as(() -> archive.rows(patient))).isEqualTo(today());
    }

    @Test
    void a_cigarette_after_midnight_counts_towards_the_evening_before() {
        clock.set(THURSDAY.plusDays(1).atTime(0, 40).atZone(BERLIN).toInstant());

        assertThat(smoke(Ids.next()).day()).isEqualTo(THURSDAY);
    }

    @Test
    void it_can_be_told_up_to_fourteen_days_later_and_never_before() {
        assertThat(at(THURSDAY.minusDays(13).atTime(8, 0)).day()).isEqualTo(THURSDAY.minusDays(13));
        for (var when : List.of(
                THURSDAY.minusDays(14).atTime(20, 0), THURSDAY.atTime(21, 30), LocalDateTime.MIN, LocalDateTime.MAX)) {
            assertThatExceptionOfType(InvalidEntry.class)
                    .isThrownBy(() -> at(when))
                    .satisfies(refused -> assertThat(refused.field()).isEqualTo("when"));
        }
    }

    @Test
    void its_time_can_be_changed_and_it_can_be_removed_and_put_back() {
        var once = smoke(Ids.next());

        var edited =
                as(() -> log.edit(patient, once.id(), 0, THURSDAY.minusDays(1).atTime(23, 0)));
        assertThat(edited.day()).isEqualTo(THURSDAY.minusDays(1));
        assertThatExceptionOfType(EditedMeanwhile.class)
                .isThrownBy(() -> as(() -> log.edit(patient, once.id(), 0, THURSDAY.atTime(9, 0))));
        assertThatExceptionOfType(EditedMeanwhile.class).isThrownBy(() -> as(() -> log.remove(patient, once.id(), 0)));

        assertThat(as(() -> log.remove(patient, once.id(), 1))).contains(edited);
        assertThat(as(() -> log.remove(patient, once.id(), 1))).isEmpty();
        TestPeople.run(patient, () -> log.putBack(patient, edited));
        assertThat(as(() -> log.between(patient, THURSDAY.minusDays(1), THURSDAY)))
                .containsExactly(edited);
    }

    @Test
    void only_what_is_in_the_list_as_needed_is_logged_by_a_tap() {
        var needed = medicine("Sudafed", true);
        var regular = medicine("Ritalin", false);

        var once = as(() -> log.medicine(patient, Ids.next(), needed, null));

        assertThat(once.name()).isEqualTo("Sudafed");
        for (var id : List.of(regular, Ids.next())) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> as(() -> log.medicine(patient, Ids.next(), id, null)));
        }
    }

    @Test
    void one_tap_offers_what_was_logged_lately_most_often_and_all_that_is_taken_as_needed() {
        var sudafed = medicine("Sudafed", true);
        medicine("Ritalin", false);
        smoke(Ids.next());
        smoke(Ids.next());
        as(() -> log.nicotine(patient, Ids.next(), NicotineForm.GUM, null));
        at(THURSDAY.minusDays(3).atTime(9, 0));

        assertThat(as(() -> medicines.page(patient)).usual())
                .containsExactly(
                        new Usual(NicotineForm.CIGARETTE, null, ""),
                        new Usual(NicotineForm.GUM, null, ""),
                        new Usual(null, sudafed, "Sudafed"));
    }

    @Test
    void the_evening_suggests_what_was_tapped_today_before_any_habit() {
        assertThat(usualNicotine(THURSDAY)).isNull();

        smoke(Ids.next());
        smoke(Ids.next());
        at(THURSDAY.minusDays(1).atTime(9, 0));
        assertThat(usualNicotine(THURSDAY)).isEqualTo(new Nicotine(2, null));

        for (var form : List.of(NicotineForm.VAPE, NicotineForm.POUCH, NicotineForm.GUM)) {
            as(() -> log.nicotine(patient, Ids.next(), form, null));
        }
        assertThat(usualNicotine(THURSDAY)).isEqualTo(new Nicotine(2, 2));
        assertThat(usualNicotine(THURSDAY.plusDays(1))).isNull();
    }

    @Test
    void a_tap_of_a_minute_ago_stays_at_its_second_when_nothing_is_changed() {
        var once = smoke(Ids.next());
        clock.set(clock.instant().plus(Duration.ofMinutes(5)));

        var same = as(() -> log.edit(patient, once.id(), 0, THURSDAY.atTime(LocalTime.of(21, 0))));

        assertThat(same.at()).isEqualTo(once.at());
    }

    @Test
    void another_patient_reads_and_writes_nothing() {
        var once = smoke(Ids.next());
        var other = new Actor.Person(people.patient(BERLIN).value());

        for (Runnable work : List.<Runnable>of(
                () -> log.between(patient, THURSDAY, THURSDAY),
                () -> log.nicotine(patient, Ids.next(), NicotineForm.VAPE, null),
                () -> log.edit(patient, once.id(), 0, THURSDAY.atTime(9, 0)),
                () -> log.remove(patient, once.id(), 0),
                () -> log.putBack(patient, once))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Acting.run(other, work));
        }
        assertThat(today()).containsExactly(once);
    }

    private @Nullable Nicotine usualNicotine(LocalDate day) {
        return as(() -> evenings.asked(patient, day)).usual().nicotine();
    }

    private UUID medicine(String name, boolean asNeeded) {
        var id = Ids.next();
        TestPeople.run(
                patient,
                () -> medicines.add(
                        patient, new Medicine(id, name, null, Kind.MEDICINE, false, asNeeded, null, null, 0)));
        return id;
    }

    private TakenOnce smoke(UUID id) {
        return as(() -> log.nicotine(patient, id, NicotineForm.CIGARETTE, null));
    }

    private TakenOnce at(LocalDateTime when) {
        return as(() -> log.nicotine(patient, Ids.next(), NicotineForm.CIGARETTE, when));
    }

    private List<TakenOnce> today() {
        return as(() -> log.between(patient, THURSDAY, THURSDAY));
    }

    private <T> T as(Supplier<T> work) {
        return TestPeople.as(patient, work::get);
    }
}
