package app.lull.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureScheduleTest {

    @Test
    void the_schedule_names_forms_that_there_are() throws IOException {
        var schedule = MeasureSchedule.read(new Questionnaires());

        assertThat(schedule.rows())
                .extracting(MeasureSchedule.Row::form)
                .containsExactly("GAD-7", "PHQ-9", "PHQ-15", "PHQ-4");
    }

    @Test
    void a_schedule_that_names_a_form_there_is_not_stops_the_start() {
        assertThatThrownBy(() -> MeasureSchedule.read(new Questionnaires(List.of(), List.of())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("content/en/measures-schedule.json: there is no form GAD-7");
    }

    @Test
    void days_that_do_not_rise_are_refused() {
        assertThatThrownBy(() -> new MeasureSchedule.Row("GAD-7", List.of(28, 1), List.of(), false, 2, "why"))
                .hasMessage("days of GAD-7: 1 comes after 28");
    }
}
