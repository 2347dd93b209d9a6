package app.lull.faults;

import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.adverse.PlanChanges;
import app.lull.curriculum.ExposureIdea;
import app.lull.doctor.HelperLinks;
import app.lull.doctor.VisitPages;
import app.lull.exposures.ExposureLadder;
import app.lull.exposures.Exposures;
import app.lull.exposures.Plan;
import app.lull.exposures.Result;
import app.lull.exposures.Rung;
import app.lull.exposures.Scripts;
import app.lull.measures.Answered;
import app.lull.measures.Filled;
import app.lull.measures.Measures;
import app.lull.program.Tempo;
import app.lull.program.TenWeeks;
import app.lull.safety.SafetyEvent;
import app.lull.safety.SafetyLog;
import app.lull.sessions.Completion;
import app.lull.sessions.SessionsDone;
import app.lull.store.Ids;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What a patient does on the path: rests, goes ahead, faces a fear, plans a visit, and is worse for a breath. */
@Component
class OnThePath {

    private final TenWeeks program;
    private final ExposureLadder ladder;
    private final Exposures exposures;
    private final Scripts scripts;
    private final VisitPages pages;
    private final HelperLinks links;
    private final PlanChanges changes;
    private final SessionsDone sessions;
    private final Measures measures;
    private final SafetyLog safety;
    private final Patients patients;
    private final Clock clock;

    OnThePath(
            TenWeeks program,
            ExposureLadder ladder,
            Exposures exposures,
            Scripts scripts,
            VisitPages pages,
            HelperLinks links,
            PlanChanges changes,
            SessionsDone sessions,
            Measures measures,
            SafetyLog safety,
            Patients patients,
            Clock clock) {
        this.program = program;
        this.ladder = ladder;
        this.exposures = exposures;
        this.scripts = scripts;
        this.pages = pages;
        this.links = links;
        this.changes = changes;
        this.sessions = sessions;
        this.measures = measures;
        this.safety = safety;
        this.patients = patients;
        this.clock = clock;
    }

    /** As the patient; the ids of what is written. */
    List<UUID> live(PatientId patient) {
        var stay = program.page(patient).stay();
        var ahead = Ids.next();
        var rest = Ids.next();
        program.goAhead(patient, ahead, stay);
        program.tempo(patient, Tempo.GENTLE);
        program.leaveOut(patient, 9, true);
        program.pause(patient, rest, null);
        program.takeUp(patient);
        var visit = Ids.next();
        pages.begin(patient, visit, patients.today(patient).plusDays(9));
        var link = Ids.next();
        links.make(patient, link, "plan");
        feelsWorse(patient);
        changes.page(patient);
        return List.of(stay, ahead, rest, visit, link, faces(patient), reads(patient));
    }

    private void feelsWorse(PatientId patient) {
        var now = clock.instant();
        sessions.add(
                patient,
                new Completion(
                        Ids.next(),
                        "S01",
                        1,
                        now.minusSeconds(40),
                        now,
                        30,
                        true,
                        true,
                        0,
                        4,
                        7,
                        Map.of(),
                        null,
                        List.of()));
    }

    private UUID faces(PatientId patient) {
        var rung = Ids.next();
        ladder.add(patient, new Rung(rung, "Sit on a bench", ExposureIdea.Kind.SITUATION, 40, null, true, 0));
        var id = Ids.next();
        var planned = exposures.plan(patient, id, rung);
        var plan = new Plan("I will have to check", 80, Set.of(), null, "The park", patients.today(patient));
        exposures.begin(patient, id, planned.version(), plan, 50);
        var ended = exposures.end(patient, id, false);
        exposures.log(
                patient, id, ended.version(), new Result(true, 60, 30, "Nothing", Set.of(), false, "The quiet", null));
        return id;
    }

    private UUID reads(PatientId patient) {
        var noughts = IntStream.rangeClosed(1, 8).boxed().collect(Collectors.toMap(n -> "q" + n, n -> 0));
        measures.keep(
                patient,
                new Filled(
                        Ids.next(),
                        new Answered("PHQ-8", 1, "en", noughts, Set.of(), null),
                        clock.instant(),
                        clock.instant()));
        safety.keep(
                patient,
                new SafetyEvent(
                        Ids.next(),
                        Ids.next(),
                        clock.instant(),
                        SafetyEvent.Kind.ANSWER,
                        null,
                        SafetyEvent.Asked.THOUGHTS,
                        SafetyEvent.Said.NO,
                        null));
        scripts.keep(patient, Ids.next(), 0, "I cannot know for sure", "It is evening, and I read the words.");
        scripts.draft(patient, "I cannot know", "It is evening");
        var sitting = Ids.next();
        scripts.sit(patient, sitting, 60);
        scripts.loop(patient, sitting, 1, 55);
        return sitting;
    }
}
