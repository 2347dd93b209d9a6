package app.lull.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeeksFileTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 2);

    @Test
    void each_week_is_a_row_and_an_empty_week_has_empty_cells() {
        var told = new Week(
                FIRST,
                FIRST.plusDays(6),
                5,
                Map.of(
                        Series.ANXIETY,
                        new Middle(4.5, new Middle.Spread(3, 6.25)),
                        Series.CHECKING,
                        new Middle(1, null)),
                3.333);
        var empty = new Week(FIRST.plusDays(7), FIRST.plusDays(13), 0, Map.of(), null);
        var marks = List.of(new Mark(Mark.Kind.PHASE, FIRST, FIRST.plusDays(6), "1", "=Week, \"one\""));
        var comparison = new Comparison(Standing.INSIDE, new Baseline(FIRST, 12, 5, 1 / 1.28), "");

        var file = WeeksFile.of(new Picture.Shown(
                Span.TEN_WEEKS, List.of(Span.TEN_WEEKS), List.of(told, empty), comparison, marks, ""));

        assertThat(file.split("\r\n"))
                .hasSize(3)
                .contains(
                        "2026-09-02,2026-09-08,5,3.33,4.5,3.0,6.25,,,,,,,1.0,,,,,,4.0,6.0,\"'=Week, \"\"one\"\"\"",
                        "2026-09-09,2026-09-15,0,,,,,,,,,,,,,,,,,4.0,6.0,");
    }

    @Test
    void while_there_are_no_weeks_there_is_only_the_head() {
        assertThat(WeeksFile.of(new Picture.NotYet(null)))
                .startsWith("Week from,Week to,Evenings,")
                .hasLineCount(1);
    }
}
