package app.lull.overview;

import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.CareTeam;
import app.lull.careteam.Invitations;
import app.lull.careteam.Sharing;
import app.lull.checkin.Answers;
import app.lull.checkin.CheckInDiary;
import app.lull.checkin.Draft;
import app.lull.curriculum.ExposureIdea;
import app.lull.exposures.ExposureLadder;
import app.lull.exposures.Exposures;
import app.lull.exposures.Plan;
import app.lull.exposures.Result;
import app.lull.exposures.Rung;
import app.lull.intake.Amount;
import app.lull.intake.IntakeLog;
import app.lull.intake.Item;
import app.lull.lessons.CardsRead;
import app.lull.measures.Answered;
import app.lull.measures.Filled;
import app.lull.measures.Measures;
import app.lull.program.Program;
import app.lull.review.Foods;
import app.lull.review.Items;
import app.lull.review.WeekInReview;
import app.lull.review.Worse;
import app.lull.safety.SafetyPlan;
import app.lull.safety.SafetyPlans;
import app.lull.sessions.Completion;
import app.lull.sessions.SessionsDone;
import app.lull.store.Ids;
import app.lull.taper.CaffeinePlans;
import app.lull.taper.Goal;
import app.lull.taper.Pace;
import app.lull.taper.Wishes;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import app.lull.urges.Outcome;
import app.lull.urges.Urges;
import app.lull.urges.Wait;
import app.lull.urges.Which;
import app.lull.worksheets.Answer;
import app.lull.worksheets.Worksheets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Five weeks of a patient of Berlin, something of each kind in them, and the link to a therapist. */
@Component
class LivedWeeks {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final LocalDate FIRST = LocalDate.of(2026, 3, 31);
    static final LocalDate LAST = LocalDate.of(2026, 5, 5);

    private static final LocalTime EVENING = LocalTime.of(20, 30);

    private final MutableClock clock;
    private final Program program;
    private final CheckInDiary diary;
    private final IntakeLog log;
    private final SessionsDone sessions;
    private final Urges urges;
    private final ExposureLadder ladder;
    private final Exposures exposures;
    private final Measures measures;
    private final WeekInReview reviews;
    private final SafetyPlans plans;
    private final Worksheets worksheets;
    private final CardsRead cards;
    private final CaffeinePlans taper;
    private final CareTeam team;
    private final Invitations invitations;
    private final Sharing sharing;

    LivedWeeks(
            MutableClock clock,
            Program program,
            CheckInDiary diary,
            IntakeLog log,
            SessionsDone sessions,
            Urges urges,
            ExposureLadder ladder,
            Exposures exposures,
            Measures measures,
            WeekInReview reviews,
            SafetyPlans plans,
            Worksheets worksheets,
            CardsRead cards,
            CaffeinePlans taper,
            CareTeam team,
            Invitations invitations,
            Sharing sharing) {
        this.clock = clock;
        this.program = program;
        this.diary = diary;
        this.log = log;
        this.sessions = sessions;
        this.urges = urges;
        this.ladder = ladder;
        this.exposures = exposures;
        this.measures = measures;
        this.reviews = reviews;
        this.plans = plans;
        this.worksheets = worksheets;
        this.cards = cards;
        this.taper = taper;
        this.team = team;
        this.invitations = invitations;
        this.sharing = sharing;
    }

    static Instant evening(LocalDate day) {
        return day.atTime(EVENING).atZone(BERLIN).toInstant();
    }

    /** Lives them; the clock stands on the last evening then. @return the sheet that can be shared, and one that is not */
    List<UUID> live(PatientId patient) {
        FIRST.datesUntil(LAST.plusDays(1)).forEach(day -> {
            clock.set(evening(day));
            TestPeople.run(patient, () -> day(patient, day, (int) (day.toEpochDay() - FIRST.toEpochDay())));
        });
        return TestPeople.as(patient, () -> {
            plans.keep(patient, new SafetyPlan("Evenings", "A walk", "Bea", "", "", "The cat"), -1);
            step(patient);
            return List.of(record(patient, "A film"), record(patient, "A letter"));
        });
    }

