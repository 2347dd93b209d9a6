package app.lull.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.PatientId;
import app.lull.faults.Attackers.Attacker;
import app.lull.faults.Attackers.Role;
import app.lull.faults.UidlClient.Answer;
import app.lull.faults.UidlPage.Node;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.RunningLull;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Somebody who speaks Vaadin's own language to the built jar, instead of using a browser, as everybody there can be and on
 * every view there is: whatever they make up, nothing of somebody else's changes, and no word of theirs comes back.
 */
@LullTest
@Tag("jar")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set before all tests
class ForgedUidlTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant EVENING = Instant.parse("2026-05-05T18:30:00Z");
    private static final int DEAD = 5;
    private static final int LIVE = 3;
    private static final int AT_LEAST = 10_000;
    private static final int AT_ONCE = 4;

    private static final Pattern TRACE = Pattern.compile("\\bat [a-z][\\w.$/]*\\(\\w+\\.java:\\d+\\)"
            + "|\\b(java|jakarta|org|com|app|tools)\\.[a-z.]+\\.[A-Z]\\w*(Exception|Error)\\b"
            + "|PSQLException|SQLState|\\bselect .{1,200} from [a-z]+\\.[a-z_]+\\b|row-level security");

    private final long seed = Long.getLong("lull.seed", 20261126L);

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    @Autowired
    WholeLife life;

    @Autowired
    Attackers attackers;

    @Autowired
    MarkedWords marked;

    @Autowired
    Doors doors;

    private final Map<Role, Attacker> everybody = new EnumMap<>(Role.class);
    private final Set<String> wrongs = new ConcurrentSkipListSet<>();
    private final Set<String> byRight = new ConcurrentSkipListSet<>();
    private PatientId victim;
    private List<String> ids;
    private List<Screens.Screen> screens;
    private Map<String, String> marks;
    private Set<String> never;
    private RunningLull lull;

    @BeforeAll
    void a_diary_that_is_full_and_somebody_of_each_kind() throws SQLException {
        System.out.println("forged UIDL: seed " + seed);
        clock.set(EVENING);
        victim = people.patient(BERLIN);
        ids = new ArrayList<>(life.live(victim).stream().map(UUID::toString).toList());
        ids.add(victim.toString());
        for (var role : Role.values()) {
            everybody.put(role, attackers.make(role, victim));
        }
        marks = marked.in(victim);
        never = new TreeSet<>(marks.keySet());
        never.removeIf(mark ->
                !MarkedWords.ownTables().contains(tableOf(mark)) && !where(mark).startsWith("account.person"));
        screens = Screens.of(victim);
        clock.reset();
        lull = RunningLull.start(TestDatabase.sharedBy(
                "--lull.sign-in.per-address=1000000",
                "--lull.sign-in.per-account=1000000",
                "--logging.pattern.console=%-5level %logger{0}: %msg %ex{short}%n"));
    }

    @AfterAll
    void close() {
        lull.close();
    }

    private Attacker attacker(Role role) {
        return Objects.requireNonNull(everybody.get(role));
    }

    /** The table and the column a mark was put in. */
    private String where(String mark) {
        return Objects.requireNonNull(marks.get(mark));
    }

    private String tableOf(String mark) {
        var column = where(mark);
        return column.substring(0, column.lastIndexOf('.'));
    }

    private UidlClient client(Role role) {
        return new UidlClient(lull.address(), answer -> look(role, answer));
    }

    /** Nothing of the victim's may stand in an answer, unless it is shared with who asks; and nothing of the machinery. */
    private void look(Role role, Answer answer) {
        for (var mark : MarkedWords.found(answer.body())) {
            if (role == Role.THERAPIST_WITH_EVERYTHING_SHARED && !never.contains(mark)) {
                byRight.add(mark);
            } else {
                wrong("%s is told %s by %s".formatted(role, where(mark), answer.asked()));
            }
        }
        var trace = TRACE.matcher(answer.body());
        if (trace.find()) {
            wrong("%s is shown “%s” by %s".formatted(role, trace.group(), answer.asked()));
        }
        if (answer.status() >= 500 && !answer.asked().endsWith(" /error")) { // which is 500 for whoever asks for it
            wrong("%s is answered %d by %s".formatted(role, answer.status(), answer.asked()));
        }
    }

    /** Signs in the way this person does; nobody stays outside. */
    private static void signIn(UidlClient client, Attacker attacker) {
        if (attacker.role() == Role.NOBODY) {
            return;
        }
        var leadsTo = client.signIn(attacker.email(), TestPeople.PASSWORD);
        if (!attacker.role().isTherapist()) {
            assertThat(leadsTo).as("%s is in", attacker.role()).doesNotContain("sign-in");
            return;
        }
        assertThat(leadsTo).endsWith("/second-step");
        var page = client.open("second-step");
        type(client, page, "Code from your app", attacker.codes().remove());
        var before = client.cookie("lull");
        click(client, page, "Go on");
        assertThat(client.cookie("lull")).as("the second step was taken").isNotEqualTo(before);
    }

    private static void type(UidlClient client, UidlPage page, String label, String text) {
        var field = page.nodes().stream()
                .filter(node -> page.words(node).startsWith(label)
                        && page.travelling(node).contains("value"))
                .findFirst()
                .orElseThrow();
        client.send(
                page,
                UidlClient.property(
                        field.id(), "value", UidlClient.JSON.getNodeFactory().stringNode(text)));
    }

    private static Node button(UidlPage page, String words) {
        return page.nodes().stream()
                .filter(node ->
                        node.events().contains("click") && page.words(node).equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static void click(UidlClient client, UidlPage page, String words) {
        var button = button(page, words);
        client.send(page, UidlClient.event(button.id(), "click", Forgeries.click(page.dataOf(button, "click"))));
    }

    @Test
    void ten_thousand_made_up_calls_on_every_view_by_everybody_change_nothing_of_anothers_and_tell_nothing()
            throws SQLException {
        var auditBefore = audit(Long.MAX_VALUE);
        try (var home = new UidlClient(lull.address(), answer -> {})) {
            var open = victimAtHome(home);
            int calls = attackTogether(home, open);
            assertThat(outOfStep()).as("calls the server did not look at").isLessThan(calls / 8);
            assertThat(calls).isGreaterThanOrEqualTo(AT_LEAST);
            assertThat(wrongs).isEmpty();
            assertThat(byRight)
                    .as("words that are shared, for the therapist they are shared with")
                    .hasSizeGreaterThan(5);
            System.out.printf("forged UIDL: %d calls, nothing of somebody else's changed, nothing told%n", calls);
        }
        assertThat(audit(auditBefore.n())).as("the audit only grows").isEqualTo(auditBefore);
        assertThat(healthy())
                .as("their own words, for the patient whose words they are")
                .hasSizeGreaterThan(10);
    }

    /** The victim is signed in and has pages open, one of them with a file to take away. */
    private List<UidlPage> victimAtHome(UidlClient home) throws SQLException {
        signIn(home, Attackers.person(Role.PATIENT, victim.value()));
        return List.of(home.open("today"), home.open("your-data"), home.open("log/import"), home.open("worries"));
    }

    private int attackTogether(UidlClient home, List<UidlPage> open) {
        try (var some = Executors.newFixedThreadPool(AT_ONCE)) {
            return Arrays.stream(Role.values())
                    .map(role -> some.submit(() -> attack(role, home, open)))
                    .toList()
                    .stream()
                    .mapToInt(ForgedUidlTest::counted)
                    .sum();
        }
    }

    private static int counted(Future<Integer> calls) {
        try {
            return calls.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private int attack(Role role, UidlClient home, List<UidlPage> open) throws SQLException {
        try (var superuser = TestDatabase.asSuperuser()) {
            return attack(role, superuser, home, open);
        }
    }

    private int attack(Role role, Connection superuser, UidlClient home, List<UidlPage> open) throws SQLException {
        var attacker = attacker(role);
        var theirs = RowsOf.patient(superuser, victim.value(), linked());
        var own = RowsOf.person(superuser, attacker.id());
        var changedOwn = new TreeSet<String>();
        int nodes = 0;
        int dead = 0;
        int calls = 0;
        try (var client = client(role)) {
            signIn(client, attacker);
            var session = client.cookie("lull");
            var before = theirs.print();
            for (var screen : screens) {
                if (role != Role.NOBODY && !client.cookie("lull").equals(session)) { // something they did ended it
                    signIn(client, attacker);
                    session = client.cookie("lull");
                }
                var forgeries = new Forgeries(
                        new Random(seed + 31L * role.ordinal() + screen.path().hashCode()), ids);
                var page = client.open(screen.path());
                nodes += page.nodes().size();
                dead += (int) page.nodes().stream().filter(Node::isDead).count();
                var attack = new Attack(role, client, page, forgeries, screen);
                var mine = own.print();
                attack.dead(DEAD);
                same(mine, own.print(), role + " on " + screen.path() + ", by calls that must do nothing at all");
                attack.live(LIVE);
                attack.elsewhere(screens);
                calls += attack.calls();
                changedOwn.addAll(RowsOf.changed(mine, own.print()));
                before = same(before, theirs.print(), role + " on " + screen.path());
            }
            calls += trespass(attacker, client, home, open);
            same(before, theirs.print(), role + " beside their own pages");
        }
        System.out.printf(
                "forged UIDL, %s: %d views, %d nodes, %d of them invisible, disabled or read-only, %d calls; own rows of %s%n",
                role, screens.size(), nodes, dead, calls, changedOwn);
        return calls;
    }

    /** Whose own rows about the victim may change: a linked therapist writes messages, and answers what waits. */
    private List<UUID> linked() {
        return List.of(
                attacker(Role.THERAPIST_WITH_EVERYTHING_SHARED).id(),
                attacker(Role.THERAPIST_WITH_NOTHING_SHARED).id());
    }

    /** The later of the two, whatever it says: what changed is written down, and the attack goes on. */
    private Map<String, String> same(Map<String, String> before, Map<String, String> after, String who) {
        var changed = RowsOf.changed(before, after);
        if (!changed.isEmpty()) {
            wrong(who + " changed " + changed);
        }
        return after;
    }

    private int trespass(Attacker attacker, UidlClient client, UidlClient home, List<UidlPage> open) {
        var forgeries = new Forgeries(new Random(seed + attacker.role().ordinal()), ids);
        var trespass = new Trespass(client, forgeries, attacker.id(), ids);
        trespass.intoPages(client.open("help-me"), home, open);
        trespass.throughDoors(doors.all());
        assertThat(open.stream().flatMap(page -> page.files().stream()))
                .as("files of the victim's")
                .hasSizeGreaterThan(1);
        trespass.forFiles(open).forEach(file -> wrong(attacker.role() + " has " + file));
        return trespass.calls();
    }

    /** How often the client's count of the calls was not the server's, with purpose or without: such a call does nothing. */
    private long outOfStep() {
        return lull.output().stream()
                .filter(line -> line.contains("Message ID sync error"))
                .count();
    }

    /** Written down once, and said at once. */
    private void wrong(String what) {
        if (wrongs.add(what)) {
            System.out.println("forged UIDL, wrong: " + what);
        }
    }

    private List<String> healthy() throws SQLException {
        var seen = new TreeSet<String>();
        try (var client = new UidlClient(lull.address(), answer -> seen.addAll(MarkedWords.found(answer.body())))) {
            signIn(client, Attackers.person(Role.PATIENT, victim.value()));
            var today = client.open("today");
            assertThat(today.nodes()).as("Today").anyMatch(node -> node.tag().equals("h1"));
            screens.forEach(screen -> client.open(screen.path()));
        }
        return List.copyOf(seen);
    }

    /** How far the audit goes, and what it says up to there. */
    private record Audited(long n, String rows) {}

    private static Audited audit(long to) throws SQLException {
        var rows = Diary.list("select max(n) || ' ' || md5(string_agg(t::text, '' order by n, id)) from account.audit t"
                        + " where n <= " + to)
                .getFirst()
                .split(" ");
        return new Audited(Long.parseLong(rows[0]), rows[1]);
    }

    @Test
    void whoever_types_and_clicks_on_their_own_page_by_the_same_client_changes_their_own_row() throws SQLException {
        var attacker = attacker(Role.PATIENT);
        try (var client = client(Role.PATIENT)) {
            signIn(client, attacker);
            var page = client.open("settings");
            var before = called(attacker.id());
            type(client, page, "What may Lull call you?", "Somebody else");
            assertThat(called(attacker.id())).isEqualTo(before);
            click(client, page, "Save");
            assertThat(called(attacker.id())).isEqualTo("Somebody else");
        }
    }

    private static String called(UUID person) throws SQLException {
        return Diary.list("select called from account.person where id = '" + person + "'")
                .getFirst();
    }
}
