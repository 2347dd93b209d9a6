package app.lull.imports;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is understood by what is in it, or refused in so many words. */
class SurveyTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void commas_semicolons_and_tabs_are_found() throws IOException {
        assertThat(survey("Date,Time,Drink,mg\n2026-04-03,08:05,Espresso,63\n")
                        .layout()
                        .separator())
                .isEqualTo(',');
        assertThat(survey("Datum;Time;Drink;mg\n03.04.2026;08:05;Espresso;\"63,5\"\n")
                        .layout()
                        .separator())
                .isEqualTo(';');
        assertThat(survey("Date\tTime\tDrink\n2026-04-03\t08:05\tTea, with milk\n")
                        .layout()
                        .separator())
                .isEqualTo('\t');
    }

    @Test
    void headings_and_content_say_what_a_column_holds() throws IOException {
        assertThat(Guess.of(survey("Date,Time,Drink,Amount,Caffeine (mg)\n2026-04-03,8:05 am,Espresso,2,126\n"))
                        .roles())
                .containsExactly(Role.DAY, Role.TIME, Role.NAME, Role.SERVINGS, Role.MILLIGRAMS);
        assertThat(Guess.of(survey("startDate,endDate,sourceName,value\n"
                                + "2026-04-03 08:05:00 +0200,2026-04-03 08:05:00 +0200,Health,63\n"))
                        .roles())
                .containsExactly(Role.DAY_AND_TIME, Role.LEFT_OUT, Role.NAME, Role.MILLIGRAMS);
    }

    @Test
    void without_a_heading_the_content_alone_says_it() throws IOException {
        var survey = survey("2026-04-03,08:05,Espresso,63\n2026-04-03,10:05,Filter coffee,95\n");

        assertThat(survey.layout().heading()).isFalse();
        assertThat(survey.lines()).isEqualTo(2);
        assertThat(Guess.of(survey).roles()).containsExactly(Role.DAY, Role.TIME, Role.NAME, Role.MILLIGRAMS);
    }

    @Test
    void one_day_above_twelve_in_the_whole_file_decides_which_comes_first() throws IOException {
        var early = "Date,Time,mg\n" + "03/04/2026,08:05,63\n".repeat(500);

        assertThat(Guess.of(survey(early + "13/04/2026,08:05,63\n")).order()).isEqualTo(DayOrder.DAY_FIRST);
        assertThat(Guess.of(survey(early + "04/13/2026,08:05,63\n")).order()).isEqualTo(DayOrder.MONTH_FIRST);
    }

    @Test
    void where_no_day_decides_it_or_they_do_not_agree_the_person_is_asked() throws IOException {
        for (var days : new String[] {"03/04/2026,08:05,63\n", "13/04/2026,08:05,63\n04/13/2026,08:05,63\n"}) {
            var survey = survey("Date,Time,mg\n" + days);
            var guess = Guess.of(survey);

            assertThat(guess.order()).isNull();
            assertThat(guess.questions(survey.columns()))
                    .singleElement()
                    .asString()
                    .contains("day or the month");
            assertThat(guess.with(DayOrder.DAY_FIRST).questions(survey.columns()))
                    .isEmpty();
        }
    }

    @Test
    void utf_8_utf_16_and_what_windows_writes_are_read_alike() throws IOException {
        var text = "Date;Time;Drink;mg\n03.04.2026;08:05;Café à la crème;63\n";
        for (var bytes : new byte[][] {
            text.getBytes(UTF_8),
            ("\ufeff" + text).getBytes(UTF_8),
            ("\ufeff" + text).getBytes(UTF_16LE),
            ("\ufeff" + text).getBytes(UTF_16BE),
            text.getBytes(Charset.forName("windows-1252"))
        }) {
            var file = file(bytes);
            try (var lines = Lines.of(file, Layout.of(file))) {
                assertThat(lines.next().field(2)).isEqualTo("Café à la crème");
            }
        }
        assertThat(Letters.of(file(text.getBytes(UTF_8))).guessed()).isFalse();
        assertThat(Letters.of(file(text.getBytes(Charset.forName("windows-1252"))))
                        .guessed())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n\n",
                "Date,Time,Drink,mg\n",
                "only one column\nand another line\n",
                "Date,Time\n2026-04-03,\"08:05\n2026-04-03,08:05\n",
                "Date,Time\n2026-04-03,08:05\0\n",
                "PK\u0003\u0004 a spreadsheet's own file"
            })
    void what_cannot_be_taken_is_refused_in_so_many_words(String text) {
        assertThatThrownBy(() -> survey(text))
                .isInstanceOf(NotReadable.class)
                .hasMessageMatching("[A-Z].{20,}\\.(?s).*");
    }

    @Test
    void a_very_long_field_and_ten_thousand_columns_are_refused() {
        assertThatThrownBy(() -> survey("Date,Time\n2026-04-03," + "x".repeat(5_000_000) + "\n"))
                .isInstanceOf(NotReadable.class);
        assertThatThrownBy(() -> survey("x,".repeat(10_000) + "\n")).isInstanceOf(NotReadable.class);
    }

    @Test
    void more_than_200_000_lines_are_refused() {
        assertThatThrownBy(() -> survey("2026-04-03,08:05,1\n".repeat(200_001)))
                .isInstanceOf(NotReadable.class)
                .hasMessageContaining("200,000");
    }

    private Survey survey(String text) throws IOException {
        var file = file(text.getBytes(UTF_8));
        return Survey.of(file, Layout.of(file));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a.csv"), bytes);
    }
}
