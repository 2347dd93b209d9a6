package app.lull.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.faults.Services.Entrance;
import app.lull.intake.IntakeLog;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Text of a megabyte, NUL, halves of characters, dates of other ages: taken, or refused in so many words, never half. */
@LullTest
@Tag("slow")
class BadInputTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant EVENING = Instant.parse("2026-05-05T18:30:00Z");
    private static final int LOOK_EVERY = 10;
    private static final int HASHED_AT_MOST = 40;

    /** These take a tenth of a second of the processor or more, on purpose. */
    private static final Set<String> HASHED = Set.of(
            "OwnAccount.changePassword",
            "OwnAccount.erase",
            "OwnFactors.add",
            "OwnFactors.freshRecoveryCodes",
            "TherapistJoining.checkPassword",
            "TherapistJoining.join");

    /** Not an entrance for what people type. */
    private static final Set<String> NOT_TYPED =
            Set.of("SignIn.signedIn", "SignIn.stillCounts", "PasswordReset.sendLink", "FirstAdmin.token");

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    @Autowired
    IntakeLog log;

    @Autowired
    Day day;

    @Autowired
    BesideCaffeine besideCaffeine;

    @Autowired
    UrgesAndWorries urgesAndWorries;

    @Autowired
    Services services;

    private PatientId patient = new PatientId(new UUID(0, 0));
    private List<UUID> ids = List.of();

    @BeforeEach
    void somebody_with_a_diary() {
        clock.set(EVENING);
        patient = people.patient(BERLIN);
        people.makeTherapist(new TherapistId(patient.value()));
        var coffees = IntStream.range(0, 5).mapToObj(i -> day.coffee(patient)).toList();
        coffees.forEach(Day.Piece::now);
        var taken = TestPeople.as(patient, () -> besideCaffeine.live(patient));
        var waiting = TestPeople.as(patient, () -> urgesAndWorries.live(patient));
        ids = Stream.of(
                        coffees.stream().map(Day.Piece::id),
                        taken.stream(),
                        waiting.stream(),
                        Stream.generate(Ids::next).limit(5))
                .flatMap(some -> some)
                .toList();
    }

    @Test
    void every_service_takes_or_clearly_refuses_300_odd_inputs_and_writes_nothing_half() throws SQLException {
        isClear(300);
    }

    @Test
    @Tag("long")
    void every_service_takes_or_clearly_refuses_10000_odd_inputs_and_writes_nothing_half() throws SQLException {
        isClear(10_000);
    }

    private void isClear(int each) throws SQLException {
        long seed = Long.getLong("lull.seed", 20261123);
        var wrong = new TreeMap<String, String>();
        var byService = services.entrances().stream()
                .filter(entrance -> !NOT_TYPED.contains(entrance.name()))
                .collect(Collectors.groupingBy(entrance -> entrance.service(), TreeMap::new, Collectors.toList()));
        try (var superuser = TestDatabase.asSuperuser()) {
            var diary = RowsOf.diary(superuser, patient.value());
            for (var service : byService.entrySet()) {
                int taken = 0;
                var begun = System.nanoTime();
                for (int n = 0; n < each; n++) {
                    var entrance = next(service.getValue(), n);
                    var random = new Random(seed + n);
                    var before = n % LOOK_EVERY == 0 ? diary.print() : Map.<String, String>of();
                    var refused = refused(entrance, random, wrong);
                    if (refused && !before.isEmpty()) {
                        assertThat(diary.print())
                                .as("%s refused, seed %d", entrance, seed + n)
                                .isEqualTo(before);
                    }
                    taken += refused ? 0 : 1;
                }
                System.out.printf(
                        "bad input, seed %d: %s %d times in %.1f s, %d taken, %d refused%n",
                        seed, service.getKey(), each, (System.nanoTime() - begun) / 1e9, taken, each - taken);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Entrance next(List<Entrance> entrances, int n) {
        var entrance = entrances.get(n % entrances.size());
        if (!HASHED.contains(entrance.name()) || n < HASHED_AT_MOST) {
            return entrance;
        }
        var quick = entrances.stream()
                .filter(other -> !HASHED.contains(other.name()))
                .toList();
        return quick.isEmpty() ? entrance : quick.get(n % quick.size());
    }

    private boolean refused(Entrance entrance, Random random, Map<String, String> wrong) {
        var values = new Values(random, 0.25, patient, EVENING, BERLIN, ids);
        try {
            TestPeople.as(patient, () -> entrance.call(values));
            return false;
        } catch (RuntimeException e) {
            if (!isClear(e)) {
                wrong.putIfAbsent(entrance + " " + e.getClass().getSimpleName(), said(e));
            }
            return true;
        }
    }

    private static String said(Throwable e) {
        var message = String.valueOf(e.getMessage());
        return message.substring(0, Math.min(300, message.length()));
    }

    /** Lull itself refused it, in its own words. */
    private static boolean isClear(RuntimeException e) {
        var byUs = e.getClass().getName().startsWith("app.lull.") && !(e instanceof Values.Unknown);
        var weighed = e instanceof IllegalArgumentException
                && e.getStackTrace()[0].getClassName().startsWith("app.lull.");
        var nobody = e.getClass().getSimpleName().equals("UsernameNotFoundException");
        return byUs || weighed || nobody;
    }
}
