package app.lull.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.content.LibraryOfSessions;
import app.lull.content.SessionLibrary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Also the path for tests of what walks it. */
public class ProgramPathTest {

    public static final SessionLibrary SESSIONS = LibraryOfSessions.read();
    public static final Cards CARDS = cards();
    private static final WorksheetForms FORMS = forms();
    private static final ProgramPath PATH = path(text());

    /** The path as it is shipped. */
    public static ProgramPath shipped() {
        return PATH;
    }

    private static Cards cards() {
        try {
            return new Cards(SESSIONS);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static WorksheetForms forms() {
        try {
            return new WorksheetForms(new Checks(new ClassPathResource("content/en/program/checks.json")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text() {
        try (var file = ProgramPathTest.class.getResourceAsStream("/" + ReadPath.FILE)) {
            return new String(java.util.Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ProgramPath path(String text) {
        return ReadPath.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), SESSIONS, CARDS, FORMS);
    }

    /** A4's minutes of each day, without the evening check-in. */
    private static final int[] MINUTES = {
        14, 11, 12, 14, 12, 14, 14, 17, 14, 12, 14, 12, 12, 15, 14, 11, 17, 14, 15, 10, 15, 17, 19, 17, 12, 17, 10, 18,
        17, 15, 17, 12, 15, 17, 12, 18, 18, 18, 14, 15, 15, 15, 18, 15, 15, 15, 20, 15, 17, 15, 20, 20, 20, 20, 20, 15,
        18, 15, 14, 18, 15, 10, 18, 15, 12, 15, 10, 20, 15, 20
    };

    @Test
    void it_has_ten_modules_of_seven_days_with_the_minutes_of_the_plan() {
        assertThat(PATH.modules()).hasSize(10);
        assertThat(PATH.modules().stream()
                        .flatMap(module -> module.days().stream())
                        .map(PathDay::minutes))
                .containsExactlyElementsOf(Arrays.stream(MINUTES).boxed().toList());
        assertThat(PATH.boosters()).extracting(PathDay::day).containsExactly(100, 160, 250);
    }

    @Test
    void the_prognosis_card_is_read_once_on_day_4_and_the_glossary_of_diseases_is_on_no_day() {
        var days = PATH.days().filter(day -> day.read().contains("K06")).map(PathDay::day);
        assertThat(days).containsExactly(4);
        assertThat(PATH.days()).noneMatch(day -> day.read().contains("K35"));
    }

    @Test
    void nothing_that_calms_stands_on_a_day_of_an_exposure_step() {
        for (int n : new int[] {45, 47, 48, 54}) {
            assertThat(PATH.module((n - 1) / 7 + 1).day((n - 1) % 7 + 1).session())
                    .isNull();
        }
    }

    @Test
    void a_day_that_is_missing_stops_the_start_with_file_line_and_reason() {
        assertRefused(
                text().replaceFirst("\"day\": 12,", "\"day\": 13,"), "path.json:", "day 12 is missing or out of order");
    }

    @Test
    void a_session_that_there_is_not_stops_the_start_and_the_day_is_named() {
        assertRefused(
                text().replaceFirst("\"id\": \"S15\"", "\"id\": \"S99\""),
                "path.json:",
                "modules[3].days[0]: day 22: there is no session S99");
    }

    @Test
    void a_card_that_there_is_not_stops_the_start_and_the_day_is_named() {
        assertRefused(text().replaceFirst("\"K36\"", "\"K99\""), "path.json", "day 11: there is no card K99");
    }

    @Test
    void a_worksheet_that_there_is_not_stops_the_start_and_the_day_is_named() {
        assertRefused(text().replaceFirst("worksheets/W16", "worksheets/W61"), "day 13: there is no worksheet W61");
    }

    @Test
    void minutes_that_do_not_add_up_stop_the_start() {
        assertRefused(text().replaceFirst("\"minutes\": 14,", "\"minutes\": 40,"), "path.json:", "its parts take");
    }

    @Test
    void a_field_that_is_spelled_wrong_stops_the_start_and_the_missing_one_is_named() {
        assertRefused(text().replaceFirst("\"between\"", "\"betwen\""), "path.json:", "between is missing");
    }

    @Test
    void the_published_schema_knows_the_same_fields_as_the_records() throws IOException {
        try (var file = ProgramPathTest.class.getResourceAsStream("/content/path.schema.json")) {
            var schema = JsonMapper.shared().readTree(file);
            Map.of(
                            "", ProgramPath.class,
                            "module", PathModule.class,
                            "need", PathModule.Need.class,
                            "day", PathDay.class,
                            "session", PathSession.class,
                            "task", PathTask.class)
                    .forEach((definition, record) -> {
                        var node = definition.isEmpty()
                                ? schema
                                : schema.path("$defs").path(definition);
                        assertThat(node.path("properties").propertyNames())
                                .as(record.getSimpleName())
                                .containsExactlyInAnyOrderElementsOf(Arrays.stream(record.getRecordComponents())
                                        .map(RecordComponent::getName)
                                        .toList());
                    });
        }
    }

    private static void assertRefused(String changed, String... words) {
        assertThat(changed).isNotEqualTo(text());
        assertThatThrownBy(() -> path(changed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(words);
    }
}