    private void day(PatientId patient, LocalDate day, int n) {
        if (n == 0) {
            program.enrolledOn(patient);
            cards.open(patient, Ids.next(), "K01", true);
        }
        var shown = diary.evening(patient);
        var bother = n < 21 ? 5 + n % 2 : 3;
        diary.save(
                patient,
                new Draft(shown.id(), day, shown.shownAt(), null, new Answers(4, 1, bother, bother, n < 21 ? 3 : 1)));
        log.log(patient, Ids.next(), new Item.Listed("coffee_brewed_cup"), Amount.ONE, null);
        if (n % 2 == 0) {
            sessions.add(patient, session(n % 4 == 0));
        }
        if (n % 3 == 0) {
            var urge = urges.begin(patient, Ids.next(), Which.of("counting"), 6, Wait.TEN);
            urges.answer(
                    patient, urge.id(), urge.version(), n % 2 == 0 ? Outcome.PASSED : Outcome.WAITED_THEN_CHECKED, 2);
        }
        if (n == 0 || n == 28) {
            gad7(patient, n == 0 ? 2 : 1);
        }
        if (n == 20) {
            taper.begin(
                    patient,
                    Ids.next(),
                    new Wishes(Goal.UP_TO_100, Pace.GENTLE, LocalTime.of(15, 0), 400, Set.of(), false, day));
        }
        var page = reviews.page(patient);
        if (page.due() != null && page.open() && page.saved() == null) {
            reviews.save(
                    patient,
                    page.answered(new app.lull.review.Answers(
                            new Items(3, 2, 1, 2, 3, 2, 1, 2), Worse.SOME, "evenings", Foods.LEFT_OUT)));
        }
    }

    private Completion session(boolean toStop) {
        var now = clock.instant();
        return new Completion(
                Ids.next(),
                "S06",
                1,
                now.minus(Duration.ofMinutes(4)),
                now,
                180,
                false,
                false,
                0,
                6,
                4,
                Map.of(),
                toStop,
                List.of());
    }

    /** 14 with answers of 2, then 7 with answers of 1: 7 lower is more than chance. */
    private void gad7(PatientId patient, int each) {
        var answers = IntStream.rangeClosed(1, 7).boxed().collect(Collectors.toMap(n -> "q" + n, n -> each));
        measures.keep(
                patient,
                new Filled(
                        Ids.next(),
                        new Answered("GAD-7", 1, "en", answers, Set.of(), 0),
                        clock.instant(),
                        clock.instant()));
    }

    private void step(PatientId patient) {
        var rung = Ids.next();
        ladder.add(patient, new Rung(rung, "Sit on a bench", ExposureIdea.Kind.SITUATION, 40, null, true, 0));
        var id = Ids.next();
        var planned = exposures.plan(patient, id, rung);
        exposures.begin(
                patient,
                id,
                planned.version(),
                new Plan("I will have to check", 80, Set.of(), null, "The park", LAST),
                50);
        var ended = exposures.end(patient, id, false);
        exposures.log(
                patient, id, ended.version(), new Result(true, 60, 30, "I sat there", Set.of(), false, "A bird", null));
    }

    private UUID record(PatientId patient, String words) {
        var page = worksheets.open(patient, "W07", Ids.next());
        var answers = new app.lull.worksheets.Answers(Map.of("situation", new Answer.Words(words)));
        return worksheets.save(patient, page.answered(answers, page.version())).sheet();
    }

    /** Links the two, with these kinds shared and this sheet. @return the id of the link */
    UUID link(PatientId patient, TherapistId therapist, Set<DataKind> kinds, UUID sheet) {
        var link = Ids.next();
        var code = TestPeople.as(patient, () -> team.offer(patient, link, "Robin R."));
        TestPeople.run(therapist, () -> invitations.accept(therapist, code));
        TestPeople.run(patient, () -> {
            team.confirm(patient, link, kinds.isEmpty() ? EnumSet.noneOf(DataKind.class) : EnumSet.copyOf(kinds));
            sharing.turnSheet(patient, link, sheet, true);
        });
        return link;
    }
}
