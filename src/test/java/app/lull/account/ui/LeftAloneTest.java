package app.lull.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.PatientId;
import app.lull.account.SignIn;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import app.lull.testing.TestTherapists;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;

@LullTest
class LeftAloneTest {

    @Autowired
    TestTherapists therapists;

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    MutableClock clock;

    private final MockHttpSession session = new MockHttpSession();
    private LeftAlone filter = new LeftAlone(new MutableClock(), request -> false);

    @BeforeEach
    void a_therapist_at_a_screen() throws ServletException, IOException {
        clock.set(Instant.parse("2026-05-05T08:00:00Z"));
        filter = new LeftAlone(clock, request -> request.getServletPath().equals("/help"));
        TestTherapists.signIn(therapists.signedIn(therapists.therapist()));
        assertThat(asks(page("/therapist-settings")).getStatus()).isEqualTo(200);
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    private MockHttpServletRequest request(String method, String path) {
        var request = new MockHttpServletRequest(method, path);
        request.setServletPath(path);
        request.setSession(session);
        return request;
    }

    private MockHttpServletRequest page(String path) {
        var request = request("GET", path);
        request.addHeader("Accept", "text/html,*/*");
        return request;
    }

    private MockHttpServletRequest ofVaadin(String kind) {
        var request = request("POST", "/");
        request.setParameter("v-r", kind);
        return request;
    }

    private MockHttpServletResponse asks(MockHttpServletRequest request) throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private void pass(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    private static boolean somebodyIsSignedIn() {
        return SecurityContextHolder.getContext().getAuthentication() != null;
    }

    @Test
    void whoever_acts_within_twenty_minutes_stays_signed_in() throws ServletException, IOException {
        for (int i = 0; i < 5; i++) {
            pass(Duration.ofMinutes(20));
            asks(ofVaadin("uidl"));
            assertThat(somebodyIsSignedIn()).isTrue();
        }
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void after_twenty_quiet_minutes_the_next_page_says_that_the_session_ended() throws ServletException, IOException {
        pass(Duration.ofMinutes(20).plusSeconds(1));

        var answer = asks(page("/therapist-settings"));

        assertThat(answer.getRedirectedUrl()).isEqualTo("/sign-in?away");
        assertThat(session.isInvalid()).isTrue();
        assertThat(somebodyIsSignedIn()).isFalse();
    }

    @Test
    void heartbeats_and_the_pages_own_question_do_not_keep_it_alive() throws ServletException, IOException {
        for (int minute = 1; minute <= 20; minute++) {
            pass(Duration.ofMinutes(1));
            asks(ofVaadin("heartbeat"));
            assertThat(asks(request("GET", LeftAlone.QUESTION)).getStatus()).isEqualTo(204);
        }
        pass(Duration.ofSeconds(1));

        assertThat(asks(request("GET", LeftAlone.QUESTION)).getStatus()).isEqualTo(401);
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void help_in_a_crisis_comes_however_long_the_screen_was_left() throws ServletException, IOException {
        pass(Duration.ofHours(1));

        assertThat(asks(page("/help")).getRedirectedUrl()).isNull();
    }

    @Test
    void a_click_on_a_screen_that_was_left_does_nothing() throws ServletException, IOException {
        pass(Duration.ofHours(1));

        asks(ofVaadin("uidl"));

        assertThat(somebodyIsSignedIn()).isFalse();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void a_patient_keeps_the_time_they_had() throws ServletException, IOException {
        PatientId patient = people.patient();
        TestTherapists.signIn(signIn.personOf(patient));
        asks(page("/today"));
        pass(Duration.ofMinutes(50));
        asks(ofVaadin("uidl"));

        assertThat(somebodyIsSignedIn()).isTrue();
        assertThat(session.isInvalid()).isFalse();
    }
}
