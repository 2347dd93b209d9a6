package app.lull.caseload;

import app.lull.account.DataKind;
import app.lull.account.TherapistId;
import app.lull.time.PatientDays;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Rows of a therapist's list as a clinic may have them; people and figures are made up from a seed. */
public final class MadeUpCaseload {

    private static final List<String> FIRST = List.of(
            "Ada", "Noor", "Emil", "Zofia", "Mateo", "Ingrid", "Kofi", "Lena", "Priya", "Tomás", "Yuki", "Hanne",
            "Omar", "Bea", "Ruth", "Idris", "Mila", "Sean", "Anouk", "Jonas", "Chiara", "Femi", "Maeve", "Levi",
            "Salma", "Piotr");
    private static final List<String> LAST = List.of(
            "Okafor",
            "Lindqvist",
            "Moreau",
            "Haddad",
            "Kowalska",
            "Brandt",
            "Iyer",
            "Castellanos",
            "Ó Briain",
            "Vaszary",
            "Featherstonehaugh-Cole",
            "Duarte",
            "Yamada",
            "Petrov",
            "Nwosu",
            "Ferrari",
            "Holm",
            "Aziz",
            "Weiss",
            "Tan");
    /** Each as often as it is drawn. */
    private static final List<Reason> OFTEN = Map.of(
                    Reason.HARD_ANSWER, 3,
                    Reason.WORSE_ANXIETY, 9,
                    Reason.WORSE_MOOD, 6,
                    Reason.MORE_CHECKS, 8,
                    Reason.MORE_EDITS, 4,
                    Reason.MISSED_EVENINGS, 25,
                    Reason.SAID_WORSE, 8,
                    Reason.SHEET_WAITS, 10,
                    Reason.MESSAGE_WAITS, 12,
                    Reason.MODULE_ENDED, 15)
            .entrySet()
            .stream()
            .sorted(Map.Entry.comparingByKey())
            .flatMap(often -> Collections.nCopies(often.getValue(), often.getKey()).stream())
            .toList();

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Random random;
    private final DayNow now;

    public MadeUpCaseload(long seed, Instant now) {
        this.random = new Random(seed);
        var days = new PatientDays(ZONE);
        this.now = new DayNow(days.dayOf(now), days);
    }

