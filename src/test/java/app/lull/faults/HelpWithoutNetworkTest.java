package app.lull.faults;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.store.embedded.EmbeddedPostgres;
import app.lull.testing.RunningLull;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Somebody answers that they would be better off dead, and the network or the database goes at one step or another: they
 * see the right page at once all the same, and what they answered is kept. Nobody is linked with them.
 */
@Tag("browser")
@SuppressWarnings("NullAway.Init") // set before each test
class HelpWithoutNetworkTest {

    private static final String FORM = "/measures/fill/PHQ-9";
    private static final int ITEMS = 9;
    private static final String EMERGENCY = "Please call now";
    private static final String CRISIS_LINE = "There are people to talk to";
    private static final String RESOURCES = "Thank you for answering";

    @TempDir
    static Path home = Path.of("");

    private static EmbeddedPostgres postgres;
    private static TcpProxy network;
    private static RunningLull lull;
    private static Chromium chromium;

    private JarPeople.Person person;
    private Page page;

    /** What goes. */
    enum Cut {
        NETWORK((page, network) -> page.context().setOffline(true)),
        DATABASE_REFUSES((page, network) -> network.refuse()),
        DATABASE_SWALLOWS((page, network) -> network.swallow());

        private final BiConsumer<Page, TcpProxy> happens;

        Cut(BiConsumer<Page, TcpProxy> happens) {
            this.happens = happens;
        }
    }

    /** The taps on the way, in their order; something goes before one of them. */
    enum Tap {
        ITEM_9,
        THOUGHTS,
        PLAN,
        ACT,
        LEAVE,
        DONE
    }

    @BeforeAll
    static void start() {
        postgres = EmbeddedPostgres.start(home.resolve("database"));
        network = new TcpProxy(postgres.port());
        lull = RunningLull.start(
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + network.port() + "/"
                        + EmbeddedPostgres.DATABASE,
                "--spring.datasource.username=lull_app",
                "--spring.datasource.password=" + postgres.appPassword(),
                "--spring.flyway.user=lull_owner",
                "--spring.flyway.password=" + postgres.ownerPassword(),
                "--lull.watched-by=the team on call",
                "--lull.watched-within=one working day");
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        lull.close();
        network.close();
        postgres.close();
    }

    @BeforeEach
    void somebodySignsIn() {
        person = new JarPeople(HelpWithoutNetworkTest::asSuperuser).add();
        page = chromium.phone();
        Chromium.signIn(page, lull.address(), person);
    }

    @AfterEach
    void allIsBack() {
        network.recover();
        page.context().close();
    }

