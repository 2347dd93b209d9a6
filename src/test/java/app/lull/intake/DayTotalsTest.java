package app.lull.intake;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The sum of a day is what its entries say, whatever several tabs do to them at once. */
@LullTest
class DayTotalsTest {

    private static final long SEED = Long.getLong("lull.seed", 20261123L);
    private static final List<String> DRINKS = List.of("coffee_brewed_cup", "espresso_1", "coke_330", "tea_herbal");

    @Autowired
    IntakeLog log;

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    @Test
    void six_tabs_adding_changing_removing_and_undoing_at_once_leave_every_sum_right() throws Exception {
        var patient = people.patient(ZoneId.of("Australia/Lord_Howe"));
        clock.set(Instant.parse("2026-10-04T12:00:00Z")); // the clocks changed there within these two weeks
        var seen = new ConcurrentLinkedQueue<Entry>();
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, 6)
                    .mapToObj(tab -> tabs.submit(() -> live(patient, new Random(SEED + tab), seen)))
                    .toList();
            for (Future<?> tab : running) {
                tab.get();
            }
        }

        assertThat(differences(patient)).as("seed %d", SEED).isZero();
        assertThat(seen).isNotEmpty();
    }

    private void live(PatientId patient, Random random, ConcurrentLinkedQueue<Entry> seen) {
        for (int i = 0; i < 60; i++) {
            try {
                act(patient, random, seen);
            } catch (EditedMeanwhile | NotFound lostTheRace) {
                // that is an answer too: nothing was written
            }
        }
    }

    private void act(PatientId patient, Random random, ConcurrentLinkedQueue<Entry> seen) {
        var entry = random.nextInt(10) < 4 ? null : seen.poll();
        if (entry == null) {
            var item = new Item.Listed(DRINKS.get(random.nextInt(DRINKS.size())));
            seen.add(as(
                    patient,
                    () -> log.log(
                            patient,
                            Ids.next(),
                            item,
                            Amount.servings(0.25 + random.nextInt(12) / 4.0),
                            when(random))));
        } else if (random.nextInt(3) == 0) {
            seen.add(entry); // several tabs show the same entry
            seen.add(as(patient, () -> log.edit(patient, entry.id(), entry.version(), when(random), 1.25, 0)));
        } else {
            var removed = as(patient, () -> log.remove(patient, entry.id(), entry.version()));
            if (random.nextBoolean()) {
                removed.ifPresent(r -> run(patient, () -> log.putBack(patient, r)));
            }
        }
    }

    private LocalDateTime when(Random random) {
        return LocalDateTime.of(2026, 10, 4, 20, 0).minusMinutes(random.nextInt(4 * 24 * 60));
    }

    private static long differences(PatientId patient) throws Exception {
        try (var connection = TestDatabase.asSuperuser();
                var query = connection.prepareStatement("""
                        select count(*)
                          from (select day, sum(mg) mg, count(*) n, max(at) last_at
                                  from intake.entry where patient_id = ? group by day) e
                          full join (select * from intake.day_total where patient_id = ? and n > 0) t using (day)
                         where (e.mg, e.n, e.last_at) is distinct from (t.mg, t.n::bigint, t.last_at)
                        """)) {
            query.setObject(1, patient.value());
            query.setObject(2, patient.value());
            var row = query.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }
}
