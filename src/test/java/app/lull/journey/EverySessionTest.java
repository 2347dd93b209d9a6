package app.lull.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.content.GuidedSession;
import app.lull.content.Phase;
import app.lull.testing.Chromium;
import app.lull.testing.RunningLull;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Guided sessions in a real browser. Where time is made to pass faster, it is the page's clocks that are turned: the
 * player itself is the one that people have.
 */
@Tag("browser")
class EverySessionTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final String PASSWORD = Visit.PASSWORD;
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** Clocks of a page that can be held and turned on. */
    private static final String CLOCKS = """
            (() => {
              const now = performance.now.bind(performance), day = Date.now;
              let held = null;
              performance.now = () => (held ? held.now : now());
              Date.now = () => (held ? held.day : day());
              window.holdClocks = () => (held ??= { now: now(), day: day() });
              window.turnClocks = (seconds) => { held.now += seconds * 1000; held.day += seconds * 1000; };
              window.releaseClocks = () => (held = null);
            })()""";

    /** Plays one variant to its end; answers what was not as the script has it. */
    private static final String PLAYS = """
            async ({ session, chosen, moments, total }) => {
              const wrong = [];
              const player = document.createElement('lull-player');
              player.session = session;
              player.patient = '';
              document.body.append(player);
              await player.updateComplete;
              player.chosen = { ...player.chosen, ...chosen };
              await player.updateComplete;
              const root = player.renderRoot;
              const text = (what) => (root.querySelector(what)?.textContent ?? '').replace(/\\s+/g, ' ').trim();
              window.holdClocks();
              root.querySelector('.start .main').click();
              let at = 0;
              const goTo = async (second) => {
                while (at < second) {
                  const step = Math.min(20, second - at);
                  window.turnClocks(step);
                  at += step;
                  document.dispatchEvent(new Event('visibilitychange'));
                }
                await player.updateComplete;
              };
              for (const { at: second, part, line } of moments) {
                await goTo(second + 0.1);
                if (text('.part') !== part) wrong.push(`${second} s: the part is "${text('.part')}", not "${part}"`);
                if (line !== null && text('.line') !== line) wrong.push(`${second} s: "${text('.line')}" instead of "${line}"`);
              }
              await goTo(total - 0.2);
              if (!root.querySelector('.stage')) wrong.push(`it is over before ${total} s`);
              await goTo(total + 0.2);
              if (root.querySelector('.stage')) wrong.push(`it is not over after ${total} s`);
              if (text('h1') !== 'Done') wrong.push(`the end says "${text('h1')}"`);
              window.releaseClocks();
              player.remove();
              return wrong;
            }""";

    private static RunningLull lull;
    private static Chromium chromium;
    private static Kept kept;

    @BeforeAll
    static void open() {
        lull = RunningLull.start();
        kept = new Kept(lull);
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        lull.close();
    }

    /** What stands on the screen from that second on. @param line null where nothing new is said */
    private record Expected(
            double at, String part, @Nullable String line) {}

    @Test
    void every_session_and_variant_plays_every_part_and_passage_and_ends_to_the_second() {
        var page = signedIn("all@example.org");
        page.navigate(lull.address() + "/practice/S02");
        page.locator("lull-player").waitFor();
        int played = 0;
        int passages = 0;
        double seconds = 0;
        for (var session : library()) {
            for (var chosen : variants(session)) {
                var phases = session.phases(chosen);
                var moments = moments(phases);
                var wrong = page.evaluate(
                        PLAYS,
                        Map.of(
                                "session", JSON.convertValue(session, Map.class),
                                "chosen", chosen,
                                "moments",
                                        moments.stream()
                                                .map(EverySessionTest::asMap)
                                                .toList(),
                                "total", session.seconds(chosen)));
                assertThat((List<?>) wrong).as("%s %s", session.id(), chosen).isEmpty();
                played++;
                passages += moments.size();
                seconds += session.seconds(chosen);
            }
        }
        page.context().close();
        System.out.printf(
                "%d sessions in %d variants: %d parts and passages, %.1f hours%n",
                library().size(), played, passages, seconds / 3600);
    }

    @Test
    void a_session_ended_without_a_network_and_a_browser_closed_is_kept_once_when_both_are_back() {
        var email = "later@example.org";
        var page = signedIn(email);
        var context = page.context();
        opens(page, "S06");
        context.setOffline(true);
        playsToTheEnd(page, 180);
        page.close();
        assertThat(kept.rows("sessions.completion", email)).isZero();

        lull.killApplication();
        lull.startAgain();
        context.setOffline(false);
        var later = context.newPage();
        new Visit(later, lull.address()).signsIn(email, PASSWORD);
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> kept.rows("sessions.completion", email) == 1);
        later.reload();
        later.waitForTimeout(2000); // time enough to be sent a second time
        assertThat(kept.of(email, "seconds_done || ' of ' || seconds_total", "sessions.completion"))
                .isEqualTo("180 of 180");
        context.close();
    }

    @Test
    void a_session_interrupted_by_a_reload_goes_on_from_its_place_and_is_one() {
        var email = "again@example.org";
        var page = signedIn(email);
        opens(page, "S06");
        starts(page);
        turns(page, 70);
        page.reload();
        var visit = new Visit(page, lull.address()).reads("Breathing space");
        visit.buttonLike("^Go on at 1:").click();
        page.locator("lull-player .stage").waitFor();
        page.evaluate("window.holdClocks()");
        turns(page, 115);
        visit.button("Skip").click();
        visit.reads("Done");
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> kept.rows("sessions.completion", email) == 1);
        assertThat(kept.of(email, "ended_early", "sessions.completion")).isEqualTo("f");
        page.context().close();
    }

    @Test
    @Tag("long")
    void two_real_minutes_of_slow_breathing_stay_within_fifty_milliseconds() {
        var page = signedIn("real@example.org");
        opens(page, "S02");
        page.locator("lull-player .start .main").click();
        var error = page.evaluate("""
                async () => {
                  const player = document.querySelector('lull-player');
                  const begun = performance.now(), from = player.run.look().at;
                  let worst = 0, worstPicture = 0;
                  while (performance.now() - begun < 120000) {
                    await new Promise((done) => setTimeout(done, 200));
                    const at = player.run.look().at;
                    worst = Math.max(worst, Math.abs((performance.now() - begun) / 1000 - (at - from)) * 1000);
                    const picture = player.renderRoot.querySelector('[data-moves]').getAnimations()[0];
                    worstPicture = Math.max(worstPicture, Math.abs(Number(picture.currentTime) - at * 1000));
                  }
                  return [worst, worstPicture];
                }""");
        System.out.println("two minutes of S02: worst error of the pace and of its picture, ms: " + error);
        assertThat((List<?>) error)
                .allSatisfy(ms -> assertThat(((Number) ms).doubleValue()).isLessThan(50));
        page.context().close();
    }

    private static Page signedIn(String email) {
        kept.person(email, PASSWORD);
        var page = chromium.phone(ZONE);
        page.context().addInitScript(CLOCKS);
        new Visit(page, lull.address()).signsIn(email, PASSWORD);
        return page;
    }

    private static void opens(Page page, String session) {
        page.navigate(lull.address() + "/practice/" + session);
        page.locator("lull-player .start .main").waitFor();
    }

    private static void starts(Page page) {
        page.evaluate("window.holdClocks()");
        page.locator("lull-player .start .main").click();
        page.locator("lull-player .stage").waitFor();
    }

    private static void playsToTheEnd(Page page, int seconds) {
        starts(page);
        turns(page, seconds + 1);
        page.getByText("And now?").waitFor();
        page.evaluate("window.releaseClocks()");
        page.getByText("Skip", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("Done", new Page.GetByTextOptions().setExact(true))
                .first()
                .waitFor();
    }

    /** Lets that many seconds pass, a second at a time. */
    private static void turns(Page page, int seconds) {
        page.evaluate("""
                async (seconds) => {
                  for (let second = 0; second < seconds; second++) {
                    window.turnClocks(1);
                    document.dispatchEvent(new Event('visibilitychange'));
                    await new Promise((done) => setTimeout(done, 5));
                  }
                }""", seconds);
    }

    private static Map<String, @Nullable Object> asMap(Expected expected) {
        var map = new HashMap<String, @Nullable Object>();
        map.put("at", expected.at());
        map.put("part", expected.part());
        map.put("line", expected.line());
        return map;
    }

    /** When each part and each passage begins, worked out from the file alone. */
    private static List<Expected> moments(List<Phase> phases) {
        var moments = new ArrayList<Expected>();
        double start = 0;
        for (var phase : phases) {
            var said = new ArrayList<Expected>();
            double at = start;
            var breath = phase.breath();
            for (var passage : phase.passages()) {
                var number = passage.breath();
                if (number != null && breath != null) {
                    var n = number > 0 ? number - 1 : phase.repeat() + number;
                    if (n >= 0 && n < phase.repeat()) {
                        said.add(new Expected(start + n * breath.seconds(), phase.label(), passage.say()));
                    }
                } else {
                    if (passage.say() != null) {
                        said.add(new Expected(at, phase.label(), passage.say()));
                    }
                    at += Objects.requireNonNullElse(
                            passage.silence(), Objects.requireNonNullElse(passage.seconds(), 0.0));
                }
            }
            said.sort((a, b) -> Double.compare(a.at(), b.at()));
            if (said.isEmpty() || said.getFirst().at() > start) {
                moments.add(new Expected(start, phase.label(), null));
            }
            moments.addAll(said);
            start += phase.totalSeconds();
        }
        return moments;
    }

    /** The usual one, and each other answer in turn. */
    private static List<Map<String, String>> variants(GuidedSession session) {
        return Stream.concat(
                        Stream.of(Map.<String, String>of()),
                        session.choices().stream()
                                .flatMap(choice -> choice.options().stream()
                                        .filter(option -> !option.id().equals(choice.usual()))
                                        .map(option -> Map.of(choice.id(), option.id()))))
                .toList();
    }

    private static List<GuidedSession> library() {
        return IntStream.rangeClosed(1, 26)
                .mapToObj("content/en/sessions/S%02d.json"::formatted)
                .map(EverySessionTest::read)
                .toList();
    }

    private static GuidedSession read(String file) {
        try (InputStream text = EverySessionTest.class.getClassLoader().getResourceAsStream(file)) {
            return JSON.readValue(Objects.requireNonNull(text, file), GuidedSession.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
