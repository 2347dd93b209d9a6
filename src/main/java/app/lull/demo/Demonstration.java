package app.lull.demo;

import app.lull.account.EmailAddress;
import app.lull.account.MadeUpPeople;
import app.lull.account.PatientId;
import app.lull.account.Registration;
import app.lull.account.Registration.Consent;
import app.lull.account.SignUp;
import app.lull.account.TherapistId;
import app.lull.checkin.Answers;
import app.lull.checkin.CheckInDiary;
import app.lull.checkin.Draft;
import app.lull.checkin.Pace;
import app.lull.checkin.Rhythm;
import app.lull.intake.Amount;
import app.lull.intake.IntakeLog;
import app.lull.intake.Item;
import app.lull.program.Program;
import app.lull.sessions.Completion;
import app.lull.sessions.SessionsDone;
import app.lull.store.Acting;
import app.lull.store.Actor;
import app.lull.store.Ids;
import app.lull.time.PatientDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets three made-up people live their days, through the same services as everybody, before the first page is shown. */
@Component
@Profile("demo")
class Demonstration implements ApplicationRunner, MadeUpPeople {

    private static final String PASSWORD = "made-up-lantern-orchard";
    private static final long SEED = 20261123;
    private static final int AWAY_FROM = 42;
    private static final int AWAY_UNTIL = 52;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final List<Consent> CONSENTS =
            List.of(new Consent(Consent.Kind.TERMS, "demo"), new Consent(Consent.Kind.HEALTH_DATA, "demo"));

    private static final List<MadeUp> PEOPLE = List.of(
            new MadeUp(
                    "Mia (made up)",
                    "mia@demo.invalid",
                    BERLIN,
                    90,
                    new int[] {7, 3},
                    new int[] {7, 4},
                    new int[] {4, 2},
                    "90 days, a break in the middle"),
            new MadeUp(
                    "Omar (made up)",
                    "omar@demo.invalid",
                    BERLIN,
                    12,
                    new int[] {6, 6},
                    new int[] {5, 5},
                    new int[] {3, 3},
                    "in the second week"),
            new MadeUp(
                    "Noor (made up)",
                    "noor@demo.invalid",
                    BERLIN,
                    1,
                    new int[] {5, 5},
                    new int[] {5, 5},
                    new int[] {0, 0},
                    "begins today"));

    private final PastClock clock;
    private final SignUp signUp;
    private final CheckInDiary diary;
    private final Rhythm rhythm;
    private final IntakeLog log;
    private final SessionsDone sessions;
    private final FormsOfTheDay forms;
    private final Program program;
    private final MadeUpPath path;
    private final MadeUpWeeks weeks;
    private final MadeUpTaper taper;
    private final MadeUpMedicines medicines;
    private final MadeUpBeginning beginning;
    private final MadeUpTherapists therapists;
    private final MadeUpLinks links;

    Demonstration(
            PastClock clock,
            SignUp signUp,
            CheckInDiary diary,
            Rhythm rhythm,
            IntakeLog log,
            SessionsDone sessions,
            FormsOfTheDay forms,
            Program program,
            MadeUpPath path,
            MadeUpWeeks weeks,
            MadeUpTaper taper,
            MadeUpMedicines medicines,
            MadeUpBeginning beginning,
            MadeUpTherapists therapists,
            MadeUpLinks links) {
        this.clock = clock;
        this.signUp = signUp;
        this.diary = diary;
        this.rhythm = rhythm;
        this.log = log;
        this.sessions = sessions;
        this.forms = forms;
        this.program = program;
        this.path = path;
        this.weeks = weeks;
        this.taper = taper;
        this.medicines = medicines;
        this.beginning = beginning;
        this.therapists = therapists;
        this.links = links;
    }

    @Override
    public List<String> signIns() {
        return Stream.concat(
                        PEOPLE.stream().map(one -> one.email() + " · " + PASSWORD + " · " + one.line()),
                        therapists.signIns(PASSWORD).stream())
                .toList();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        System.out.println("A demonstration: the people are made up (seed " + SEED + "), nothing is kept.");
        var now = clock.instant();
        var therapist = new TherapistId(therapists.join(PASSWORD, CONSENTS).getFirst());
        PEOPLE.forEach(one -> {
            var patient = live(one, now);
            if (one.days() > 1) {
                clock.stand(now);
                links.link(patient, one.called(), therapist);
            }
        });
        clock.run();
    }

    private PatientId live(MadeUp one, Instant now) {
        var days = new PatientDays(one.zone());
        var today = days.dayOf(now);
        var first = today.minusDays(one.days() - 1L);
        clock.stand(one.days() == 1 ? now : at(days, first, LocalTime.of(7, 0)));
        var patient = signUp.signUp(
                new Registration(
                        one.called(), new EmailAddress(one.email()), PASSWORD, "en", one.zone(), true, CONSENTS),
                null);
        Acting.run(new Actor.Person(patient.value()), () -> {
            program.enrolledOn(patient);
            if (one.days() > 1) {
                beginning.live(patient);
            }
            var random = new Random(SEED + one.days());
            var diary = new Days(one, patient, days, random);
            for (int d = 0; d < one.days() - 1; d++) {
                diary.live(first.plusDays(d), d);
            }
        });
        return patient;
    }