    private static Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(
                postgres.url(EmbeddedPostgres.DATABASE), "postgres", postgres.superuserPassword());
    }

    /** The network before every tap, and the database before the first and the last. */
    static Stream<Arguments> whatGoesBeforeWhichTap() {
        return everyWay().filter(HelpWithoutNetworkTest::isQuick);
    }

    /** The database before every other tap, refusing and swallowing. */
    static Stream<Arguments> theOtherWays() {
        return everyWay().filter(way -> !isQuick(way));
    }

    private static Stream<Arguments> everyWay() {
        return Arrays.stream(Cut.values())
                .flatMap(cut -> Arrays.stream(Tap.values()).map(tap -> Arguments.of(cut, tap)));
    }

    private static boolean isQuick(Arguments way) {
        var tap = way.get()[1];
        return way.get()[0] == Cut.NETWORK
                || way.get()[0] == Cut.DATABASE_REFUSES && (tap == Tap.ITEM_9 || tap == Tap.DONE);
    }

    @ParameterizedTest
    @MethodSource("whatGoesBeforeWhichTap")
    void whatever_goes_before_a_tap_the_right_page_is_there_and_every_answer_is_kept(Cut cut, Tap before) {
        answersWhile(cut, before);
    }

    @ParameterizedTest
    @MethodSource("theOtherWays")
    @Tag("long")
    void whichever_way_the_database_goes_before_whichever_tap_it_is_so_too(Cut cut, Tap before) {
        answersWhile(cut, before);
    }

    private void answersWhile(Cut cut, Tap before) {
        page.navigate(lull.address() + FORM);
        for (int item = 1; item < ITEMS; item++) {
            answer(item, 1);
        }
        for (var tap : Tap.values()) {
            if (tap == before) {
                cut.happens.accept(page, network);
            }
            taps(tap);
        }
        comesBack();
        assertKept(
                "select kind || coalesce(value::text, '') || coalesce(asked || ' ' || said, '') || coalesce(page, '')"
                        + " from safety.event where patient_id = '%s' order by at, id",
                "ITEM2", "ANSWERTHOUGHTS YES", "ANSWERPLAN NO", "ANSWERACT YES", "SHOWNEMERGENCY");
        assertKept("select total::text from measures.answered where patient_id = '%s'", "10");
    }

    private void taps(Tap tap) {
        switch (tap) {
            case ITEM_9 -> {
                answer(ITEMS, 2);
                reads("Thank you for saying so");
            }
            case THOUGHTS -> say("thoughts of ending your life", "Yes");
            case PLAN -> say("Do you have a plan", "No");
            case ACT -> {
                say("Do you feel you could act", "Yes");
                reads(EMERGENCY);
                assertThat(dialog().getByRole(AriaRole.LINK, named("Call 999")).first())
                        .isVisible();
                assertThat(dialog()).containsText("You share it with nobody");
            }
            case LEAVE ->
                dialog().getByRole(AriaRole.BUTTON, named("safe for now")).click();
            case DONE -> {
                page.locator("lull-form input[name=difficulty]").first().check(forced());
                page.locator("lull-form button.main").click();
                assertThat(page.getByText("Your answers are kept on this device."))
                        .isVisible();
            }
        }
    }

    @Test
    void a_thought_alone_leads_to_people_to_talk_to_and_a_plan() {
        hopeless();
        say("thoughts of ending your life", "Yes");
        say("Do you have a plan", "No");
        say("Do you feel you could act", "Rather not say");
        reads(CRISIS_LINE);
        dialog().getByRole(AriaRole.LINK, named("My safety plan")).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("A plan for hard hours")))
                .isVisible();
    }

    @Test
    void three_times_no_shows_where_help_is() {
        hopeless();
        say("thoughts of ending your life", "No");
        say("Do you have a plan", "No");
        say("Do you feel you could act", "No");
        reads(RESOURCES);
    }

    @Test
    void who_puts_the_questions_away_is_shown_help_and_the_next_tap_leaves() {
        hopeless();
        page.keyboard().press("Escape");
        reads(CRISIS_LINE);
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog.lull-safety")).hasCount(0);
    }

    @Test
    void a_page_of_help_is_there_again_after_a_reload_and_another_country_needs_no_network() {
        hopeless();
        say("Do you have a plan", "Yes");
        reads(EMERGENCY);
        page.reload();
        reads(EMERGENCY);
        page.context().setOffline(true);
        dialog().locator("select").selectOption("US");
        assertThat(dialog().getByRole(AriaRole.LINK, named("Call 911")).first()).isVisible();
        assertThat(dialog().getByRole(AriaRole.LINK, named("Call 988")).first()).isVisible();
    }

    @Test
    void two_tabs_are_two_times_it_was_said_and_nothing_is_lost() {
        var other = page.context().newPage();
        other.navigate(lull.address() + "/check-in");
        other.locator("lull-hopeless button:visible").click();
        other.locator("dialog.lull-safety input[name=lull-safety-ACT][value=YES]")
                .evaluate("radio => radio.click()");
        hopeless();
        say("Do you feel you could act", "Yes");
        reads(EMERGENCY);
        assertKept("select count(distinct concern)::text from safety.event where patient_id = '%s'", "2");
        assertKept("select count(*)::text from safety.event where patient_id = '%s' and said = 'YES'", "2");
    }

    private void hopeless() {
        page.locator("lull-hopeless button:visible").click();
        reads("Thank you for saying so");
    }

    private Locator dialog() {
        return page.locator("dialog.lull-safety");
    }

    private void reads(String title) {
        assertThat(dialog().getByRole(AriaRole.HEADING, named(title))).isVisible();
    }

    private void say(String question, String answer) {
        dialog().getByRole(AriaRole.GROUP, named(question))
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(answer).setExact(true))
                .click(new Locator.ClickOptions().setForce(true));
    }

    private void answer(int item, int value) {
        page.locator("lull-form input[name=lull-form-q%d][value='%d']".formatted(item, value))
                .check(forced());
    }

    private static Locator.CheckOptions forced() {
        return new Locator.CheckOptions().setForce(true);
    }

    private static Locator.GetByRoleOptions named(String words) {
        return new Locator.GetByRoleOptions().setName(Pattern.compile(words));
    }

    /** The network and the database are back, and the person opens Lull again. */
    private void comesBack() {
        network.recover();
        page.context().setOffline(false);
        Awaitility.await("the database to be back")
                .atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> page.navigate(lull.address() + "/today").status() == 200
                        && page.locator("main h1").innerText().contains("Robin"));
    }

    private void assertKept(String sql, String... rows) {
        Awaitility.await("what was answered to be kept")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> {
                    try (var connection = asSuperuser()) {
                        assertThat(Diary.list(connection, sql.formatted(person.id())))
                                .isEqualTo(List.of(rows));
                    }
                });
    }
}
