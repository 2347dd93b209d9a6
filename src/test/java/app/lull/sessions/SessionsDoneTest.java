package app.lull.sessions;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LullTest
class SessionsDoneTest {

    private static final Instant NINE_IN_THE_EVENING = Instant.parse("2026-11-23T20:00:00Z");
    private static final LocalDate THAT_DAY = LocalDate.of(2026, 11, 23);

    @Autowired
    SessionsDone sessions;

    @Autowired
    List<PersonalDataSection> sections;

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    PatientId anne;

    @BeforeEach
    void itIsNineInTheEvening() {
        clock.set(NINE_IN_THE_EVENING);
        anne = people.patient(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void a_finished_session_is_kept_on_the_day_it_ended() {
        run(anne, () -> sessions.add(anne, completion(Ids.next(), NINE_IN_THE_EVENING, 180)));

        var done = as(anne, () -> sessions.on(anne, THAT_DAY));
        assertThat(done).singleElement().satisfies(session -> {
            assertThat(session.session()).isEqualTo("S06");
            assertThat(session.secondsDone()).isEqualTo(180);
            assertThat(session.secondsTotal()).isEqualTo(180);
            assertThat(session.before()).isEqualTo(6);
            assertThat(session.after()).isNull();
            assertThat(session.endedAt()).isEqualTo(NINE_IN_THE_EVENING);
        });
        assertThat(as(anne, () -> sessions.doneOn(anne, THAT_DAY, "S06"))).isTrue();
        assertThat(as(anne, () -> sessions.doneOn(anne, THAT_DAY, "S02"))).isFalse();
    }

    @Test
    void a_session_after_midnight_counts_towards_the_evening_before() {
        var oneAtNight = Instant.parse("2026-11-24T00:30:00Z");
        clock.set(oneAtNight);

        run(anne, () -> sessions.add(anne, completion(Ids.next(), oneAtNight, 180)));

        assertThat(as(anne, () -> sessions.on(anne, THAT_DAY))).hasSize(1);
    }

    @Test
    void a_report_that_waited_for_the_network_counts_on_the_day_it_was_played() {
        clock.set(NINE_IN_THE_EVENING.plus(Duration.ofDays(3)));

        run(anne, () -> sessions.add(anne, completion(Ids.next(), NINE_IN_THE_EVENING, 180)));

        assertThat(as(anne, () -> sessions.on(anne, THAT_DAY))).hasSize(1);
    }

    @Test
    void the_same_report_sent_by_many_at_once_is_one_row() throws Exception {
        var id = Ids.next();
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = IntStream.range(0, 16)
                    .mapToObj(n -> tabs.submit(() ->
                            run(anne, () -> sessions.add(anne, completion(id, NINE_IN_THE_EVENING, 180)))))
                    .toList();
            for (var one : sent) {
                one.get();
            }
        }
        assertThat(as(anne, () -> sessions.on(anne, THAT_DAY))).hasSize(1);
    }

    @Test
    void less_than_half_of_a_session_is_kept_but_does_not_count_as_done() {
        run(anne, () -> sessions.add(anne, leftEarly(89)));
        assertThat(as(anne, () -> sessions.doneOn(anne, THAT_DAY, "S06"))).isFalse();

        run(anne, () -> sessions.add(anne, leftEarly(90)));
        assertThat(as(anne, () -> sessions.doneOn(anne, THAT_DAY, "S06"))).isTrue();
        assertThat(as(anne, () -> sessions.on(anne, THAT_DAY))).hasSize(2);
    }

    @Test
    void a_report_that_cannot_be_true_is_refused_and_nothing_is_written() {
        refused("session", completion("S99", 1, 180, Map.of()));
        refused("session", completion("s06", 1, 180, Map.of()));
        refused("version", completion("S06", 99, 180, Map.of()));
        refused("version", completion("S06", 0, 180, Map.of()));
        refused("variant", completion("S02", 1, 180, Map.of("pace", "1-1")));
        refused("variant", completion("S06", 1, 180, Map.of("length", "5")));
        refused("secondsDone", completion("S06", 1, 186, Map.of()));
        refused("secondsDone", completion("S02", 1, 400, Map.of("length", "5")));
        refused("endedAt", completion(Ids.next(), NINE_IN_THE_EVENING.plus(Duration.ofMinutes(11)), 180));
        refused("endedAt", completion(Ids.next(), NINE_IN_THE_EVENING.minus(Duration.ofDays(15)), 180));

        assertThat(as(anne, () -> sessions.on(anne, THAT_DAY))).isEmpty();
    }

    @Test
    void a_rating_is_from_0_to_10_and_time_goes_forward() {
        assertThatThrownBy(() -> rated(11, null))
                .isInstanceOf(RefusedCompletion.class)
                .hasMessageContaining("before");
        assertThatThrownBy(() -> rated(null, -1))
                .isInstanceOf(RefusedCompletion.class)
                .hasMessageContaining("after");
        assertThat(rated(0, 10).after()).isEqualTo(10);
    }

    @Test
    void a_few_seconds_too_many_are_cut() {
        run(anne, () -> sessions.add(anne, completion(Ids.next(), NINE_IN_THE_EVENING, 184)));

        assertThat(as(anne, () -> sessions.on(anne, THAT_DAY)))
                .singleElement()
                .extracting(SessionDone::secondsDone)
                .isEqualTo(180);
    }

    @Test
    void nobody_writes_or_reads_for_another() {
        var bo = people.patient(ZoneId.of("Europe/Berlin"));
        var report = completion(Ids.next(), NINE_IN_THE_EVENING, 180);
        run(anne, () -> sessions.add(anne, report));

        assertThatThrownBy(() -> run(bo, () -> sessions.add(anne, report))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(bo, () -> sessions.on(anne, THAT_DAY))).isInstanceOf(NotFound.class);
        run(bo, () -> sessions.add(bo, report));
        assertThat(as(bo, () -> sessions.on(bo, THAT_DAY))).hasSize(1);
        assertThat(as(anne, () -> sessions.on(anne, THAT_DAY))).hasSize(1);
    }

    @Test
    void the_archive_has_every_session() {
        run(anne, () -> sessions.add(anne, completion(Ids.next(), NINE_IN_THE_EVENING, 180)));
        var section = sections.stream()
                .filter(s -> s.name().equals("sessions"))
                .findFirst()
                .orElseThrow();

        assertThat(as(anne, () -> List.copyOf(section.rows(anne)))).hasSize(1);
    }

    private void refused(String field, Completion completion) {
        assertThatThrownBy(() -> run(anne, () -> sessions.add(anne, completion)))
                .isInstanceOfSatisfying(
                        RefusedCompletion.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
    }

    private static Completion completion(UUID id, Instant endedAt, int seconds) {
        return new Completion(
                id,
                "S06",
                1,
                endedAt.minusSeconds(200),
                endedAt,
                seconds,
                false,
                false,
                1,
                6,
                null,
                Map.of(),
                null,
                List.of());
    }

    private static Completion leftEarly(int seconds) {
        return new Completion(
                Ids.next(),
                "S06",
                1,
                NINE_IN_THE_EVENING.minusSeconds(200),
                NINE_IN_THE_EVENING,
                seconds,
                true,
                true,
                0,
                null,
                null,
                Map.of(),
                null,
                List.of());
    }

    private static Completion completion(String session, int version, int seconds, Map<String, String> variant) {
        return new Completion(
                Ids.next(),
                session,
                version,
                NINE_IN_THE_EVENING.minusSeconds(700),
                NINE_IN_THE_EVENING,
                seconds,
                false,
                false,
                0,
                null,
                null,
                variant,
                null,
                List.of());
    }

    private static Completion rated(@Nullable Integer before, @Nullable Integer after) {
        return new Completion(
                Ids.next(),
                "S06",
                1,
                NINE_IN_THE_EVENING,
                NINE_IN_THE_EVENING,
                0,
                false,
                false,
                0,
                before,
                after,
                Map.of(),
                null,
                List.of());
    }
}
