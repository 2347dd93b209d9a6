package app.lull.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.DataKind;
import app.lull.account.TherapistId;
import app.lull.time.PatientDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What puts somebody where on a list, tried on thousands of made-up diaries. */
class RankedTest {

    private static final int TRIES = 5_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final DayNow NOW = new DayNow(TODAY, new PatientDays(ZoneId.of("Europe/Berlin")));
    private static final TherapistId ME = new TherapistId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    private static final Instant LINKED = Instant.parse("2026-01-01T00:00:00Z");

    private final Random random = new Random(seed());

    private static long seed() {
        long seed = 20261126;
        System.out.println("seed of RankedTest: " + seed);
        return seed;
    }

    private Ranked.Reader reader(Set<DataKind> shared, boolean clinical) {
        return new Ranked.Reader(ME, shared, LINKED, clinical);
    }

    private Flag flag(Reason reason) {
        var day = TODAY.minusDays(random.nextInt(40));
        var onlyFor = switch (random.nextInt(6)) {
            case 0 -> ME.value();
            case 1 -> new UUID(0, 2);
            default -> null;
        };
        return new Flag(
                reason,
                day,
                NOW.begin(day),
                NOW.begin(day.plusDays(random.nextInt(3))),
                Figures.of("", random.nextInt(4), 1, 1),
                onlyFor);
    }

    private List<Flag> flags() {
        var flags = new ArrayList<Flag>();
        for (var reason : Reason.values()) {
            if (random.nextInt(4) == 0) {
                flags.add(flag(reason));
            }
        }
        return flags;
    }

    private Set<DataKind> kinds() {
        var kinds = EnumSet.noneOf(DataKind.class);
        for (var kind : DataKind.values()) {
            if (random.nextBoolean()) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private Map<Reason, Quiet> quiet() {
        var quiet = new EnumMap<Reason, Quiet>(Reason.class);
        for (var reason : Reason.values()) {
            if (random.nextInt(3) == 0) {
                quiet.put(
                        reason,
                        new Quiet(
                                NOW.begin(TODAY.minusDays(random.nextInt(40))),
                                random.nextBoolean() ? null : TODAY.plusDays(random.nextInt(5) - 2)));
            }
        }
        return quiet;
    }

    @Test
    void only_what_is_shared_and_meant_for_this_therapist_is_kept_and_nothing_clinical_as_education_alone() {
        for (int n = 0; n < TRIES; n++) {
            var shared = kinds();
            var clinical = random.nextBoolean();
            var ranked = Ranked.of(flags(), reader(shared, clinical), quiet(), TODAY);
            assertThat(ranked.flags()).allSatisfy(flag -> {
                assertThat(shared).contains(flag.reason().kind());
                assertThat(clinical || !flag.reason().isClinical()).isTrue();
                assertThat(flag.onlyFor()).isIn(null, ME.value());
            });
            if (!clinical) {
                assertThat(ranked.rank()).isGreaterThan(30);
            }
        }
    }

    @Test
    void the_order_in_which_a_diary_is_looked_at_changes_nothing() {
        for (int n = 0; n < TRIES; n++) {
            var flags = flags();
            var shared = kinds();
            var quiet = quiet();
            var ranked = Ranked.of(flags, reader(shared, true), quiet, TODAY);
            Collections.shuffle(flags, random);
            assertThat(Ranked.of(flags, reader(shared, true), quiet, TODAY)).isEqualTo(ranked);
        }
    }

    @Test
    void one_more_reason_never_moves_anybody_down_and_setting_one_aside_never_moves_anybody_up() {
        for (int n = 0; n < TRIES; n++) {
            var flags = flags();
            var all = reader(EnumSet.allOf(DataKind.class), true);
            var quiet = quiet();
            var before = Ranked.of(flags, all, quiet, TODAY);
            var reason = Reason.values()[random.nextInt(Reason.values().length)];
            var more = new ArrayList<>(flags);
            more.add(flag(reason));
            if (reason != Reason.HARD_ANSWER || flags.stream().noneMatch(one -> one.reason() == Reason.ITEM_NINE)) {
                assertThat(Ranked.of(more, all, quiet, TODAY).rank()).isLessThanOrEqualTo(before.rank());
            }
            var aside = new EnumMap<Reason, Quiet>(Reason.class);
            aside.putAll(quiet);
            aside.put(reason, new Quiet(Instant.parse("2027-01-01T00:00:00Z"), null));
            var after = Ranked.of(flags, all, aside, TODAY);
            assertThat(after.rank()).isGreaterThanOrEqualTo(before.rank());
            assertThat(after.loud()).noneMatch(flag -> flag.reason() == reason);
        }
    }

    @Test
    void the_rank_is_that_of_what_is_needed_most_and_nothing_is_said_of_whoever_needs_nothing() {
        for (int n = 0; n < TRIES; n++) {
            var ranked = Ranked.of(flags(), reader(kinds(), true), quiet(), TODAY);
            var loud = ranked.loud();
            if (loud.isEmpty()) {
                assertThat(ranked.rank()).isEqualTo(90);
                assertThat(ranked.since()).isEqualTo(LINKED);
                assertThat(ranked.reasons()).isEqualTo(Reason.NONE);
            } else {
                var most = loud.getFirst().reason().need();
                assertThat(loud).allMatch(flag -> flag.reason().need().compareTo(most) >= 0);
                assertThat(ranked.rank() == most.ordinal() * 10 + 10 || ranked.rank() == 0)
                        .isTrue();
                assertThat(ranked.since()).isEqualTo(loud.getFirst().since());
            }
        }
    }

    @Test
    void a_run_of_missed_evenings_is_told_from_the_third_or_from_the_second_where_they_are_a_week_apart() {
        for (int n = 0; n < TRIES; n++) {
            var asked = new ArrayList<LocalDate>();
            for (var day = TODAY.minusDays(random.nextInt(30) + 1L); day.isBefore(TODAY); day = day.plusDays(1)) {
                if (random.nextInt(5) == 0) {
                    asked.add(day);
                }
            }
            var flag = MissedEvenings.of(asked, null, NOW);
            var apart = asked.size() == 2 && !asked.getFirst().plusDays(7).isAfter(asked.getLast());
            assertThat(flag.isPresent()).isEqualTo(asked.size() >= 3 || apart);
            flag.ifPresent(told -> {
                assertThat(told.day()).isEqualTo(asked.getFirst());
                assertThat(told.figures().count()).isEqualTo(asked.size());
            });
        }
    }

    @Test
    void checking_bursts_are_told_only_where_the_week_lies_two_bands_above_the_first_two_weeks() {
        for (int n = 0; n < TRIES; n++) {
            var usual = random.nextInt(3);
            var rise = random.nextInt(5);
            var checks = new TreeMap<LocalDate, Integer>();
            var first = TODAY.minusDays(30);
            for (int day = 0; day < 14; day++) {
                checks.put(first.plusDays(day), usual);
            }
            for (int day = 0; day < 7; day++) {
                checks.put(TODAY.minusDays(day), Math.min(4, usual + rise));
            }
            var above = Math.min(4, usual + rise) - usual;
            var flag = CheckingBursts.more(checks, NOW);
            assertThat(flag.isPresent()).isEqualTo(above >= 2);
            flag.ifPresent(told -> {
                assertThat(told.figures().before()).isEqualTo(usual);
                assertThat(told.figures().after()).isEqualTo(usual + above);
                assertThat(told.day()).isBetween(TODAY.minusDays(6), TODAY);
            });
        }
    }
}