    private static Instant at(PatientDays days, LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(days.zone()).toInstant();
    }

    /** One person's days, one after the other. */
    private final class Days {

        private final MadeUp one;
        private final PatientId patient;
        private final PatientDays days;
        private final Random random;
        private final Random around;
        private final Course anxiety;
        private final Course bother;
        private final Course cups;

        Days(MadeUp one, PatientId patient, PatientDays days, Random random) {
            this.one = one;
            this.patient = patient;
            this.days = days;
            this.random = random;
            this.around = new Random(SEED - one.days());
            this.anxiety = new Course(random, one.anxiety()[0], one.anxiety()[1], 1.1, one.days());
            this.bother = new Course(random, one.bother()[0], one.bother()[1], 1.2, one.days());
            this.cups = new Course(random, one.cups()[0], one.cups()[1], 0.5, one.days());
        }

        void live(LocalDate day, int number) {
            var stays = one.days() > 60;
            if (stays && number == AWAY_FROM) {
                clock.stand(at(days, day, LocalTime.of(8, 0)));
                rhythm.takeHoliday(patient, Ids.next(), day, day.plusDays(AWAY_UNTIL - AWAY_FROM - 1L));
            }
            if (stays && number == Pace.LAST_DAILY) {
                clock.stand(at(days, day, LocalTime.of(8, 0)));
                rhythm.keepPace(patient, Pace.EVERY_DAY);
            }
            if (stays && number >= AWAY_FROM && number < AWAY_UNTIL) {
                return;
            }
            clock.stand(at(days, day, LocalTime.of(8, 10)));
            path.live(patient);
            clock.stand(at(days, day, LocalTime.of(16, 50)));
            forms.answer(patient, day, level(number));
            medicines.live(patient, day, number);
            drink(day, number);
            if (random.nextDouble() < 0.75) {
                practise(day, number);
            }
            if (random.nextDouble() < 0.88) {
                checkIn(day, number);
            }
            lookBack(day, number);
        }

        private void lookBack(LocalDate day, int number) {
            clock.stand(at(days, day, LocalTime.of(22, 20)));
            var level = one.bother()[0] + (one.bother()[1] - one.bother()[0]) * number / (double) one.days();
            weeks.live(patient, day, number, level);
            taper.live(patient, day, number);
        }

        /** Where anxiety stands on that day, without the days' own ups and downs. */
        private double level(int number) {
            return one.anxiety()[0] + (double) (one.anxiety()[1] - one.anxiety()[0]) * number / one.days();
        }

        private void drink(LocalDate day, int number) {
            var hours = List.of(LocalTime.of(7, 30), LocalTime.of(10, 5), LocalTime.of(14, 0), LocalTime.of(16, 30));
            for (int cup = 0; cup < Math.min(cups.on(number, 0, 4), hours.size()); cup++) {
                clock.stand(at(days, day, hours.get(cup).plusMinutes(random.nextInt(25))));
                var item = cup == 3 ? "tea_black" : cup == 2 ? "espresso_1" : "coffee_brewed_cup";
                log.log(patient, Ids.next(), new Item.Listed(item), Amount.ONE, null);
            }
        }

        private void practise(LocalDate day, int number) {
            var slow = number % 2 == 1;
            var seconds = slow ? 660 : 180;
            var start = at(days, day, LocalTime.of(17, 40).plusMinutes(random.nextInt(40)));
            clock.stand(start.plusSeconds(seconds));
            var before = 3 + random.nextInt(5);
            sessions.add(
                    patient,
                    new Completion(
                            Ids.next(),
                            slow ? "S02" : "S06",
                            1,
                            start,
                            start.plusSeconds(seconds),
                            seconds,
                            false,
                            false,
                            0,
                            before,
                            Math.max(0, before - random.nextInt(3)),
                            Map.of(),
                            slow ? false : null,
                            List.of()));
        }

        private void checkIn(LocalDate day, int number) {
            var shown = at(days, day, LocalTime.of(20, 30).plusMinutes(random.nextInt(90)));
            var anxious = anxiety.on(number, 0, 10);
            var bothered = bother.on(number, 0, 10);
            clock.stand(shown.plusSeconds(16 + random.nextInt(20)));
            var told = new MadeUpDay(around, day, number, anxious);
            diary.save(
                    patient,
                    new Draft(
                            Ids.next(),
                            day,
                            shown,
                            null,
                            new Answers(
                                    anxious,
                                    Math.clamp(anxious / 2 - random.nextInt(2), 0, 4),
                                    bothered,
                                    Math.clamp(bothered - random.nextInt(3), 0, 10),
                                    Math.clamp(bothered / 2 - random.nextInt(2), 0, 4)),
                            told.around(),
                            told.taken()));
        }
    }
}
