package app.lull.faults;

import app.lull.account.PatientId;
import app.lull.checkin.Rhythm;
import app.lull.checkin.Window;
import app.lull.content.Caution;
import app.lull.entry.EntryGate;
import app.lull.entry.Examined;
import app.lull.insights.Openings;
import app.lull.intake.AboutMe;
import app.lull.intake.IntakeLog;
import app.lull.intake.IntakeSettings;
import app.lull.lessons.CardsRead;
import app.lull.measures.Answered;
import app.lull.measures.Filled;
import app.lull.measures.Measures;
import app.lull.safety.SafetyEvent;
import app.lull.safety.SafetyLog;
import app.lull.safety.SafetyPlan;
import app.lull.safety.SafetyPlans;
import app.lull.sessions.SessionShelf;
import app.lull.store.Ids;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import app.lull.today.Agenda;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A patient with a row in every table there is. */
@Component
class WholeLife {

    private final Agenda agenda;
    private final Rhythm rhythm;
    private final IntakeLog log;
    private final IntakeSettings settings;
    private final SessionShelf shelf;
    private final Measures measures;
    private final OnceAWeek onceAWeek;
    private final OnTheWayDown onTheWayDown;
    private final BesideCaffeine besideCaffeine;
    private final UrgesAndWorries urgesAndWorries;
    private final OnPaper onPaper;
    private final OnThePath onThePath;
    private final ReadAlong readAlong;
    private final BetweenTheTwo betweenTheTwo;
    private final Openings openings;
    private final CardsRead cards;
    private final EntryGate entry;
    private final SafetyLog safety;
    private final SafetyPlans plans;
    private final Day day;
    private final Clock clock;

    WholeLife(
            Agenda agenda,
            Rhythm rhythm,
            IntakeLog log,
            IntakeSettings settings,
            SessionShelf shelf,
            Measures measures,
            OnceAWeek onceAWeek,
            OnTheWayDown onTheWayDown,
            BesideCaffeine besideCaffeine,
            UrgesAndWorries urgesAndWorries,
            OnPaper onPaper,
            OnThePath onThePath,
            ReadAlong readAlong,
            BetweenTheTwo betweenTheTwo,
            Openings openings,
            CardsRead cards,
            EntryGate entry,
            SafetyLog safety,
            SafetyPlans plans,
            Day day,
            Clock clock) {
        this.agenda = agenda;
        this.rhythm = rhythm;
        this.log = log;
        this.settings = settings;
        this.shelf = shelf;
        this.measures = measures;
        this.onceAWeek = onceAWeek;
        this.onTheWayDown = onTheWayDown;
        this.besideCaffeine = besideCaffeine;
        this.urgesAndWorries = urgesAndWorries;
        this.onPaper = onPaper;
        this.onThePath = onThePath;
        this.readAlong = readAlong;
        this.betweenTheTwo = betweenTheTwo;
        this.openings = openings;
        this.cards = cards;
        this.entry = entry;
        this.safety = safety;
        this.plans = plans;
        this.day = day;
        this.clock = clock;
    }

    /** Everything once, as the patient; the ids of what is written. */
    List<UUID> live(PatientId patient) {
        var ids = new ArrayList<UUID>();
        var pieces = day.pieces(patient);
        pieces.forEach(Day.Piece::now);
        TestPeople.run(patient, () -> {
            var own = log.logOwn(patient, Ids.next(), Ids.next(), "Grandmother's tea", 40, null);
            ids.add(own.id());
            settings.bedtime(patient, LocalTime.of(22, 30));
            settings.aboutMe(patient, AboutMe.NOTHING);
            rhythm.keepWindow(patient, Window.from(LocalTime.of(19, 0)));
            rhythm.askTwitchAmount(patient, false);
            rhythm.takeHoliday(patient, Ids.next(), LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 7));
            shelf.favour(patient, "S11", true);
            shelf.mind(patient, List.of(Caution.Tag.CRAMP));
            var twoAnswers = new Answered("GAD-2", 1, "en", Map.of("q1", 1, "q2", 0), Set.of(), null);
            var kept = measures.keep(patient, new Filled(Ids.next(), twoAnswers, clock.instant(), clock.instant()));
            ids.add(kept.id());
            measures.letGo(patient, "GAD-7");
            ids.addAll(onceAWeek.live(patient));
            ids.addAll(onTheWayDown.live(patient));
            ids.addAll(besideCaffeine.live(patient));
            ids.addAll(urgesAndWorries.live(patient));
            ids.addAll(onPaper.live(patient));
            ids.addAll(onThePath.live(patient));
            openings.opened(patient);
            var card = Ids.next();
            cards.open(patient, card, "K01", false);
            ids.add(card);
            entry.examined(patient, Examined.NO);
            var said = Ids.next();
            ids.add(said);
            safety.keep(
                    patient,
                    new SafetyEvent(said, Ids.next(), clock.instant(), SafetyEvent.Kind.ITEM, 1, null, null, null));
            plans.keep(patient, new SafetyPlan("Evenings", "A walk", "Bea", "", "", "The cat"), -1);
            var page = agenda.page(patient);
            agenda.choose(patient, page.day(), page.steps().getFirst().step().key(), Agenda.State.LET_GO);
        });
        begunLongAgo(patient);
        ids.addAll(readAlong.live(patient));
        ids.addAll(betweenTheTwo.live(patient));
        pieces.stream().filter(piece -> !piece.table().isEmpty()).forEach(piece -> ids.add(piece.id()));
        return ids;
    }

    /** An evening and a week that were begun and never saved: today's were saved, so that they are begun no more. */
    private static void begunLongAgo(PatientId patient) {
        try (var superuser = TestDatabase.asSuperuser();
                var statement = superuser.createStatement()) {
            statement.execute("insert into review.begun (patient_id, id, week, sealed) values ('%s', '%s', 36, '\\x00')"
                    .formatted(patient.value(), Ids.next()));
            statement.execute(
                    "insert into checkin.begun (patient_id, id, day, sealed) values ('%s', '%s', '2025-01-31', '\\x00')"
                            .formatted(patient.value(), Ids.next()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
