package app.lull.measures;

import static app.lull.measures.Forms.answered;
import static app.lull.measures.Forms.form;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.PatientId;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two tabs at the same moment: never two of the same form within seven days. */
@LullTest
class SpacingRacesTest {

    private static final long SEED = 20261125L;
    private static final int PAIRS = 200;

    @Autowired
    private Measures measures;

    @Autowired
    private TestPeople people;

    @Autowired
    private MutableClock clock;

    private final Random random = new Random(SEED);

    @Test
    void of_200_pairs_at_once_both_are_kept_seven_days_apart_and_exactly_one_nearer_than_that() throws Exception {
        System.out.println("races of answered forms, seed " + SEED);
        var patient = people.patient(ZoneOffset.UTC);
        int both = 0;
        for (int i = 0; i < PAIRS; i++) {
            var now = Instant.parse("2026-11-26T20:00:00Z").plus(Duration.ofDays(40L * i));
            clock.set(now);
            int apart = random.nextInt(14);
            var last = random.nextBoolean() ? "PHQ-8" : "PHQ-9";
            var one = filled("PHQ-8", now.minus(Duration.ofDays(apart)));
            var other = filled(last, now);

            int kept = atOnce(patient, random.nextBoolean() ? List.of(one, other) : List.of(other, one));

            assertThat(kept)
                    .as("pair %d of seed %d, %d days apart", i, SEED, apart)
                    .isEqualTo(apart >= 7 ? 2 : 1);
            both += kept - 1;
        }
        var all = TestPeople.as(patient, () -> measures.all(patient));
        assertThat(all).hasSize(PAIRS + both);
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).day()).isAfterOrEqualTo(all.get(i - 1).day().plusDays(7));
        }
    }

    @Test
    void one_report_sent_eight_times_at_once_is_one_form() throws Exception {
        var patient = people.patient(ZoneOffset.UTC);
        var filled = filled("PHQ-8", clock.instant());

        assertThat(atOnce(patient, java.util.Collections.nCopies(8, filled))).isEqualTo(8);
        assertThat(TestPeople.as(patient, () -> measures.all(patient))).hasSize(1);
    }

    /** How many of them were told that it is kept. */
    private int atOnce(PatientId patient, List<Filled> reports) throws InterruptedException, ExecutionException {
        var go = new CountDownLatch(1);
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = reports.stream()
                    .map(filled -> tabs.submit((Callable<Boolean>) () -> {
                        go.await();
                        return TestPeople.as(patient, () -> isKept(patient, filled));
                    }))
                    .toList();
            go.countDown();
            int kept = 0;
            for (var result : results) {
                kept += result.get() ? 1 : 0;
            }
            return kept;
        }
    }

    private boolean isKept(PatientId patient, Filled filled) {
        try {
            return measures.keep(patient, filled).id().equals(filled.id());
        } catch (RefusedAnswers told) {
            return false;
        }
    }

    private static Filled filled(String form, Instant at) {
        var values = new int[form(form).items().size()];
        return new Filled(Ids.next(), answered(form(form), values), at, at);
    }
}
