package app.lull.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.OwnAccount;
import app.lull.account.PatientId;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import app.lull.time.PatientDays;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Evenings as they can go wrong: three tabs, two of them at the same moment, the edge at 04:00, another zone, a clock change,
 * a clock set back, other hours, a break, an edit after the close. Beside the diary a plain model is kept of what must be
 * there; every answer the diary gives, kept or refused, has to be the model's.
 */
@LullTest
class CheckInCasesTest {

    private static final long SEED = Long.getLong("lull.seed", 20261125L);
    private static final int CASES_OF_A_PERSON = 250;
    private static final int AROUND = 6;
    private static final Instant FROM = Instant.parse("2024-01-01T00:00:00Z");
    private static final long SPAN = Duration.ofDays(6 * 365L).toSeconds();

    /** None of them changes its clocks across 04:00, so a day can be told from the wall clock alone. */
    private static final List<ZoneId> ZONES = Stream.of(
                    "Europe/Berlin",
                    "America/New_York",
                    "Australia/Lord_Howe",
                    "America/Santiago",
                    "Africa/Cairo",
                    "Asia/Beirut",
                    "Atlantic/Azores",
                    "America/Nuuk",
                    "Antarctica/Troll",
                    "America/St_Johns",
                    "Asia/Kathmandu",
                    "Pacific/Apia",
                    "Pacific/Pago_Pago")
            .map(ZoneId::of)
            .toList();

    private static final List<LocalTime> HOURS = Stream.of(
                    "03:58",
                    "03:59:59",
                    "04:00",
                    "17:59:50",
                    "18:00",
                    "20:30",
                    "21:59",
                    "23:59",
                    "00:30",
                    "01:30",
                    "02:30")
            .map(LocalTime::parse)
            .toList();

    private static final List<Window> WINDOWS = List.of(
            Window.USUAL,
            Window.from(LocalTime.of(4, 0)),
            new Window(LocalTime.of(18, 0), LocalTime.of(22, 0)),
            new Window(LocalTime.of(21, 0), LocalTime.of(2, 0)),
            new Window(LocalTime.of(23, 0), LocalTime.of(0, 0)));

    @Autowired
    private CheckInDiary diary;

    @Autowired
    private Rhythm rhythm;

    @Autowired
    private OwnAccount accounts;

    @Autowired
    private TestPeople people;

    @Autowired
    private MutableClock clock;

    private final Random random = new Random(SEED);
    private final Map<Told, Integer> tally = new EnumMap<>(Told.class);
    private Person person = new Person(new PatientId(new UUID(0, 0)), ZONES.getFirst());
    private final @Nullable Evening[] tabs = new Evening[3];
    private final @Nullable Draft[] sent = new Draft[3];
    private String story = "";

    /** What the diary says to a save. */
    private enum Told {
        KEPT,
        CLOSED,
        NOT_YET,
        OVER,
        EDITED
    }

    /** What must be there for a day. */
    private record Kept(UUID id, Answers answers, int version) {}

    /** @param row what must be there afterwards */
    private record Outcome(Told told, @Nullable Kept row) {}

    /** What a tab was told, and what it was given. */
    private record Reply(Told told, @Nullable CheckIn given) {}

    /** Somebody, and the model of their diary. */
    private static final class Person {
        private final PatientId id;
        private final NavigableMap<LocalDate, Kept> kept = new TreeMap<>();
        private ZoneId zone;
        private Window window = Window.USUAL;

        Person(PatientId id, ZoneId zone) {
            this.id = id;
            this.zone = zone;
        }
    }

    @Test
    void in_1000_evenings_there_is_one_check_in_a_day_and_no_answer_is_lost() throws Exception {
        play(1_000);
    }

    @Test
    @Tag("long")
    void in_10000_evenings_there_is_one_check_in_a_day_and_no_answer_is_lost() throws Exception {
        play(10_000);
    }

    private void play(int cases) throws Exception {
        System.out.println("CheckInCasesTest seed " + SEED);
        for (int i = 0; i < cases; i++) {
            if (i % CASES_OF_A_PERSON == 0) {
                everything();
                clock.set(FROM);
                person = new Person(people.patient(ZONES.getFirst()), ZONES.getFirst());
            }
            story = "case %d of seed %d:".formatted(i, SEED);
            evening();
        }
        everything();
        System.out.println("CheckInCasesTest, " + cases + " evenings: " + tally);
        assertThat(tally).as("every answer a save can get was met").containsOnlyKeys(Told.values());
    }

    private void evening() throws Exception {
        Arrays.fill(tabs, null);
        Arrays.fill(sent, null);
        begin();
        var days = new ArrayList<LocalDate>(List.of(dayNow()));
        int deeds = random.nextInt(3, 8);
        for (int i = 0; i < deeds; i++) {
            deed();
            days.add(dayNow());
        }
        days.sort(null);
        sameAsTheModel(days.getFirst().minusDays(AROUND), days.getLast().plusDays(AROUND));
    }

