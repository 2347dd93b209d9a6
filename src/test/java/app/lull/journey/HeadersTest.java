package app.lull.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import app.lull.testing.RunningLull;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the built jar answers to somebody who does not use a browser. */
@Tag("browser")
class HeadersTest {

    private static final String EMAIL = "nia@example.org";
    private static final String API = "/api/session-completions";

    /** Traces of a stack, names of servers, versions. */
    private static final Pattern TELLTALE = Pattern.compile(
            "Exception|\\bat"
                    + " (org|java|com|app)\\.|Tomcat|Spring|Hikari|postgres|jakarta|\"trace\"|\\b\\d+\\.\\d+\\.\\d+\\b",
            Pattern.CASE_INSENSITIVE);

    private static RunningLull lull;
    private static UUID nia;

    @BeforeAll
    static void open() {
        lull = RunningLull.shared();
        nia = new Kept(lull).person(EMAIL, Visit.PASSWORD);
    }

    private static PlainClient client() {
        return new PlainClient(lull.address());
    }

    @Test
    void every_kind_of_answer_carries_the_headers_that_guard_it() {
        try (var client = client()) {
            var answers = answersOfEveryKind(client);
            assertSoftly(softly -> answers.forEach((what, answer) -> isGuarded(softly, what, answer)));
        }
    }

    private static Map<String, HttpResponse<String>> answersOfEveryKind(PlainClient client) {
        var answers = new TreeMap<String, HttpResponse<String>>();
        answers.put("page", client.get("/"));
        answers.put("help", client.get("/help"));
        answers.put("view", client.get("/sign-in"));
        answers.put("view that asks who it is", client.get("/today"));
        answers.put("style", client.get("/styles.css"));
        answers.put("picture", client.get("/icon.svg"));
        answers.put("store", client.get("/store-answers"));
        answers.put("no file", client.get("/VAADIN/build/nothing.js"));
        answers.put("nowhere", client.get("/nowhere-at-all"));
        answers.put("api, nobody", client.get(API));
        answers.put("api, forged", client.forge(API, "{}"));
        answers.put("sign-in, wrong", client.signIn("nobody@example.org", "wrong"));
        answers.put("a method that is not there", client.put("/help"));
        answers.put("too long a path", client.get("/" + "a".repeat(4000)));
        try (var signedIn = client()) {
            signedIn.signIn(EMAIL, Visit.PASSWORD);
            answers.put("today, signed in", signedIn.get("/today"));
            answers.put("api, not readable", signedIn.post(API, "{"));
            answers.put("api, no such method", signedIn.get(API));
            answers.put("nowhere, signed in", signedIn.get("/nowhere-at-all"));
        }
        return answers;
    }

