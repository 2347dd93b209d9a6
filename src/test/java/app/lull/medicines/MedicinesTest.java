package app.lull.medicines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.checkin.Taken;
import app.lull.checkin.Taken.Change;
import app.lull.checkin.Taken.MedicineChange;
import app.lull.content.MedicineGroup.Kind;
import app.lull.medicines.MedicineEvent.What;
import app.lull.store.Acting;
import app.lull.store.Actor;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LullTest
class MedicinesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @Autowired
    private Medicines medicines;

    @Autowired
    private TakenLog log;

    @Autowired
    private EveningIntake evenings;

    @Autowired
    private MedicinesArchive archive;

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
    void a_medicine_is_kept_as_it_was_typed_once_under_its_id() {
        var ritalin = ritalin(THURSDAY.minusYears(3));

        add(ritalin);
        add(ritalin);

        assertThat(list()).singleElement().satisfies(one -> {
            assertThat(one.medicine()).isEqualTo(ritalin);
            assertThat(one.taken()).isTrue();
            assertThat(one.dose()).isEqualTo("10 mg");
        });
        assertThat(as(() -> archive.rows(patient))).isEqualTo(list());
    }

    @Test
    void name_and_doses_are_sealed() throws SQLException {
        var ritalin = ritalin(null);
        add(ritalin);
        tell(event(ritalin, What.CHANGED, THURSDAY, "forty drops"));

        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select m::text || encode(m.name_sealed, 'escape') || encode(m.dose_sealed, 'escape') || encode(m.group_sealed, 'escape') || e::text"
                                + " || encode(e.dose_sealed, 'escape') from medicines.own_medicine m"
                                + " join medicines.medicine_event e on e.medicine = m.id and e.patient_id = m.patient_id"
                                + " where m.patient_id = '" + patient + "'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).doesNotContain("Ritalin", "adhd", "10 mg", "drops");
        }
    }

    @Test
    void what_is_stopped_stays_in_the_list_and_can_be_begun_again() {
        var ritalin = ritalin(THURSDAY.minusDays(60));
        add(ritalin);

        tell(event(ritalin, What.CHANGED, THURSDAY.minusDays(30), "20 mg"));
        tell(event(ritalin, What.STOPPED, THURSDAY.minusDays(10), null));

        assertThat(list()).singleElement().satisfies(one -> {
            assertThat(one.taken()).isFalse();
            assertThat(one.turnedOn()).isEqualTo(THURSDAY.minusDays(10));
            assertThat(one.dose()).isEqualTo("20 mg");
        });
        tell(event(ritalin, What.STARTED, THURSDAY, "5 mg"));
        assertThat(list()).singleElement().extracting(MedicineNow::taken).isEqualTo(true);
        assertThat(history())
                .extracting(Told::what, Told::on, Told::dose)
                .containsExactly(
                        tuple(What.STARTED, THURSDAY, "5 mg"),
                        tuple(What.STOPPED, THURSDAY.minusDays(10), null),
                        tuple(What.CHANGED, THURSDAY.minusDays(30), "20 mg"),
                        tuple(What.STARTED, THURSDAY.minusDays(60), "10 mg"));
    }

    @Test
    void what_is_stopped_cannot_be_stopped_again_nor_its_dose_changed_nor_something_taken_begun() {
        var ritalin = ritalin(THURSDAY.minusDays(60));
        add(ritalin);
        refused("what", () -> tell(event(ritalin, What.STARTED, THURSDAY, null)));

        tell(event(ritalin, What.STOPPED, THURSDAY.minusDays(1), null));

        refused("what", () -> tell(event(ritalin, What.STOPPED, THURSDAY, null)));
        refused("what", () -> tell(event(ritalin, What.CHANGED, THURSDAY, "1 mg")));
        refused("on", () -> tell(event(ritalin, What.STARTED, THURSDAY.minusDays(2), null)));
    }

    @Test
    void days_to_come_and_days_more_than_fifty_years_ago_are_refused_at_their_field() {
        refused("since", () -> add(ritalin(THURSDAY.plusDays(1))));
        refused("since", () -> add(ritalin(THURSDAY.minusYears(50).minusDays(1))));
        var ritalin = ritalin(THURSDAY.minusYears(50));
        add(ritalin);

        refused("on", () -> tell(event(ritalin, What.STOPPED, THURSDAY.plusDays(1), null)));
        refused("on", () -> tell(event(ritalin, What.STOPPED, THURSDAY.minusYears(51), null)));
        tell(event(ritalin, What.STOPPED, THURSDAY.minusYears(1), null));
        refused("since", () -> edit(at(ritalin, THURSDAY, 0)));
    }

    @Test
    void a_name_that_is_none_and_one_that_is_too_long_are_refused() {
        for (var name : List.of("", " \u200b", "x".repeat(81), "a\0b")) {
            refused("name", () -> new Medicine(Ids.next(), name, null, Kind.OTHER, false, false, null, null, 0));
        }
        refused("dose", () -> new Medicine(Ids.next(), "a", null, Kind.OTHER, false, false, "x".repeat(81), null, 0));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        add(new Medicine(Ids.next(), "a", "no_such_group", Kind.OTHER, false, false, null, null, 0)));
    }

    @Test
    void a_row_that_was_changed_in_another_tab_is_not_written_over() {
        var ritalin = ritalin(null);
        add(ritalin);
        var edited = as(() -> medicines.edit(patient, at(ritalin, THURSDAY.minusDays(9), 0)));

        assertThat(edited.version()).isEqualTo(1);
        assertThatExceptionOfType(EditedMeanwhile.class).isThrownBy(() -> edit(ritalin));
        assertThatExceptionOfType(EditedMeanwhile.class)
                .isThrownBy(() -> as(() -> medicines.remove(patient, ritalin.id(), 0)));
        assertThat(list()).singleElement().extracting(MedicineNow::medicine).isEqualTo(edited);
    }

    @Test
    void a_mistaken_row_can_be_removed_with_all_that_was_told_of_it_and_put_back_whole() {
        var drops = new Medicine(Ids.next(), "Drops", null, Kind.SUPPLEMENT, false, true, null, THURSDAY, 0);
        add(drops);
        tell(event(drops, What.CHANGED, THURSDAY, "ten"));
        as(() -> log.medicine(patient, Ids.next(), drops.id(), null));
        var before = page();

        var removed = as(() -> medicines.remove(patient, drops.id(), 0)).orElseThrow();
        assertThat(page().list()).isEmpty();
        assertThat(page().history()).isEmpty();
        assertThat(page().taken()).isEmpty();
        assertThat(as(() -> medicines.remove(patient, drops.id(), 0))).isEmpty();

        TestPeople.run(patient, () -> medicines.putBack(patient, removed));
        assertThat(page()).isEqualTo(before);
    }

    @Test
    void what_was_told_can_be_taken_back_and_put_back() {
        var ritalin = ritalin(null);
        add(ritalin);
        var stopped = event(ritalin, What.STOPPED, THURSDAY, null);
        tell(stopped);

        assertThat(as(() -> medicines.takeBack(patient, stopped.id()))).contains(stopped);
        assertThat(list()).singleElement().extracting(MedicineNow::taken).isEqualTo(true);
        TestPeople.run(patient, () -> medicines.putBack(patient, stopped));
        assertThat(list()).singleElement().extracting(MedicineNow::taken).isEqualTo(false);
    }

    @Test
    void what_an_evening_tells_stands_in_the_same_history_and_what_was_told_in_both_places_stands_there_once() {
        add(new Medicine(Ids.next(), "Iron", null, Kind.SUPPLEMENT, false, false, null, THURSDAY, 0));
        TestPeople.run(
                patient,
                () -> evenings.keep(
                        patient,
                        THURSDAY,
                        new Taken(
                                null,
                                null,
                                List.of(
                                        new MedicineChange(Change.NEW, "iron ", THURSDAY),
                                        new MedicineChange(Change.STOPPED, "Zinc", THURSDAY.minusDays(3))))));

        assertThat(history())
                .extracting(Told::name, Told::what, Told::inTheEvening)
                .containsExactly(tuple("Iron", What.STARTED, false), tuple("Zinc", What.STOPPED, true));
        assertThat(as(() -> medicines.changes(patient, THURSDAY.minusDays(3), THURSDAY)))
                .containsExactly(THURSDAY.minusDays(3), THURSDAY);
        assertThat(as(() -> medicines.changes(patient, THURSDAY.minusDays(2), THURSDAY)))
                .containsExactly(THURSDAY);
    }

    @Test
    void what_changes_how_long_caffeine_stays_is_marked() {
        add(new Medicine(Ids.next(), "Faverin 50", "antidepressants", Kind.MEDICINE, true, false, null, null, 0));
        add(ritalin(null));

        assertThat(list()).extracting(MedicineNow::changesCaffeine).containsExactly(true, false);
    }

    @Test
    void the_weeks_alcohol_is_counted_in_the_drinks_of_where_one_lives() {
        TestPeople.run(
                patient, () -> evenings.keep(patient, THURSDAY, new Taken(new Taken.Alcohol(2, 14), null, List.of())));

        assertThat(page().alcohol()).isEqualTo(new AlcoholWeek(1, 2.8, 10, AlcoholWeek.Place.ELSEWHERE));
        clock.set(THURSDAY.plusDays(7).atTime(21, 0).atZone(BERLIN).toInstant());
        assertThat(page().alcohol().evenings()).isZero();
    }

    @Test
    void another_patient_reads_and_writes_nothing() {
        var ritalin = ritalin(null);
        add(ritalin);
        var other = new Actor.Person(people.patient(BERLIN).value());

        for (Runnable work : List.<Runnable>of(
                () -> medicines.page(patient),
                () -> medicines.all(patient),
                () -> medicines.changes(patient, THURSDAY, THURSDAY),
                () -> medicines.add(patient, ritalin),
                () -> medicines.edit(patient, ritalin),
                () -> medicines.remove(patient, ritalin.id(), 0),
                () -> medicines.tell(patient, event(ritalin, What.STOPPED, THURSDAY, null)))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Acting.run(other, work));
        }
        assertThat(list()).hasSize(1);
    }

    private static Medicine ritalin(@Nullable LocalDate since) {
        return new Medicine(Ids.next(), "Ritalin", "adhd_wake", Kind.MEDICINE, true, false, "10 mg", since, 0);
    }

    private static Medicine at(Medicine medicine, LocalDate since, int version) {
        return new Medicine(
                medicine.id(),
                medicine.name(),
                medicine.group(),
                medicine.kind(),
                medicine.prescribed(),
                medicine.asNeeded(),
                medicine.dose(),
                since,
                version);
    }

    private static MedicineEvent event(Medicine medicine, What what, LocalDate on, @Nullable String dose) {
        return new MedicineEvent(Ids.next(), medicine.id(), what, on, dose);
    }

    private static void refused(String field, Runnable work) {
        assertThatExceptionOfType(InvalidEntry.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
    }

    private void add(Medicine medicine) {
        TestPeople.run(patient, () -> medicines.add(patient, medicine));
    }

    private void edit(Medicine medicine) {
        TestPeople.run(patient, () -> medicines.edit(patient, medicine));
    }

    private void tell(MedicineEvent event) {
        TestPeople.run(patient, () -> medicines.tell(patient, event));
    }

    private MedicinesPage page() {
        return as(() -> medicines.page(patient));
    }

    private List<MedicineNow> list() {
        return as(() -> medicines.all(patient));
    }

    private List<Told> history() {
        return page().history();
    }

    private <T> T as(Supplier<T> work) {
        return TestPeople.as(patient, work::get);
    }
}
