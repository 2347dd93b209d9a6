package app.lull.sessions.ui;

import static app.lull.testing.TestPeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.content.SessionLibrary;
import app.lull.curriculum.ExposureIdea.Kind;
import app.lull.exposures.Exposure;
import app.lull.exposures.ExposureLadder;
import app.lull.exposures.Exposures;
import app.lull.exposures.Plan;
import app.lull.exposures.Rung;
import app.lull.sessions.InsteadOfRightNow;
import app.lull.store.CurrentActor;
import app.lull.store.Ids;
import app.lull.testing.TestPeople;
import app.lull.testing.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.json.JsonMapper;

class RightNowViewTest extends ViewTest {

    private static final Instant EVENING = Instant.parse("2026-11-26T19:00:00Z");

    @Autowired
    private ExposureLadder ladder;

    @Autowired
    private Exposures exposures;

    @Autowired
    private SessionLibrary library;

    @Autowired
    private Narration narration;

    @Autowired
    private CurrentActor actor;

    @BeforeEach
    void an_evening() {
        clock.set(EVENING);
    }

    @Test
    void three_calm_minutes_begin_at_once() {
        navigate(RightNowView.class);
        assertThat(session()).isEqualTo("S06");
    }

    @Test
    void during_an_open_step_and_a_quarter_of_an_hour_after_riding_the_urge_begins_at_once() {
        var begun = begun();
        navigate(RightNowView.class);
        assertThat(session()).isEqualTo("S21");
        assertThat($(GuidedPlayer.class).single().getElement().getProperty("atOnce", false))
                .isTrue();

        TestPeople.run(patient, () -> exposures.end(patient, begun.id(), false));
        clock.set(EVENING.plus(Duration.ofMinutes(15)));
        navigate(PracticeView.class);
        navigate(RightNowView.class);
        assertThat(session()).isEqualTo("S06");
    }

    @Test
    void breathing_at_an_own_pace_waits_as_slow_breathing_does() {
        navigate(FreeSessionViews.OwnPaceView.class);
        assertThat($(FreeSessionViews.Free.class).all()).hasSize(1);

        begun();
        navigate(FreeSessionViews.FindMyPaceView.class);
        assertThat($(Main.class).single().getElement().getTextRecursively()).contains("After the step");
        navigate(FreeSessionViews.OwnPaceView.class);
        assertThat($(FreeSessionViews.Free.class).all()).isEmpty();
        navigate(FreeSessionViews.SilentTimerView.class);
        assertThat($(FreeSessionViews.Free.class).all()).hasSize(1);
    }

    private Exposure begun() {
        return as(patient, () -> {
            var rung = Ids.next();
            ladder.add(patient, new Rung(rung, "Sit on the bench", Kind.SITUATION, 30, null, true, 0));
            var planned = exposures.plan(patient, Ids.next(), rung);
            var plan = new Plan(null, null, Set.of(), null, null, LocalDate.of(2026, 11, 26));
            return exposures.begin(patient, planned.id(), planned.version(), plan, null);
        });
    }

    @Test
    void nobody_signed_in_gets_the_three_minutes() {
        SecurityContextHolder.clearContext();
        navigate(RightNowView.class);
        assertThat(session()).isEqualTo("S06");
    }

    @Test
    void the_three_minutes_begin_when_nothing_can_be_asked() {
        var beans = new DefaultListableBeanFactory();
        beans.registerSingleton("away", (InsteadOfRightNow) one -> {
            throw new DataAccessResourceFailureException("away");
        });
        var view = new RightNowView(library, narration, actor, beans.getBeanProvider(InsteadOfRightNow.class));
        assertThat(id(view.getChildren().findFirst().orElseThrow())).isEqualTo("S06");
    }

    private String session() {
        return id($(GuidedPlayer.class).single());
    }

    private static String id(Component player) {
        return JsonMapper.shared()
                .readTree(String.valueOf(player.getElement().getPropertyRaw("session")))
                .path("id")
                .asString();
    }
}