    private static void isGuarded(SoftAssertions softly, String what, HttpResponse<String> answer) {
        var headers = answer.headers();
        softly.assertThat(headers.firstValue("Content-Security-Policy"))
                .as(what)
                .hasValueSatisfying(policy -> softly.assertThat(policy)
                        .as(what)
                        .contains("frame-ancestors 'none'", "form-action 'self'", "base-uri"));
        softly.assertThat(headers.firstValue("X-Content-Type-Options")).as(what).hasValue("nosniff");
        softly.assertThat(headers.firstValue("Referrer-Policy")).as(what).hasValue("same-origin");
        softly.assertThat(headers.firstValue("Permissions-Policy")).as(what).isPresent();
        softly.assertThat(headers.firstValue("X-Frame-Options")).as(what).isPresent();
        softly.assertThat(headers.map()).as(what).doesNotContainKeys("Server", "server", "x-powered-by");
        softly.assertThat(answer.statusCode()).as(what).isLessThan(500);
        if (answer.statusCode() >= 400) {
            softly.assertThat(answer.body()).as(what).doesNotContainPattern(TELLTALE);
        }
        headers.allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("lull="))
                .forEach(cookie -> softly.assertThat(cookie)
                        .as(what)
                        .containsIgnoringCase("HttpOnly")
                        .contains("SameSite=Lax"));
    }

    @Test
    void what_is_about_a_person_is_kept_by_no_cache() {
        try (var client = client()) {
            client.signIn(EMAIL, Visit.PASSWORD);
            assertThat(client.get("/today").headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
        }
    }

    @Test
    void a_request_that_is_no_http_learns_nothing_about_the_server() throws IOException {
        for (var line : new String[] {"GET /%zz HTTP/1.1", "GET /a|b HTTP/1.1", "GET /a HTTP/9.9", "NONSENSE"}) {
            try (var socket = new Socket("localhost", lull.port())) {
                socket.setSoTimeout(10_000);
                socket.getOutputStream()
                        .write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer)
                        .as(line)
                        .containsPattern("^HTTP/1.1 [45]")
                        .doesNotContainPattern("Tomcat|Exception|Apache");
            }
        }
    }

    @Test
    void an_unknown_account_and_a_wrong_password_get_the_same_answer() {
        try (var one = client();
                var other = client()) {
            var unknown = one.signIn("somebody.else@example.org", "wrong lantern orchard");
            var wrong = other.signIn(EMAIL, "wrong lantern orchard");
            assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode()).isEqualTo(302);
            assertThat(unknown.headers().firstValue("Location"))
                    .isEqualTo(wrong.headers().firstValue("Location"))
                    .hasValueSatisfying(location -> assertThat(location).endsWith("/sign-in?error"));
            assertThat(unknown.body()).isEqualTo(wrong.body());
        }
    }

    @Test
    void after_ten_tries_for_one_account_there_is_a_wait_whether_it_exists_or_not() {
        var eve = new Kept(lull).person("eve@example.org", Visit.PASSWORD);
        assertThat(eve).isNotNull();
        for (var account : new String[] {"eve@example.org", "not.there@example.org"}) {
            try (var client = client()) {
                for (int tries = 0; tries < 10; tries++) {
                    assertThat(goesTo(client.signIn(account, "wrong " + tries))).endsWith("/sign-in?error");
                }
                assertThat(goesTo(client.signIn(account, Visit.PASSWORD))).endsWith("/sign-in?wait");
            }
        }
    }

    @Test
    void a_session_known_before_sign_in_is_of_no_use_afterwards() {
        try (var client = client()) {
            client.get("/sign-in");
            var before = client.cookie("lull");
            assertThat(before).isNotEmpty();
            assertThat(goesTo(client.signIn(EMAIL, Visit.PASSWORD))).endsWith("/today");
            assertThat(client.cookie("lull")).isNotEmpty().isNotEqualTo(before);
        }
    }

    @Test
    void a_completion_is_taken_once_and_from_its_owner_alone() {
        var report = completion(nia, UUID.randomUUID());
        try (var nobody = client();
                var owner = client()) {
            nobody.get("/sign-in");
            assertThat(nobody.post(API, report).statusCode()).isEqualTo(401);
            assertThat(nobody.forge(API, report).statusCode()).isEqualTo(403);

            owner.signIn(EMAIL, Visit.PASSWORD);
            owner.get("/today");
            assertThat(owner.forge(API, report).statusCode()).isEqualTo(403);
            assertThat(owner.post(API, completion(UUID.randomUUID(), UUID.randomUUID()))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(owner.post(API, "{").statusCode()).isEqualTo(422);
            assertThat(owner.post(API, "{}").statusCode()).isEqualTo(422);
            assertThat(owner.post(API, report).statusCode()).isEqualTo(204);
            assertThat(owner.post(API, report).statusCode()).isEqualTo(204);
            assertThat(new Kept(lull).rows("sessions.completion", EMAIL)).isOne();
        }
    }

    private static String goesTo(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("no other page");
    }

    private static String completion(UUID patient, UUID id) {
        return """
            {"patient": "%s", "id": "%s", "session": "S06", "version": 1, "startedAt": "%s", "endedAt": "%s",
             "secondsDone": 120, "endedEarly": true, "feltWorse": false, "pauses": 0, "variant": {}}
            """.formatted(
                patient, id, Instant.now().minusSeconds(200), Instant.now().minusSeconds(60));
    }
}
