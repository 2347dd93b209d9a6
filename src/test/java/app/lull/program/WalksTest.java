package app.lull.program;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.curriculum.PathDay;
import app.lull.curriculum.ProgramPath;
import app.lull.curriculum.ProgramPathTest;
import app.lull.time.PatientDays;
import app.lull.today.Deed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Random people go through ten weeks: they do things, move, skip, rest, hurry, and cross zones and clock changes. */
@Tag("slow")
class WalksTest {

    private static final long SEED = 20261126;
    private static final ProgramPath PATH = ProgramPathTest.shipped();
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Pacific/Apia"),
            ZoneId.of("Pacific/Honolulu"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Asia/Kathmandu"));

    @Test
    void nobody_of_200_is_stuck_and_nothing_is_lost_or_double() {
        walk(200, false);
    }

    @Test
    void nobody_of_200_whose_plan_a_therapist_tailors_is_stuck_and_no_module_is_lost_or_comes_twice() {
        walk(200, true);
    }

    @Test
    @Tag("long")
    void nobody_of_10000_is_stuck_and_nothing_is_lost_or_double() {
        walk(10_000, false);
        walk(10_000, true);
    }

    private static void walk(int people, boolean tailored) {
        var reached = 0;
        for (int n = 0; n < people; n++) {
            var walker = new Walker(new Random(SEED + n), tailored);
            for (int day = 0; day < 70; day++) {
                walker.lives();
            }
            reached += walker.journey.farthest();
            walker.canReachTheEnd();
        }
        System.out.printf(
                "walks%s, seed %s: %s people over 70 days, on average to module %.1f%n",
                tailored ? " with a therapist's plan" : "", SEED, people, reached / (double) people);
    }

    private static final class Walker {

        private final Random random;
        private final @Nullable Random therapist;
        private final List<Deed> deeds = new ArrayList<>();
        private ZoneId zone;
        private Instant now;
        private LocalDate today;
        private Journey journey;
        /** What was left out, or paused when the end came, and so may have no stay. */
        private final Set<Integer> passedAtTheEnd = new HashSet<>();

        private Set<String> done = new HashSet<>();
        private int dayOfProgram = 1;

        /**
         * Whether days came twice in a move across the date line: then what is chosen on
         * the earlier one changes what the later one, lived already, was; a deed may count for another day than at first.
         */
        private boolean cameTwice;

        Walker(Random random, boolean tailored) {
            this.random = random;
            this.therapist = tailored ? new Random(random.nextLong()) : null;
            this.zone = ZONES.get(random.nextInt(ZONES.size()));
            this.now = Instant.parse("2026-01-01T12:00:00Z")
                    .plus(random.nextInt(365), ChronoUnit.DAYS)
                    .plus(random.nextInt(24 * 60), ChronoUnit.MINUTES);
            this.today = new PatientDays(zone).dayOf(now);
            this.journey = JourneyTest.begins(today);
        }

        void lives() {
            now = now.plus(18 + random.nextInt(12), ChronoUnit.HOURS);
            if (random.nextInt(15) == 0) {
                zone = ZONES.get(random.nextInt(ZONES.size()));
            }
            var before = today;
            today = new PatientDays(zone).dayOf(now);
            cameTwice |= today.isBefore(before);
            if (therapist != null) {
                tailors(therapist);
            }
            goesOnBySelf();
            var place = place();
            isWhole(place, before);
            var day = place.day();
            if (day.isPresent()) {
                canBeDone(day.get());
                does(day.get());
            }
            chooses();
        }

        /** Orders, pauses, unlocks and takes back by chance; and the patient begins what was opened. */
        private void tailors(Random by) {
            var now = journey.tailoring();
            var order = now.order();
            var paused = new HashMap<>(now.paused());
            var opened = new HashMap<>(now.opened());
            var moved = new HashSet<>(now.moved());
            var resting = new HashSet<>(now.resting());
            var number = 2 + by.nextInt(9);
            switch (by.nextInt(30)) {
                case 0 -> {
                    var wished = new ArrayList<>(journey.toCome());
                    Collections.shuffle(wished, by);
                    order = wished;
                    moved.addAll(wished);
                }
                case 1 -> order = List.of();
                case 2, 3 -> {
                    paused.put(number, "T");
                    moved.add(number);
                }
                case 4, 5 -> paused.clear();
                case 6 -> opened.put(number, "T");
                case 7 -> opened.remove(number);
                case 8 -> {
                    resting.add("session.S0" + (1 + by.nextInt(9)));
                    resting.add("worksheet.W0" + (1 + by.nextInt(9)));
                    done = new HashSet<>(); // what is not asked for any more is not done either
                }
                case 9 -> {
                    resting.clear();
                    done = new HashSet<>();
                }
                case 10 ->
                    opened.keySet().stream()
                            .filter(module -> !journey.hasBegun(module))
                            .findFirst()
                            .ifPresent(module -> {
                                journey = journey.with(new Stay(
                                        UUID.randomUUID(), module, journey.now().id(), today, Stay.How.OPENED));
                                done = new HashSet<>();
                            });
                default -> {}
            }
            journey = journey.tailored(
                    new Tailoring(order, order.isEmpty() ? null : "T", paused, opened, moved, resting, Set.of()));
        }

        private Place place() {
            if (journey.isAfterwards()) {
                return new Place(PATH, ProgramPathTest.SESSIONS, ProgramPathTest.CARDS, journey, today, null);
            }
            return new Place(PATH, ProgramPathTest.SESSIONS, ProgramPathTest.CARDS, journey, today, progress(deeds));
        }

        private Progress progress(List<Deed> deeds) {
            var stay = journey.now();
            var since = deeds.stream()
                    .filter(deed -> !deed.day().isBefore(stay.begunOn()))
                    .toList();
            return new Progress(PATH.module(stay.module()), stay, journey, since);
        }

        private void goesOnBySelf() {
            if (place().isOverAndTakenPartIn()) {
                follow(Stay.How.TOOK_PART);
            }
        }

        private void follow(Stay.How how) {
            var next = journey.followedBy(UUID.randomUUID(), today, how);
            assertThat(journey.stays())
                    .noneMatch(stay -> next.after() != null && next.after().equals(stay.after()));
            assertThat(journey.leftOut())
                    .doesNotContain(next.module() > PATH.modules().size() ? 0 : next.module());
            assertThat(journey.tailoring().paused()).doesNotContainKey(next.module());
            if (next.module() > PATH.modules().size()) {
                passedAtTheEnd.addAll(journey.tailoring().paused().keySet());
            }
            journey = journey.with(next);
            done = new HashSet<>();
        }

        /** What was done stays done, days count forward, and the day of the path exists. */
        private void isWhole(Place place, LocalDate before) {
            var counted = journey.dayOfProgram(today);
            assertThat(counted).isBetween(1, (int) ChronoUnit.DAYS.between(journey.dayOne(), today.plusDays(2)) + 1);
            if (!today.isBefore(before)) {
                assertThat(counted).isGreaterThanOrEqualTo(dayOfProgram);
            }
            dayOfProgram = counted;
            place.module().ifPresent(module -> {
                assertThat(journey.dayOfModule(today)).isBetween(1, 7);
                var nowDone = new HashSet<String>();
                module.days().stream()
                        .flatMap(day -> Part.of(day, journey.tailoring().resting()).stream())
                        .filter(part -> Objects.requireNonNull(place.progress()).isDone(part))
                        .forEach(part -> nowDone.add(part.key()));
                if (!cameTwice) {
                    assertThat(nowDone).containsAll(done);
                }
                done = nowDone;
            });
        }

        /** Marking every part of the day by hand does the day, whatever came before. */
        private void canBeDone(PathDay day) {
            if (today.isBefore(journey.now().begunOn())) {
                return; // the day before the module began came again, in a move across the date line
            }
            var all = new ArrayList<>(deeds);
            Part.of(day).forEach(part -> all.add(new Deed("mark." + part.key(), today, 1)));
            assertThat(progress(all).isDone(day)).isTrue();
        }

        private void does(PathDay day) {
            for (var part : Part.of(day)) {
                if (random.nextInt(3) == 0 || journey.rests(today)) {
                    continue;
                }
                switch (part) {
                    case Part.Read read -> read.cards().forEach(card -> deeds.add(new Deed("card." + card, today, 1)));
                    case Part.Play play ->
                        deeds.add(new Deed("session." + play.session().id(), today, 1));
                    case Part.Do task -> {
                        var what = task.task().done();
                        deeds.add(
                                what == null || random.nextBoolean()
                                        ? new Deed("mark." + part.key(), today, 1)
                                        : new Deed(what, today, 1 + random.nextInt(9)));
                    }
                }
            }
            deeds.add(new Deed("check-in", today, 1));
        }

        private void chooses() {
            switch (random.nextInt(24)) {
                case 0 ->
                    journey = journey.with(new Pause(UUID.randomUUID(), today, today.plusDays(random.nextInt(12))));
                case 1 -> {
                    var other = journey.tempo() == Tempo.STEADY ? Tempo.GENTLE : Tempo.STEADY;
                    journey = journey.with(new TempoChange(UUID.randomUUID(), today, other));
                }
                case 2, 3 -> {
                    var ahead = journey.ahead(UUID.randomUUID(), today);
                    if (ahead != null) {
                        journey = journey.with(ahead);
                    }
                }
                case 4, 5, 6 -> {
                    if (!journey.isAfterwards()) {
                        follow(Stay.How.MOVED_ON);
                    }
                }
                case 7 -> {
                    var number = 1
                            + random.nextInt(
                                    Math.min(journey.farthest(), PATH.modules().size()));
                    if (journey.hasReached(number)) {
                        journey = journey.with(new Stay(
                                UUID.randomUUID(), number, journey.now().id(), today, Stay.How.AGAIN));
                        done = new HashSet<>();
                    }
                }
                case 8 -> {
                    var number = 2 + random.nextInt(9);
                    var leave = random.nextBoolean();
                    if (leave) {
                        passedAtTheEnd.add(number);
                    }
                    journey = journey.leavingOut(number, leave);
                }
                default -> {}
            }
        }

        /** Moving on whenever a week is over comes to the end, and to each module that is not left out. */
        void canReachTheEnd() {
            var steps = 0;
            while (!journey.isAfterwards()) {
                today = today.plusDays(1);
                if (journey.isOver(today) && !journey.rests(today)) {
                    follow(Stay.How.MOVED_ON);
                }
                assertThat(++steps).as("days to the end").isLessThan(2 * 7 * 11 + 40);
            }
            for (int number = 1; number <= PATH.modules().size(); number++) {
                if (!journey.hasBegun(number)
                        && !journey.leftOut().contains(number)
                        && !journey.tailoring().paused().containsKey(number)) {
                    assertThat(number)
                            .as("only what was left out while the way went past it was not begun")
                            .matches(passedAtTheEnd::contains);
                }
            }
        }
    }
}
