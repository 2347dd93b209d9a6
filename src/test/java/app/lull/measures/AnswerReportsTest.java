package app.lull.measures;

import static app.lull.testing.TestPeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.lull.account.PatientId;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.TestPeople;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@LullTest
class AnswerReportsTest {

    private static final String ALL = "{\"q1\": 1, \"q2\": 2}";

    @Autowired
    Measures measures;

    @Autowired
    WebApplicationContext application;

    @Autowired
    TestPeople people;

    @Autowired
    Clock clock;

    private final UUID id = Ids.next();
    private PatientId anne = new PatientId(id);
    private MockMvc browser = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void aBrowser() {
        anne = people.patient();
        browser = MockMvcBuilders.webAppContextSetup(application).build();
    }

    @Test
    void an_answered_form_is_kept_and_kept_again_without_a_second_row() {
        assertThat(statusOf(anne, report(id, "GAD-2", ALL, "[]"))).isEqualTo(204);
        assertThat(statusOf(anne, report(id, "GAD-2", ALL, "[]"))).isEqualTo(204);

        assertThat(as(anne, () -> measures.all(anne)))
                .singleElement()
                .satisfies(kept -> assertThat(kept.total()).isEqualTo(3));
    }

    @Test
    void a_queue_of_somebody_else_is_not_found() {
        var bo = people.patient();

        assertThat(statusOf(bo, report(id, "GAD-2", ALL, "[]"))).isEqualTo(404);
        assertThat(as(bo, () -> measures.all(bo))).isEmpty();
    }

    @Test
    void what_can_never_be_kept_is_refused_for_good() {
        assertThat(statusOf(anne, report(id, "GAD-9", ALL, "[]"))).isEqualTo(422);
        assertThat(statusOf(anne, report(id, "GAD-2\\u0000", ALL, "[]"))).isEqualTo(422);
        assertThat(statusOf(anne, report(id, "GAD-2", "{\"q1\": 1}", "[]"))).isEqualTo(422);
        assertThat(statusOf(anne, report(id, "GAD-2", "{\"q1\": 1, \"q2\": 4}", "[]")))
                .isEqualTo(422);
        assertThat(statusOf(anne, report(id, "GAD-2", "{\"q1\": 1, \"q2\": null}", "[]")))
                .isEqualTo(422);
        assertThat(statusOf(anne, report(id, "GAD-2", "{\"q1\": 1}", "[\"q2\"]")))
                .isEqualTo(422);
        assertThat(statusOf(anne, report(id, "GAD-2", ALL, "[\"q2\"]"))).isEqualTo(422);
        assertThat(statusOf(anne, report(id, "GAD-2", ALL, "[null]"))).isEqualTo(422);
        assertThat(statusOf(anne, "{}")).isEqualTo(422);
        assertThat(statusOf(anne, "[1,")).isEqualTo(422);
        assertThat(as(anne, () -> measures.all(anne))).isEmpty();
    }

    @Test
    void a_second_one_within_seven_days_is_refused_for_good() {
        assertThat(statusOf(anne, report(id, "GAD-2", ALL, "[]"))).isEqualTo(204);
        assertThat(statusOf(anne, report(Ids.next(), "GAD-2", ALL, "[]"))).isEqualTo(422);
    }

    private int statusOf(PatientId who, String report) {
        return as(who, () -> {
            try {
                return browser.perform(post("/api/measures-answers")
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

    private String report(UUID id, String form, String values, String doesNotApply) {
        var now = clock.instant();
        return """
                {"patient": "%s", "id": "%s", "form": "%s", "version": 1, "language": "en", "startedAt": "%s",
                 "answeredAt": "%s", "values": %s, "doesNotApply": %s, "difficulty": null}
                """.formatted(anne, id, form, now.minusSeconds(60), now, values, doesNotApply);
    }
}
