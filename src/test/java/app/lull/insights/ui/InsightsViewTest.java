package app.lull.insights.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.checkin.Answers;
import app.lull.checkin.CheckInDiary;
import app.lull.testing.TestPeople;
import app.lull.testing.ViewTest;
import app.lull.ui.Disclosure;
import app.lull.ui.EmptyState;
import app.lull.ui.WeeksChart;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

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
                                + "the middle of your anxiety went from 3 to 4;")
                        .endsWith("this can be chance."));
        assertThat($(WeeksChart.class).all()).hasSize(1);
        assertThat($(NativeTable.class).all()).isEmpty();

        disclose("As a table");
        assertThat($(NativeTable.class).single().getBody().getRows())
                .extracting(row -> row.getElement().getTextRecursively())
                .containsExactly("16 – 22 Sep744 to 422 to 2", "9 – 15 Sep0nonenone", "2 – 8 Sep731.5 to 4.533 to 3");
    }

    @Test
    void the_spread_is_explained_when_it_is_asked_for() {
        for (int day = 0; day < 8; day++) {
            evening(FIRST.plusDays(day), 5, 3);
        }
        open();
        var button = $(Disclosure.class).withText("What is a spread?").single();
        assertThat(button.getElement().getAttribute("aria-expanded")).isEqualTo("false");

        disclose("What is a spread?");

        assertThat(button.getElement().getAttribute("aria-expanded")).isEqualTo("true");
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).anyMatch(p -> p.contains("middle half"));
    }

    private void open() {
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
