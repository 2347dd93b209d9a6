package app.lull.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class MeasureScheduleTest {

    private static final String FILE = "content/en/measures-schedule.json";

    @Test
    void the_schedule_names_forms_that_there_are() throws IOException {
        var schedule = MeasureSchedule.read(new ClassPathResource(FILE), new Questionnaires());

        assertThat(schedule.rows())
                .extracting(MeasureSchedule.Row::form)
                .containsExactly("GAD-7", "PHQ-9", "PHQ-15", "PHQ-4");
    }

    @Test
    void a_schedule_that_names_a_form_there_is_not_stops_the_start() {
        assertThatThrownBy(() ->
                        MeasureSchedule.read(new ClassPathResource(FILE), new Questionnaires(List.of(), List.of())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("content/en/measures-schedule.json:8: rows[0].form: there is no form GAD-7");
    }

    @Test
    void days_that_do_not_rise_are_refused() {
        assertThatThrownBy(() -> new MeasureSchedule.Row("GAD-7", List.of(28, 1), List.of(), false, 2, "why"))
                .hasMessage("days of GAD-7: 1 comes after 28");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"daysOpen\": 7'|'\"daysOpen\": 0'|'#: the whole: daysOpen is 0, not 1 or more'",
                "'\"daysOpen\"'|'\"dayOpen\"'|'#: the whole: daysOpen is 0, not 1 or more; dayOpen on line LINE is no field here'",
                "'\"form\": \"PHQ-9\"'|'\"form\": \"PHQ-99\"'|'LINE: rows\\[1]\\.form: there is no form PHQ-99'",
                "'\"form\": \"PHQ-9\"'|'\"form\": \"GAD-7\"'|'LINE: rows\\[1]\\.form: the form GAD-7 is there twice'",
                "'[1, 28, 56, 70]'|'[1, 28, 28, 70]'|'#: rows\\[0]: days of GAD-7: 28 comes after 28'",
                "'\"minutes\": 2'|'\"minutes\": 2.5'|'LINE: rows\\[0]\\.minutes: .*'",
                "'\"minutes\": 2'|'\"minutes\": 45'|'#: rows\\[0]: minutes of GAD-7 is 45, not 1 to 30'",
                "'\"rows\": ['|'\"rows\": {'|'LINE: rows: .*'"
            })
    void a_mistake_of_an_editor_stops_the_start_with_file_line_field_and_reason(
            String words, String mistaken, String told) throws IOException {
        var forms = new Questionnaires();
        Mistake.in(FILE, words, mistaken).isToldBy(file -> MeasureSchedule.read(file, forms), told);
    }

    @Test
    void the_published_schema_knows_the_same_fields_as_the_records() {
        SchemaFields.areThoseOf(
                Map.of("", MeasureSchedule.class, "row", MeasureSchedule.Row.class),
                SchemaFields.schema("measures-schedule"),
                Set.of());
    }
}