    /** Half of the evenings lie beside a clock change. */
    private void begin() {
        var moment = FROM.plusSeconds(random.nextLong(SPAN));
        if (random.nextInt(4) == 0) {
            move(one(ZONES));
        }
        if (!person.window.equals(Window.USUAL) && random.nextInt(3) == 0) {
            choose(Window.USUAL);
        }
        var change = person.zone.getRules().nextTransition(moment);
        var near = change == null || random.nextBoolean()
                ? moment
                : change.getInstant().plus(Duration.ofDays(random.nextInt(-1, 1)));
        set(near.atZone(person.zone).with(one(HOURS)).toInstant());
    }

    private void deed() throws Exception {
        int tab = random.nextInt(tabs.length);
        int which = random.nextInt(100);
        if (which < 30 || tabs[tab] == null) {
            open(tab);
        } else if (which < 60) {
            save(tab, draft(tab));
        } else if (which < 68) {
            save(tab, sent[tab] == null ? draft(tab) : sent[tab]);
        } else if (which < 74) {
            bothAtOnce(tab, (tab + 1) % tabs.length);
        } else if (which < 91) {
            set(later());
        } else if (which < 95) {
            move(one(ZONES));
        } else if (which < 98) {
            choose(one(WINDOWS));
        } else {
            thinOut();
        }
    }

    private void open(int tab) {
        var shown = as(() -> diary.evening(person.id));
        tabs[tab] = shown;
        sent[tab] = null;
        story += "\n  %s tab %d opens %s".formatted(clock.instant(), tab, shown.day());
        assertThat(shown.day()).as(story).isEqualTo(dayNow());
        assertThat(kept(shown.saved())).as(story).isEqualTo(person.kept.get(shown.day()));
    }

    private Draft draft(int tab) {
        var shown = tabs[tab];
        if (shown == null) {
            throw new IllegalStateException("the tab is not open");
        }
        var saved = shown.saved();
        var answers = saved != null && random.nextInt(5) == 0 ? saved.answers() : answers();
        return shown.answered(answers);
    }

    /** Few enough that two tabs say the same now and then. */
    private Answers answers() {
        return new Answers(
                random.nextInt(4),
                0,
                1,
                0,
                0,
                null,
                random.nextInt(3) == 0 ? Integer.valueOf(random.nextInt(3)) : null);
    }

    private void save(int tab, Draft draft) {
        sent[tab] = draft;
        var before = person.kept.get(draft.day());
        var expected = expected(draft, before);
        var reply = reply(draft);
        story += "\n  %s tab %d saves %s: %s".formatted(clock.instant(), tab, draft, reply.told());
        accept(draft, expected, reply);
    }

    /** Two tabs press Save in the same moment: as if one had come after the other, whichever. */
    private void bothAtOnce(int tab, int other) throws Exception {
        if (tabs[other] == null) {
            open(other);
        }
        var drafts = List.of(draft(tab), draft(other));
        sent[tab] = drafts.getFirst();
        sent[other] = drafts.getLast();
        var replies = replies(drafts);
        story += "\n  %s tabs %d and %d save %s: %s".formatted(clock.instant(), tab, other, drafts, replies);
        if (!drafts.getFirst().day().equals(drafts.getLast().day())) {
            for (int i = 0; i < drafts.size(); i++) {
                var draft = drafts.get(i);
                accept(draft, expected(draft, person.kept.get(draft.day())), replies.get(i));
            }
            return;
        }
        var day = drafts.getFirst().day();
        var forth = inTurn(drafts.getFirst(), drafts.getLast());
        var back = inTurn(drafts.getLast(), drafts.getFirst()).reversed();
        var told = replies.stream().map(Reply::told).toList();
        var row = kept(onlyRow(day));
        boolean isForth = forth.stream().map(Outcome::told).toList().equals(told)
                && Objects.equals(forth.getLast().row(), row);
        boolean isBack = back.stream().map(Outcome::told).toList().equals(told)
                && Objects.equals(back.getFirst().row(), row);
        assertThat(isForth || isBack).as(story + "\n  there is " + row).isTrue();
        if (row != null) {
            person.kept.put(day, row);
        }
        told.forEach(one -> tally.merge(one, 1, Integer::sum));
    }

    private List<Outcome> inTurn(Draft first, Draft second) {
        var one = expected(first, person.kept.get(first.day()));
        return List.of(one, expected(second, one.row()));
    }

    private void accept(Draft draft, Outcome expected, Reply reply) {
        assertThat(reply.told()).as(story).isEqualTo(expected.told());
        if (reply.told() == Told.KEPT) {
            assertThat(kept(reply.given())).as(story).isEqualTo(expected.row());
        }
        if (expected.row() != null) {
            person.kept.put(draft.day(), expected.row());
        }
        tally.merge(reply.told(), 1, Integer::sum);
    }

