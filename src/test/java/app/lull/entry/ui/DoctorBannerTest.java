package app.lull.entry.ui;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.entry.EntryGate;
import app.lull.entry.Examined;
import app.lull.entry.MedicalStanding;
import app.lull.testing.ViewTest;
import app.lull.ui.Notice;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DoctorBannerTest extends ViewTest {

    private static final String NOT_SEEN = "No doctor has looked at the twitching yet.";
    private static final String VISIT_FIRST = "A visit to a doctor comes first.";

    @Autowired
    EntryGate gate;

    @BeforeEach
    void an_evening() {
        clock.set(Instant.parse("2026-11-23T18:30:00Z"));
    }

    @Test
    void before_anything_is_answered_there_is_none() {
        UI.getCurrent().navigate("more");
        assertThat(notices()).isEmpty();
    }

    @Test
    void after_a_no_it_stands_above_every_screen_but_the_questions_themselves_until_a_doctor_has_examined_them() {
        run(patient, () -> gate.examined(patient, Examined.NO));
        for (var path : new String[] {"today", "more", "practice", "log"}) {
            UI.getCurrent().navigate(path);
            assertThat(notices()).as(path).contains(NOT_SEEN);
        }
        UI.getCurrent().navigate("begin");
        assertThat(notices()).doesNotContain(NOT_SEEN);

        UI.getCurrent().navigate("more");
        tap("A doctor has examined me");
        assertThat(notices()).isEmpty();
        assertThat(standing()).isEqualTo(MedicalStanding.SEEN);
    }

    @Test
    void a_decided_day_takes_it_away_and_the_banner_leads_there() {
        run(patient, () -> gate.examined(patient, Examined.NO));
        UI.getCurrent().navigate("more");
        assertThat($(Button.class).withText("I have decided on a day").all()).hasSize(1);

        run(patient, () -> gate.visitOn(patient, LocalDate.of(2026, 12, 3)));

        UI.getCurrent().navigate("today");
        assertThat(notices()).isEmpty();
    }

    @Test
    void who_waits_for_a_visit_or_was_examined_sees_none() {
        for (var examined : new Examined[] {Examined.WAITING, Examined.YES}) {
            run(patient, () -> gate.examined(patient, examined));
            UI.getCurrent().navigate("more");
            assertThat(notices()).isEmpty();
            UI.getCurrent().navigate("today");
        }
    }

    @Test
    void what_asks_for_a_visit_goes_before_and_stays_until_it_is_seen() {
        run(patient, () -> gate.examined(patient, Examined.NO));
        run(patient, () -> gate.redFlags(patient, true));
        UI.getCurrent().navigate("practice");
        assertThat(notices()).contains(VISIT_FIRST).doesNotContain(NOT_SEEN);
        assertThat(screen()).contains("waits until a doctor has seen");

        tap("A doctor has seen it");

        assertThat(notices()).isEmpty();
        assertThat(screen()).doesNotContain("waits until a doctor has seen");
        assertThat(standing()).isEqualTo(MedicalStanding.SEEN);
    }

    private void tap(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    private MedicalStanding standing() {
        return as(patient, () -> gate.standing(patient));
    }

    private String notices() {
        return $(Notice.class).all().stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .filter(text -> text.contains("octor"))
                .reduce("", String::concat);
    }

    private String screen() {
        return $(Main.class).single().getElement().getTextRecursively();
    }
}
