package app.lull.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.store.EditedMeanwhile;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import app.lull.today.Agenda;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LullTest
class BodyMapsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate DAY_ONE = LocalDate.of(2026, 9, 3);

    @Autowired
    private BodyMaps maps;

    @Autowired
    private MapArchive archive;

    @Autowired
    private Agenda agenda;

    @Autowired
    private TestPeople people;

    @Autowired
    private MutableClock clock;

    private PatientId patient;

    @BeforeEach
    void somebody_who_enrols() {
        on(1, "10:00");
        patient = people.patient(BERLIN);
        page();
    }

    @Test
    void the_regions_are_those_of_the_clinical_reference() {
        assertThat(Stream.of(Region.values()).map(Region::id))
                .containsExactly(
                        "eyelid_l",
                        "eyelid_r",
                        "face",
                        "tongue_mouth",
                        "neck",
                        "shoulder_l",
                        "shoulder_r",
                        "upperarm_l",
                        "upperarm_r",
                        "forearm_l",
                        "forearm_r",
                        "hand_l",
                        "hand_r",
                        "chest",
                        "abdomen",
                        "back",
                        "buttock_l",
                        "buttock_r",
                        "thigh_l",
                        "thigh_r",
                        "calf_l",
                        "calf_r",
                        "foot_l",
                        "foot_r");
    }

    @Test
    void one_map_a_week_is_kept_yes_or_no_for_each_region_and_none_is_an_answer() {
        on(8, "20:00");
        save(page().marked(List.of(Region.CALF_L, Region.EYELID_R, Region.CALF_L)));
        on(15, "20:00");
        save(page().marked(List.of()));

        assertThat(all())
                .extracting(WeekMap::regions)
                .containsExactly(List.of(Region.EYELID_R, Region.CALF_L), List.of());
        assertThat(as(() -> archive.rows(patient)).getFirst().regions()).containsExactly("eyelid_r", "calf_l");
    }

    @Test
    void every_region_can_be_kept_and_reads_back() {
        on(8, "20:00");

        save(page().marked(List.of(Region.values())));

        assertThat(all()).singleElement().extracting(WeekMap::regions).isEqualTo(List.of(Region.values()));
    }

    @Test
    void it_can_be_changed_that_day_and_not_the_next() {
        on(8, "20:00");
        save(page().marked(List.of(Region.CALF_L)));
        save(page().marked(List.of(Region.CALF_R)));
        on(9, "20:00");

        assertThat(page().open()).isFalse();
        assertThatThrownBy(() -> save(page().marked(List.of()))).isInstanceOf(WeekClosed.class);
        assertThat(all()).singleElement().extracting(WeekMap::regions).isEqualTo(List.of(Region.CALF_R));
    }

    @Test
    void of_two_tabs_at_once_one_map_is_kept_and_the_other_is_told() throws Exception {
        on(8, "20:00");
        var drafts = IntStream.range(0, 6)
                .mapToObj(i -> page().marked(List.of(Region.values()[i])))
                .toList();
        var go = new CountDownLatch(1);
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            var kept = drafts.stream()
                    .map(draft -> tabs.submit(() -> {
                        go.await();
                        try {
                            save(draft);
                            return 1;
                        } catch (EditedMeanwhile told) {
                            return 0;
                        }
                    }))
                    .toList();
            go.countDown();
            int sum = 0;
            for (var one : kept) {
                sum += one.get();
            }
            assertThat(sum).isOne();
        }
        assertThat(all()).hasSize(1);
    }

    @Test
    void today_offers_it_in_the_second_to_the_fourth_week_and_not_from_day_29_on() {
        assertThat(offeredOn()).containsExactly(8, 15, 22);
    }

    @Test
    void another_patient_is_told_there_is_nothing() {
        var other = people.patient(BERLIN);

        assertThatThrownBy(() -> TestPeople.as(other, () -> maps.all(patient))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> TestPeople.as(other, () -> maps.page(patient))).isInstanceOf(NotFound.class);
    }

    private List<Integer> offeredOn() {
        return IntStream.rangeClosed(1, 60)
                .filter(day -> {
                    on(day, "10:00");
                    return as(() -> agenda.page(patient)).steps().stream()
                            .anyMatch(planned -> planned.step().key().equals("review.map"));
                })
                .boxed()
                .toList();
    }

    private MapPage page() {
        return as(() -> maps.page(patient));
    }

    private WeekMap save(MapDraft draft) {
        return as(() -> maps.save(patient, draft));
    }

    private List<WeekMap> all() {
        return as(() -> maps.all(patient));
    }

    private void on(int dayOfProgram, String time) {
        clock.set(DAY_ONE.plusDays(dayOfProgram - 1L)
                .atTime(LocalTime.parse(time))
                .atZone(BERLIN)
                .toInstant());
    }

    private <T> T as(Supplier<T> work) {
        return TestPeople.as(patient, work::get);
    }
}
