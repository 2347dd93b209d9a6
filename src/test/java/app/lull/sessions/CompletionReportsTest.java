package app.lull.sessions;

import static app.lull.testing.TestPeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.lull.account.PatientId;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.TestPeople;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@LullTest
class CompletionReportsTest {

    @Autowired
    SessionsDone sessions;

    @Autowired
    WebApplicationContext application;

    @Autowired
    TestPeople people;

    @Autowired
    Clock clock;

    PatientId anne;
    MockMvc browser;

    @BeforeEach
    void aBrowser() {
        anne = people.patient();
        browser = MockMvcBuilders.webAppContextSetup(application).build();
    }

    @Test
    void a_report_is_kept_and_kept_again_without_a_second_row() {
        var report = report(anne.value(), "S06", "null");

        assertThat(statusOf(anne, report)).isEqualTo(204);
        assertThat(statusOf(anne, report)).isEqualTo(204);
        assertThat(as(anne, () -> sessions.on(anne, today()))).hasSize(1);
    }

    @Test
    void a_queue_of_somebody_else_is_not_found() {
        var bo = people.patient();

        assertThat(statusOf(bo, report(anne.value(), "S06", "null"))).isEqualTo(404);
        assertThat(as(bo, () -> sessions.on(bo, today()))).isEmpty();
    }

    @Test
    void a_report_that_cannot_be_true_is_refused_for_good() {
        assertThat(statusOf(anne, report(anne.value(), "S99", "null"))).isEqualTo(422);
        assertThat(statusOf(anne, report(anne.value(), "S06", "11"))).isEqualTo(422);
        assertThat(statusOf(anne, report(anne.value(), "S06\\u0000", "3"))).isEqualTo(422);
        assertThat(statusOf(anne, "{}")).isEqualTo(422);
        assertThat(statusOf(anne, "[1,")).isEqualTo(422);
        assertThat(statusOf(anne, "{\"patient\": \"" + anne + "\", \"secondsDone\": 1e99}"))
                .isEqualTo(422);
    }

    private int statusOf(PatientId who, String report) {
        return as(who, () -> {
            try {
                return browser.perform(post("/api/session-completions")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(report))
                        .andReturn()
                        .getResponse()
                        .getStatus();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private java.time.LocalDate today() {
        return new app.lull.time.PatientDays(java.time.ZoneId.of("Europe/Berlin")).dayOf(clock.instant());
    }

    private final UUID id = Ids.next();

    private String report(UUID patient, String session, String before) {
        Instant now = clock.instant();
        return """
                {"patient": "%s", "id": "%s", "session": "%s", "version": 1, "startedAt": "%s", "endedAt": "%s",
                 "secondsDone": 180, "endedEarly": false, "feltWorse": false, "pauses": 0,
                 "before": %s, "after": null, "variant": {}}
                """.formatted(patient, id, session, now.minusSeconds(181), now, before);
    }
}
