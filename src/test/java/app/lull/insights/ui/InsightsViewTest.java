package app.lull.insights.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.checkin.Answers;
import app.lull.checkin.CheckInDiary;
import app.lull.testing.TestPeople;
import app.lull.testing.ViewTest;
import app.lull.ui.Chip;
import app.lull.ui.Disclosure;
import app.lull.ui.EmptyState;
import app.lull.ui.WeeksChart;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

class InsightsViewTest extends ViewTest {

    /** A Wednesday. */
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 2);

    @Autowired
    private CheckInDiary diary;

    @Test
    void before_the_first_check_in_it_says_what_will_be_here_and_how() {
        open();

        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("week by week", "a week after an evening check-in");
    }

    @Test
    void in_the_first_week_it_names_the_day() {
        evening(FIRST, 6, 3);
        open();

        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("The first week is complete on Wednesday 9 September.");
    }

    @Test
    void the_sentence_claims_nothing_and_the_table_says_what_the_chart_shows() {
        for (int day = 0; day < 7; day++) {
            evening(FIRST.plusDays(day), day, 3);
            evening(FIRST.plusWeeks(2).plusDays(day), 4, 2);
        }
        clock.set(FIRST.plusWeeks(3).atTime(9, 0).atZone(BERLIN).toInstant());
        open();

        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anySatisfy(said -> assertThat(said)
                        .startsWith("In your last 3 completed weeks (14 evenings in 2 of them), "
                                + "how much it bothered and stopped you went from 1.5 to 1 of 10; "
                                + "the middle of your anxiety went from 3 to 4.")
                        .endsWith("this can be chance."));
        assertThat($(WeeksChart.class).all()).hasSize(1);
        assertThat($(NativeTable.class).all()).isEmpty();

        disclose("As a table");
        assertThat($(NativeTable.class).single().getBody().getRows())
                .extracting(row -> row.getElement().getTextRecursively())
                .containsExactly(
                        "16 – 22 Sep7144 to 422 to 200 to 0nonenone to nonenonenone to none",
                        "9 – 15 Sep0nonenonenonenonenonenone",
                        "2 – 8 Sep71.531.5 to 4.533 to 300 to 0nonenone to nonenonenone to none");
    }

    @Test
    void the_spread_is_explained_when_it_is_asked_for() {
        for (int day = 0; day < 8; day++) {
            evening(FIRST.plusDays(day), 5, 3);
        }
        open();
        var button = $(Disclosure.class).withText("What is drawn here?").single();
        assertThat(button.getElement().getAttribute("aria-expanded")).isEqualTo("false");

        disclose("What is drawn here?");

        assertThat(button.getElement().getAttribute("aria-expanded")).isEqualTo("true");
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).anyMatch(p -> p.contains("middle half"));
    }

    @Test
    void next_to_the_picture_it_says_that_people_begin_when_it_is_worst_and_that_it_is_too_early() {
        fortnight();
        open();

        assertThat(words())
                .anyMatch(said -> said.startsWith("People often begin when things are at their worst."))
                .anyMatch(said -> said.startsWith("Too early to tell"));
    }

    @Test
    void what_matters_most_and_anxiety_come_first_and_the_rest_when_it_is_asked_for() {
        fortnight();
        open();
        assertThat(panels()).containsExactly("Bothered and stopped, together", "Anxiety");

        test($(Button.class).withText("Bother, checking and worry too").single())
                .click();

        assertThat(panels()).hasSize(6).contains("Checking, asking: times a day", "Worrying about health: time a day");
        var fewer = $(Button.class).withText("Only the first two").single();
        assertThat(fewer.getElement().getAttribute("aria-expanded")).isEqualTo("true");
    }

    @Test
    void a_span_can_be_chosen_once_there_is_more_to_see() {
        fortnight();
        open();
        assertThat($(Chip.class).all()).isEmpty();

        evening(FIRST.plusWeeks(11), 4, 4);
        clock.set(FIRST.plusWeeks(12).atTime(9, 0).atZone(BERLIN).toInstant());
        open();
        assertThat($(Chip.class).all()).extracting(Chip::getText).containsExactly("10 weeks", "Half a year");
        test($(Chip.class).withText("Half a year").single()).click();

        assertThat(words()).anyMatch(said -> said.startsWith("In your last 12 completed weeks"));
        assertThat($(Chip.class).withText("Half a year").single().getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    void the_fourth_look_within_a_day_is_offered_the_urge_and_still_shows_the_weeks() {
        fortnight();
        for (int look = 1; look <= 3; look++) {
            open();
            assertThat($(LookedOften.class).all()).isEmpty();
            clock.set(clock.instant().plusSeconds(3600));
        }
        open();

        assertThat($(LookedOften.class).single().getElement().getTextRecursively())
                .contains("Ride out the urge");
        assertThat($(WeeksChart.class).all()).hasSize(1);
    }

    private void fortnight() {
        for (int day = 0; day < 14; day++) {
            evening(FIRST.plusDays(day), 5, 3);
        }
        clock.set(FIRST.plusWeeks(2).atTime(9, 0).atZone(BERLIN).toInstant());
    }

    private List<String> words() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> panels() {
        var picture = (ObjectNode) $(WeeksChart.class).single().getElement().getPropertyRaw("picture");
        return picture.get("panels")
                .valueStream()
                .map(panel -> panel.get("title").asString())
                .toList();
    }

    /** Comes from another page, as a person does. */
    private void open() {
        UI.getCurrentOrThrow().navigate("log");
        navigate("insights", InsightsView.class);
    }

    private void disclose(String words) {
        test($(Disclosure.class).withText(words).single()).click();
    }

    private void evening(LocalDate day, int anxiety, int bother) {
        clock.set(day.atTime(21, 0).atZone(BERLIN).toInstant());
        TestPeople.run(patient, () -> {
            var shown = diary.evening(patient);
            diary.save(patient, shown.answered(new Answers(anxiety, 0, bother, 0, 0)));
        });
    }
}
