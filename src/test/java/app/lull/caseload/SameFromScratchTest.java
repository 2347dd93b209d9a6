package app.lull.caseload;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.adverse.PlanChanges;
import app.lull.careteam.CareTeam;
import app.lull.careteam.Sharing;
import app.lull.checkin.Answers;
import app.lull.checkin.CheckInDiary;
import app.lull.checkin.Pace;
import app.lull.checkin.Rhythm;
import app.lull.curriculum.Checks;
import app.lull.measures.Answered;
import app.lull.measures.Filled;
import app.lull.measures.Measures;
import app.lull.measures.RefusedAnswers;
import app.lull.program.TenWeeks;
import app.lull.safety.SafetyEvent;
import app.lull.safety.SafetyLog;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import app.lull.urges.Urges;
import app.lull.urges.Which;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever happened in whatever order: what stands on the list is what anybody would compute from the diaries anew. */
@LullTest
class SameFromScratchTest {

    private static final Instant BEGIN = Instant.parse("2026-03-02T19:30:00Z");
    private static final int DAYS = 40;
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("Africa/Abidjan"), ZoneId.of("Europe/Lisbon"));

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    @Autowired
    OnTheList list;

    @Autowired
    Caseload caseload;

    @Autowired
    CheckInDiary diary;

    @Autowired
    Rhythm rhythm;

    @Autowired
    TenWeeks weeks;

    @Autowired
    Measures measures;

    @Autowired
    SafetyLog safety;

    @Autowired
    Urges urges;

    @Autowired
    Checks checks;

    @Autowired
    PlanChanges changes;

    @Autowired
    CareTeam team;

    @Autowired
    Sharing sharing;

    private final Random random = new Random(seed());
    private final Map<String, Integer> happened = new TreeMap<>();
    private TherapistId therapist = new TherapistId(new UUID(0, 0));

    private static long seed() {
        long seed = Long.getLong("lull.seed", 20261126);
        System.out.println("seed of SameFromScratchTest: " + seed);
        return seed;
    }

    @Test
    void computing_all_reasons_anew_changes_none() throws SQLException {
        live(8);
    }

    @Test
    @Tag("long")
    void computing_all_reasons_of_60_patients_anew_changes_none() throws SQLException {
        live(60);
    }

    private void live(int patients) throws SQLException {
        clock.set(BEGIN);
        therapist = people.therapist();
        var links = new HashMap<PatientId, UUID>();
        for (int n = 0; n < patients; n++) {
            var patient = people.patient(ZONES.get(n % ZONES.size()));
            links.put(patient, list.link(patient, therapist, "Patient " + n, EnumSet.allOf(DataKind.class)));
        }
        for (int day = 0; day < DAYS; day++) {
            clock.set(BEGIN.plus(day, ChronoUnit.DAYS).plusSeconds(random.nextInt(3_000)));
            for (var patient : links.keySet()) {
                for (int n = random.nextInt(3); n > 0; n--) {
                    something(patient, links.get(patient));
                }
            }
            if (random.nextInt(4) > 0) {
                list.lookAtAllDue();
            }
        }
        list.lookAtAllDue();
        var kept = standings();
        assertThat(list.lookAtAllDue()).as("nobody is due").isZero();
        for (var patient : links.keySet()) {
            list.look(patient);
        }
        assertThat(standings()).isEqualTo(kept);
        try (var superuser = TestDatabase.asSuperuser();
                var statement = superuser.createStatement()) { // and from nothing, but for what was set aside
            statement.execute("update caseload.standing set flags = '[]', rank = 90, reasons = 1 where therapist_id = '"
                    + therapist + "'");
        }
        for (var patient : links.keySet()) {
            list.look(patient);
        }
        assertThat(standings()).isEqualTo(kept);
        System.out.printf(
                "same from scratch: %d patients, %d days, %d on the list, %s%n", patients, DAYS, kept.size(), happened);
        assertThat(kept).isNotEmpty();
    }

    private List<String> standings() throws SQLException {
        try (var superuser = TestDatabase.asSuperuser();
                var rows = superuser
                        .createStatement()
                        .executeQuery(
                                "select patient_id, patient_name, words, rank, since, reasons, flags, quiet, linked_at"
                                        + " from caseload.standing where therapist_id = '" + therapist
                                        + "' order by patient_id")) {
            var list = new ArrayList<String>();
            while (rows.next()) {
                var row = new StringBuilder();
                for (int column = 1; column <= 9; column++) {
                    row.append(rows.getString(column)).append(" | ");
                }
                list.add(row.toString());
            }
            return list;
        }
    }

    private void something(PatientId patient, UUID link) {
        var what = random.nextInt(20);
        switch (what) {
            case 0 ->
                count("pace", patient, () -> rhythm.keepPace(patient, random.nextBoolean() ? null : Pace.SOME_DAYS));
            case 1 -> {
                var today = as(patient, () -> diary.evening(patient)).day();
                count(
                        "break",
                        patient,
                        () -> rhythm.takeHoliday(patient, Ids.next(), today, today.plusDays(random.nextInt(1, 6))));
            }
            case 2 -> count("rest", patient, () -> weeks.pause(patient, Ids.next(), null));
            case 3 -> count("taken up", patient, () -> weeks.takeUp(patient));
            case 4 ->
                count(
                        "moved on",
                        patient,
                        () -> weeks.moveOn(patient, weeks.page(patient).stay()));
            case 5 -> count("item 9", patient, () -> says(patient));
            case 6 -> count("form", patient, () -> form(patient, random.nextBoolean() ? "GAD-7" : "PHQ-9"));
            case 7 -> count("looked whether it got worse", patient, () -> changes.page(patient));
            case 8, 9 -> {
                var check = checks.all().getFirst().id();
                for (int n = random.nextInt(1, 8); n > 0; n--) {
                    count(
                            "urge",
                            patient,
                            () -> urges.checkedAlready(
                                    patient, Ids.next(), new Which(check, null), random.nextInt(11)));
                }
            }
            case 10 ->
                count(
                        "shared or not",
                        patient,
                        () -> sharing.turn(
                                patient,
                                link,
                                DataKind.values()[random.nextInt(DataKind.values().length)],
                                random.nextInt(3) > 0));
            case 11 -> {
                if (random.nextInt(3) == 0) {
                    count("link paused", patient, () -> team.pause(patient, link));
                } else {
                    count("link resumed", patient, () -> team.resume(patient, link));
                }
            }
            case 12 -> answers(patient);
            default -> count("check-in", patient, () -> checksIn(patient));
        }
    }

    /** What is refused has not happened. */
    private void count(String what, PatientId patient, Runnable does) {
        try {
            run(patient, does);
            happened.merge(what, 1, Integer::sum);
        } catch (NotFound | InvalidEntry | RefusedAnswers | EditedMeanwhile refused) {
            happened.merge(what + " refused", 1, Integer::sum);
        }
    }

    private void checksIn(PatientId patient) {
        var evening = diary.evening(patient);
        for (int n = random.nextInt(4) == 0 ? 3 : 1; n > 0; n--) {
            diary.save(
                    patient,
                    diary.evening(patient).answered(new Answers(random.nextInt(11), 1, 3, 2, random.nextInt(5))));
        }
        assertThat(evening.day()).isNotNull();
    }

    private void says(PatientId patient) {
        safety.keep(
                patient,
                new SafetyEvent(
                        Ids.next(),
                        Ids.next(),
                        clock.instant(),
                        SafetyEvent.Kind.ITEM,
                        random.nextInt(3),
                        null,
                        null,
                        null));
    }

    private void form(PatientId patient, String form) {
        var values = new HashMap<String, Integer>();
        for (int n = 1; n <= (form.equals("GAD-7") ? 7 : 9); n++) {
            values.put("q" + n, random.nextInt(4));
        }
        measures.keep(
                patient,
                new Filled(
                        Ids.next(),
                        new Answered(form, 1, "en", Map.copyOf(values), Set.of(), null),
                        clock.instant(),
                        clock.instant()));
    }

    private void answers(PatientId patient) {
        try {
            run(therapist, () -> {
                var detail = caseload.detail(therapist, patient);
                if (!detail.aside().isEmpty() && random.nextBoolean()) {
                    caseload.bringBack(
                            therapist, patient, detail.aside().getFirst().flag().reason());
                } else if (!detail.open().isEmpty()) {
                    caseload.setAside(
                            therapist,
                            patient,
                            Ids.next(),
                            detail.open().getFirst().reason(),
                            random.nextBoolean() ? null : detail.today().plusDays(random.nextInt(1, 6)),
                            "why");
                }
            });
            happened.merge("answered", 1, Integer::sum);
        } catch (NotFound notOnTheList) {
            happened.merge("answered nobody", 1, Integer::sum);
        }
    }
}