    /** Writes that many patients of this therapist with a superuser's connection. */
    public void write(Connection superuser, UUID therapist, int patients) throws SQLException {
        superuser.setAutoCommit(false);
        try (var person = superuser.prepareStatement(
                        "insert into account.person (id, email, called, created_at) values (?, ?, ?, now())");
                var pseudonym = superuser.prepareStatement(
                        "insert into account.pseudonym (person_id, pseudonym) values (?, gen_random_uuid())");
                var patient = superuser.prepareStatement(
                        "insert into account.patient (patient_id, zone) values (?, 'Europe/Berlin')");
                var link = superuser.prepareStatement("""
                        insert into careteam.link (patient_id, id, state, begun_by, patient_name, therapist_id, therapist_name,
                                                   begun_at, accepted_at, active_at)
                        values (?, ?, 'ACTIVE', 'PATIENT', ?, ?, 'A therapist', ?, ?, ?)
                        """);
                var share = superuser.prepareStatement("""
                        insert into careteam.share (patient_id, id, link_id, therapist_id, kind, text_version, given_at)
                        select ?, gen_random_uuid(), ?, ?, kind, 'made up', now()
                          from unnest(array['CHECK_INS','INTAKE','SESSIONS','MEASURES','SAFETY','WEEKS','PRACTICE']) as kind
                        """);
                var standing = superuser.prepareStatement("""
                        insert into caseload.standing (patient_id, link_id, therapist_id, patient_name, words, rank, since,
                                                       reasons, flags, quiet, linked_at, computed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), '{}', ?, now())
                        """)) {
            for (int n = 0; n < patients; n++) {
                var id = UUID.randomUUID();
                var linkId = UUID.randomUUID();
                var name = name(n);
                var linkedAt = now.begin(now.today().minusDays(random.nextInt(20, 200)));
                var linked = Timestamp.from(linkedAt);
                var ranked = Ranked.of(
                        flags(),
                        new Ranked.Reader(new TherapistId(therapist), EnumSet.allOf(DataKind.class), linkedAt, true),
                        Map.of(),
                        now.today());
                set(person, id, id + "@made.up", "Made up");
                set(pseudonym, id);
                set(patient, id);
                set(link, id, linkId, name, therapist, linked, linked, linked);
                set(share, id, linkId, therapist);
                set(
                        standing,
                        id,
                        linkId,
                        therapist,
                        name,
                        NameWords.kept(name),
                        (short) ranked.rank(),
                        Timestamp.from(ranked.since()),
                        ranked.reasons(),
                        JSON.writeValueAsString(ranked.flags()),
                        linked);
                if (n % 500 == 499 || n == patients - 1) {
                    for (var batch : List.of(person, pseudonym, patient, link, share, standing)) {
                        batch.executeBatch();
                    }
                }
            }
            superuser.commit();
        }
        superuser.setAutoCommit(true);
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private String name(int n) {
        var name = FIRST.get(random.nextInt(FIRST.size())) + " " + LAST.get(random.nextInt(LAST.size()));
        return n < 300 || name.length() > 34 ? name : name + " " + n;
    }

    /** About half need nothing; a few need several things. */
    private List<Flag> flags() {
        var flags = new ArrayList<Flag>();
        for (int n = random.nextInt(10) < 5 ? 0 : random.nextInt(6) == 0 ? 3 : 1; n > 0; n--) {
            var reason = OFTEN.get(random.nextInt(OFTEN.size()));
            if (flags.stream().noneMatch(flag -> flag.reason() == reason)) {
                flags.add(flag(reason));
            }
        }
        return flags;
    }

    private Flag flag(Reason reason) {
        var day = now.today().minusDays(random.nextInt(1, 24));
        var begins = now.begin(day).plus(random.nextInt(600), ChronoUnit.MINUTES);
        return Flag.of(reason, day, begins, begins, figures(reason, day));
    }

    private Figures figures(Reason reason, LocalDate day) {
        var figures = switch (reason) {
            case HARD_ANSWER ->
                Figures.of(random.nextInt(3) == 0 ? "HOPELESS" : "ITEM", random.nextInt(1, 4), random.nextInt(1, 4), 1);
            case WORSE_ANXIETY -> rise("GAD-7", 4, 21);
            case WORSE_MOOD -> rise("PHQ-9", 6, 27);
            case MORE_CHECKS -> Figures.of("", 1, random.nextInt(3, 5), 0);
            case MORE_EDITS -> Figures.of("", 0, random.nextInt(11, 20), 7);
            case SAID_WORSE, WEEKS_ABOVE ->
                Figures.of(random.nextBoolean() ? "EASIER_STEP" : "", 15, random.nextInt(18, 28), 0);
            case MODULE_ENDED -> Figures.of("Attention and worry", 0, 4, 0);
            default -> Figures.of("", 0, 0, random.nextInt(1, 5));
        };
        return reason == Reason.MISSED_EVENINGS
                ? Figures.of("", 0, 0, random.nextInt(3, 12)).days(day.minusDays(1), day.plusDays(2))
                : figures.days(day, day);
    }

    private Figures rise(String form, int least, int most) {
        var before = random.nextInt(most - least - 4);
        return Figures.of(form, before, before + least + random.nextInt(4), 3);
    }

    /** Fills a running Lull for looking at its screens: url, superuser, password, e-mail of the therapist, how many. */
    public static void main(String[] args) throws SQLException {
        try (var superuser = DriverManager.getConnection(args[0], args[1], args[2])) {
            try (var role = superuser.prepareStatement("""
                    insert into account.person_role select id, 'THERAPIST' from account.person where email = ?
                    on conflict do nothing
                    """)) {
                role.setString(1, args[3]);
                role.execute();
            }
            try (var find = superuser.prepareStatement("select id from account.person where email = ?")) {
                find.setString(1, args[3]);
                var found = find.executeQuery();
                found.next();
                new MadeUpCaseload(20261126, Instant.now())
                        .write(superuser, found.getObject(1, UUID.class), Integer.parseInt(args[4]));
            }
        }
    }
}
