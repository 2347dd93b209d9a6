package app.lull.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MedicineMarksTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 2);
    private static final String WORDS = "Within 14 days of a change in what you take";

    @Test
    void a_change_opens_fourteen_days_its_own_among_them_and_names_nothing() {
        assertThat(marks(0)).containsExactly(mark(0, 13));
        assertThat(mark(0, 13).label()).isEmpty();
    }

    @Test
    void a_change_within_those_days_or_on_the_day_after_makes_them_longer_and_a_later_one_stands_alone() {
        assertThat(marks(0, 5)).containsExactly(mark(0, 18));
        assertThat(marks(0, 14)).containsExactly(mark(0, 27));
        assertThat(marks(0, 15)).containsExactly(mark(0, 13), mark(15, 28));
    }

    @Test
    void without_a_change_there_is_nothing() {
        assertThat(marks()).isEmpty();
    }

    private static List<Mark> marks(int... days) {
        var changes = new TreeSet<LocalDate>();
        for (int day : days) {
            changes.add(FIRST.plusDays(day));
        }
        return MedicineMarks.of(changes);
    }

    private static Mark mark(int from, int to) {
        return new Mark(Mark.Kind.CHANGE, FIRST.plusDays(from), FIRST.plusDays(to), "", WORDS);
    }
}
