package app.lull.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.RunningLull;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody with a therapist's password and no second step, who does not use a browser. */
@Tag("jar")
class HalfwayInTest {

    private static final String EMAIL = "halfway@example.org";
    private static final String[] CLOSED = {"/therapist-settings", "/second-steps", "/more", "/today", "/admin"};

    private static RunningLull lull;

    @BeforeAll
    static void open() {
        lull = RunningLull.shared();
        new Kept(lull).therapist(EMAIL, Visit.PASSWORD);
    }

    private static String goesTo(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("no other page");
    }

    @Test
    void the_password_alone_opens_no_page_and_no_request() {
        try (var client = new PlainClient(lull.address())) {
            client.get("/sign-in");
            var before = client.cookie("lull");
            assertThat(goesTo(client.signIn(EMAIL, Visit.PASSWORD))).endsWith("/second-step");
            assertThat(client.cookie("lull")).as("a session known before").isNotEqualTo(before);

            for (var closed : CLOSED) {
                var answer = client.get(closed);
                assertThat(answer.statusCode()).as(closed).isEqualTo(302);
                assertThat(goesTo(answer)).as(closed).contains("/sign-in");
            }
            assertThat(client.post("/api/session-completions", "{}").statusCode())
                    .isEqualTo(401);
            assertThat(client.get("/left-alone").statusCode()).isEqualTo(401);
            assertThat(client.get("/second-step").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_wrong_password_says_nothing_of_a_second_step() {
        try (var client = new PlainClient(lull.address())) {
            assertThat(goesTo(client.signIn(EMAIL, "wrong lantern orchard"))).endsWith("/sign-in?error");
        }
    }
}
