package app.lull.safety;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.content.SessionLibrary;
import app.lull.safety.SafetyEvent.Asked;
import app.lull.safety.SafetyEvent.HelpPage;
import app.lull.safety.SafetyEvent.Kind;
import app.lull.safety.SafetyEvent.Said;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@LullTest
class SafetyLogTest {

    private static final Instant EVENING = Instant.parse("2026-11-25T20:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Autowired
    SafetyLog log;

    @Autowired
    SafetyPlans plans;

    @Autowired
    SafetyEventsSection archive;

    @Autowired
    WebApplicationContext application;

    @Autowired
    WeeklyQuestion weekly;

    @Autowired
    FearRests fearRests;

    @Autowired
    SessionLibrary sessions;

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    PatientId anne;
    UUID concern;

    @BeforeEach
    void anEvening() {
        clock.set(EVENING);
        anne = people.patient();
        concern = Ids.next();
    }

    private SafetyEvent event(
            Kind kind, @Nullable Integer value, @Nullable Asked asked, @Nullable Said said, @Nullable HelpPage page) {
        return new SafetyEvent(Ids.next(), concern, clock.instant(), kind, value, asked, said, page);
    }

    private void keeps(SafetyEvent event) {
        run(anne, () -> log.keep(anne, event));
    }

    private void keepsItem(int value) {
        keeps(event(Kind.ITEM, value, null, null, null));
    }

    private void keepsShown(HelpPage page) {
        keeps(event(Kind.SHOWN, null, null, null, page));
    }

    private Standing standing() {
        return as(anne, () -> log.standing(anne));
    }

    @Test
    void a_thought_is_kept_once_and_asked_about_again_in_a_week() {
        var item = event(Kind.ITEM, 2, null, null, null);
        keeps(item);
        keeps(item);
        keeps(event(Kind.ANSWER, null, Asked.THOUGHTS, Said.YES, null));
        keepsShown(HelpPage.CRISIS_LINE);

        assertThat(as(anne, () -> archive.rows(anne))).hasSize(3);
        assertThat(standing().asksFrom()).isEqualTo(DAY.plusDays(7));
        assertThat(standing().fearRests()).isTrue();
        assertThat(as(anne, () -> weekly.stepsFor(anne, DAY.plusDays(6)))).isEmpty();
        assertThat(as(anne, () -> weekly.stepsFor(anne, DAY.plusDays(7)))).hasSize(1);
    }

    @Test
    void the_worry_script_rests_until_the_question_is_answered_with_not_at_all() {
        keeps(event(Kind.HOPELESS, null, null, null, null));
        keepsShown(HelpPage.EMERGENCY);
        var script = sessions.find("S24").orElseThrow();
        var calm = sessions.find("S06").orElseThrow();
        assertThat(as(anne, () -> fearRests.whyNot(anne, script))).isPresent();
        assertThat(as(anne, () -> fearRests.whyNot(anne, calm))).isEmpty();

        clock.set(EVENING.plus(Duration.ofDays(7)));
        concern = Ids.next();
        keepsItem(0);
        assertThat(as(anne, () -> fearRests.whyNot(anne, script))).isEmpty();
        assertThat(as(anne, () -> weekly.stepsFor(anne, DAY.plusDays(20)))).isEmpty();
    }

    @Test
    void three_times_no_is_asked_about_again_and_lets_nothing_rest() {
        keepsItem(1);
        keepsShown(HelpPage.RESOURCES);
        assertThat(standing()).isEqualTo(new Standing(DAY.plusDays(7), false));
    }

    @Test
    void an_answer_taken_back_on_the_same_form_is_still_asked_about_again() {
        keepsItem(2);
        keepsShown(HelpPage.CRISIS_LINE);
        keepsItem(0);
        assertThat(standing().asksFrom()).isEqualTo(DAY.plusDays(7));
    }

    @Test
    void questions_that_were_left_without_a_page_count_as_a_reason_to_rest() {
        keepsItem(1);
        assertThat(standing().fearRests()).isTrue();
    }

    @Test
    void no_answer_is_lost_to_a_clock_that_is_wrong() {
        keeps(new SafetyEvent(
                Ids.next(), concern, EVENING.minus(Duration.ofDays(400)), Kind.ITEM, 1, null, null, null));
        assertThat(standing().asksFrom()).isEqualTo(DAY.plusDays(7));
    }

    @Test
    void an_answer_after_midnight_belongs_to_the_evening_before() {
        clock.set(Instant.parse("2026-11-26T01:30:00Z"));
        keepsItem(1);
        assertThat(standing().asksFrom()).isEqualTo(DAY.plusDays(7));
    }

    @Test
    void nobody_reads_or_writes_what_another_said() {
        keepsItem(3);
        var bo = people.patient();
        assertThatThrownBy(() -> as(bo, () -> log.standing(anne))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(bo, () -> log.keep(anne, event(Kind.ITEM, 0, null, null, null))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(bo, () -> plans.of(anne))).isInstanceOf(NotFound.class);
    }

    @Test
    void an_event_that_is_none_is_refused() {
        assertThatThrownBy(() -> event(Kind.ITEM, null, null, null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> event(Kind.ITEM, 4, null, null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> event(Kind.HOPELESS, null, null, Said.NO, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private int delivered(PatientId signedIn, String body) {
        var browser = MockMvcBuilders.webAppContextSetup(application).build();
        return as(signedIn, () -> {
            try {
                return browser.perform(post("/api/safety-events")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(body))
                        .andReturn()
                        .getResponse()
                        .getStatus();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private String body(UUID id, String more) {
        return "{\"patient\":\"%s\",\"id\":\"%s\",\"concern\":\"%s\",\"at\":\"%s\",%s}"
                .formatted(anne.value(), id, concern, EVENING, more);
    }

    @Test
    void the_browser_delivers_as_often_as_it_likes_and_it_is_one_row() {
        var answer =
                body(Ids.next(), "\"kind\":\"ANSWER\",\"asked\":\"ACT\",\"said\":\"YES\",\"value\":null,\"page\":null");
        assertThat(delivered(anne, answer)).isEqualTo(204);
        assertThat(delivered(anne, answer)).isEqualTo(204);
        assertThat(as(anne, () -> archive.rows(anne))).hasSize(1);
    }

    @Test
    void what_is_no_event_is_refused_for_good_and_anothers_is_not_found() {
        assertThat(delivered(anne, body(Ids.next(), "\"kind\":\"ITEM\",\"value\":7")))
                .isEqualTo(422);
        assertThat(delivered(anne, body(Ids.next(), "\"kind\":\"WHAT\""))).isEqualTo(422);
        assertThat(delivered(anne, "{\"patient\":\"%s\"}".formatted(anne.value())))
                .isEqualTo(422);
        assertThat(delivered(people.patient(), body(Ids.next(), "\"kind\":\"HOPELESS\"")))
                .isEqualTo(404);
    }

    private static SafetyPlan plan(String people) {
        return new SafetyPlan("I stop answering calls", "A walk", people, "Dr. Who, mornings", "", "The cat");
    }

    @Test
    void a_plan_is_kept_whole_and_unreadable_without_the_key() {
        run(anne, () -> plans.keep(anne, plan("Bea, 0123"), -1));
        var kept = as(anne, () -> plans.of(anne));
        assertThat(kept.plan()).isEqualTo(plan("Bea, 0123"));
        assertThat(kept.version()).isZero();
        run(anne, () -> plans.keep(anne, plan("Bea, 0456"), 0));
        assertThat(as(anne, () -> plans.of(anne)).plan().people()).isEqualTo("Bea, 0456");
    }

    @Test
    void the_same_plan_twice_is_one_and_an_older_one_does_not_overwrite() {
        run(anne, () -> plans.keep(anne, plan("Bea"), -1));
        run(anne, () -> plans.keep(anne, plan("Bea"), -1));
        assertThat(as(anne, () -> plans.of(anne)).version()).isZero();
        assertThatThrownBy(() -> run(anne, () -> plans.keep(anne, plan("Cleo"), -1)))
                .isInstanceOf(EditedMeanwhile.class);
        assertThat(as(anne, () -> plans.of(anne)).plan().people()).isEqualTo("Bea");
    }

    @Test
    void a_part_that_is_too_long_is_told_where_it_is() {
        assertThatThrownBy(() -> run(anne, () -> plans.keep(anne, plan("x".repeat(1 << 20)), -1)))
                .isInstanceOfSatisfying(
                        InvalidEntry.class,
                        refused -> assertThat(refused.field()).isEqualTo("people"));
    }
}
