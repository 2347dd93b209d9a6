package app.lull.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.PatientId;
import app.lull.store.EditedMeanwhile;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two tabs at the same moment: one row, and no answer overwritten by somebody who had not seen it. */
@LullTest
class CheckInRacesTest {

    private static final long SEED = 310L;

    @Autowired
    private CheckInDiary diary;

    @Autowired
    private TestPeople people;

    @Autowired
    private MutableClock clock;

    private final Random random = new Random(SEED);
    private PatientId patient;

    @BeforeEach
    void anEvening() {
        patient = people.patient(ZoneOffset.UTC);
        clock.set(Instant.parse("2026-11-26T20:00:00Z"));
    }

    @Test
    void of_50_races_between_two_tabs_no_update_is_lost() throws Exception {
        race(50);
    }

    @Test
    @Tag("long")
    void of_1000_races_between_two_tabs_no_update_is_lost() throws Exception {
        race(1000);
    }

    @Test
    void eight_first_saves_at_once_are_one_row() throws Exception {
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < 8; i++) {
            drafts.add(evening().answered(new Answers(i, 0, 0, 0, 0)));
        }

        var kept = atOnce(drafts).stream().flatMap(Optional::stream).toList();

        assertThat(kept).hasSize(1);
        assertThat(all()).isEqualTo(kept);
    }

    @Test
    void one_save_sent_eight_times_at_once_is_one_row_and_eight_times_the_same_answer() throws Exception {
        var draft = evening().answered(new Answers(5, 1, 4, 2, 1));

        var kept = atOnce(List.of(draft, draft, draft, draft, draft, draft, draft, draft));

        assertThat(kept).allMatch(Optional::isPresent);
        assertThat(kept.stream().map(k -> k.orElseThrow().id()).distinct()).hasSize(1);
        assertThat(all()).hasSize(1);
    }

    private void race(int times) throws Exception {
        as(() -> diary.save(patient, evening().answered(different())));
        for (int i = 0; i < times; i++) {
            var before = evening();
            var seen = Objects.requireNonNull(before.saved());
            var one = before.answered(different());
            var other = before.answered(different());

            var kept = atOnce(List.of(one, other));

            var after = all();
            var told = kept.stream().filter(Optional::isEmpty).count();
            assertThat(after).as("race %d of seed %d", i, SEED).singleElement().satisfies(row -> {
                if (one.answers().equals(other.answers())) {
                    assertThat(told).isZero();
                } else if (told == 1) {
                    assertThat(kept.stream().flatMap(Optional::stream)).containsExactly(row);
                } else {
                    // one of them brought what stood there already, so both were kept, in either order
                    assertThat(List.of(one.answers(), other.answers())).contains(seen.answers());
                }
                assertThat(row.version() - seen.version()).isLessThanOrEqualTo(1);
            });
        }
    }

    private List<Optional<CheckIn>> atOnce(List<Draft> drafts) throws InterruptedException, ExecutionException {
        var go = new CountDownLatch(1);
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = drafts.stream()
                    .map(draft -> tabs.submit((Callable<Optional<CheckIn>>) () -> {
                        go.await();
                        return as(() -> saved(draft));
                    }))
                    .toList();
            go.countDown();
            var kept = new ArrayList<Optional<CheckIn>>();
            for (var result : results) {
                kept.add(result.get());
            }
            return kept;
        }
    }

    private Optional<CheckIn> saved(Draft draft) {
        try {
            return Optional.of(diary.save(patient, draft));
        } catch (EditedMeanwhile told) {
            return Optional.empty();
        }
    }

    private Answers different() {
        return new Answers(random.nextInt(11), random.nextInt(5), random.nextInt(11), random.nextInt(11), 0);
    }

    private Evening evening() {
        return as(() -> diary.evening(patient));
    }

    private List<CheckIn> all() {
        return as(() -> diary.between(patient, LocalDate.MIN, LocalDate.MAX));
    }

    private <T> T as(Supplier<T> work) {
        return TestPeople.as(patient, work::get);
    }
}