    /** The rule in plain words: what is saved must have been seen, today, and begun within the hours. */
    private Outcome expected(Draft draft, @Nullable Kept before) {
        if (before != null && before.answers().equals(draft.answers())) {
            return new Outcome(Told.KEPT, before);
        }
        if (!draft.day().equals(dayNow())) {
            return new Outcome(Told.CLOSED, before);
        }
        if (before == null) {
            var days = new PatientDays(person.zone);
            if (clock.instant().isBefore(person.window.opening(days, draft.day()))) {
                return new Outcome(Told.NOT_YET, null);
            }
            var begun = person.window.holds(days, draft.day(), clock.instant())
                    || person.window.holds(days, draft.day(), draft.shownAt());
            return begun
                    ? new Outcome(Told.KEPT, new Kept(draft.id(), draft.answers(), 0))
                    : new Outcome(Told.OVER, null);
        }
        var seen = draft.seenVersion() == null
                ? before.id().equals(draft.id()) && before.version() == 0
                : draft.seenVersion() == before.version();
        return seen
                ? new Outcome(Told.KEPT, new Kept(before.id(), draft.answers(), before.version() + 1))
                : new Outcome(Told.EDITED, before);
    }

    private Reply reply(Draft draft) {
        try {
            return new Reply(Told.KEPT, as(() -> diary.save(person.id, draft)));
        } catch (EveningClosed e) {
            return new Reply(Told.CLOSED, null);
        } catch (NotOpenYet e) {
            return new Reply(Told.NOT_YET, null);
        } catch (WindowOver e) {
            return new Reply(Told.OVER, null);
        } catch (EditedMeanwhile e) {
            return new Reply(Told.EDITED, null);
        }
    }

    private List<Reply> replies(List<Draft> drafts) throws InterruptedException, ExecutionException {
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var pending = drafts.stream()
                    .map(draft -> threads.submit((Callable<Reply>) () -> {
                        go.await();
                        return reply(draft);
                    }))
                    .toList();
            go.countDown();
            var replies = new ArrayList<Reply>();
            for (var one : pending) {
                replies.add(one.get());
            }
            return replies;
        }
    }

    private Instant later() {
        var now = clock.instant();
        return switch (random.nextInt(6)) {
            case 0 -> now.plusSeconds(random.nextInt(1, 300));
            case 1 -> now.minusSeconds(random.nextInt(1, 120));
            case 2 -> now.plus(Duration.ofHours(random.nextInt(1, 8)));
            case 3 -> now.plus(Duration.ofHours(24));
            default ->
                dayNow().plusDays(1)
                        .atTime(PatientDays.DAY_BEGINS)
                        .atZone(person.zone)
                        .toInstant()
                        .plusSeconds(random.nextInt(-1, 2));
        };
    }

    private void set(Instant moment) {
        clock.set(moment);
        story += "\n  it is %s in %s".formatted(moment.atZone(person.zone).toLocalDateTime(), person.zone);
    }

    private void move(ZoneId zone) {
        run(() -> accounts.takeZone(person.id, zone));
        person.zone = zone;
        story += "\n  moves to " + zone;
    }

    private void choose(Window window) {
        run(() -> rhythm.keepWindow(person.id, window));
        person.window = window;
        story += "\n  chooses " + window;
    }

    /** What is asked for never decides what may be written. */
    private void thinOut() {
        var day = dayNow();
        run(() -> {
            rhythm.keepPace(person.id, one(List.of(Pace.values())));
            rhythm.takeHoliday(person.id, Ids.next(), day, day.plusDays(random.nextInt(9)));
        });
        story += "\n  takes a break";
    }

    private LocalDate dayNow() {
        var wall = clock.instant().atZone(person.zone).toLocalDateTime();
        return wall.toLocalTime().isBefore(LocalTime.of(4, 0))
                ? wall.toLocalDate().minusDays(1)
                : wall.toLocalDate();
    }

    private void sameAsTheModel(LocalDate from, LocalDate to) {
        var rows = as(() -> diary.between(person.id, from, to));
        assertThat(rows).as(story).extracting(CheckIn::day).doesNotHaveDuplicates();
        var found = new TreeMap<LocalDate, Kept>();
        rows.forEach(row -> found.put(row.day(), new Kept(row.id(), row.answers(), row.version())));
        assertThat(found).as(story).isEqualTo(person.kept.subMap(from, true, to, true));
    }

    /** At the end of a person's evenings, the table itself. */
    private void everything() throws SQLException {
        if (person.kept.isEmpty()) {
            return;
        }
        sameAsTheModel(LocalDate.MIN, LocalDate.MAX);
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select count(*), count(distinct day) from checkin.evening where patient_id = '"
                                + person.id.value() + "'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isEqualTo(row.getInt(2)).isEqualTo(person.kept.size());
        }
    }

    private @Nullable CheckIn onlyRow(LocalDate day) {
        var rows = as(() -> diary.between(person.id, day, day));
        assertThat(rows).as(story).hasSizeLessThanOrEqualTo(1);
        return rows.isEmpty() ? null : rows.getFirst();
    }

    private static @Nullable Kept kept(@Nullable CheckIn row) {
        return row == null ? null : new Kept(row.id(), row.answers(), row.version());
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> T as(Supplier<T> work) {
        return TestPeople.as(person.id, work::get);
    }

    private void run(Runnable work) {
        TestPeople.run(person.id, work);
    }
}
