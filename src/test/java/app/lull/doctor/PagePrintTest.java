package app.lull.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes out of the printer, read back by another program. */
class PagePrintTest {

    private static final LocalDate VISIT = LocalDate.of(2026, 3, 3);

    private final Letters letters = new Letters();
    private final PagePrint print = new PagePrint(letters);

    PagePrintTest() throws IOException {}

    private static Map<Question, String> filled() {
        var answers = new EnumMap<Question, String>(Question.class);
        for (var question : Question.values()) {
            answers.put(question, "What I say of number " + question.ordinal());
        }
        return answers;
    }

    private static VisitPage page(Map<Question, String> answers) {
        return new VisitPage(new UUID(0, 1), VISIT, new PageText(answers), 0, VISIT.minusDays(2), true);
    }

    private Printed printed(Map<Question, String> answers) {
        return print.print(page(answers), Paper.A4);
    }

    private PDDocument pdf(Map<Question, String> answers) throws IOException {
        return Loader.loadPDF(((Printed.OnePage) printed(answers)).pdf());
    }

    private String text(Map<Question, String> answers) throws IOException {
        try (var pdf = pdf(answers)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void the_page_is_one_sheet_tagged_with_a_language_a_title_and_an_embedded_font() throws IOException {
        try (var pdf = pdf(filled())) {
            var catalogue = pdf.getDocumentCatalog();
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(catalogue.getStructureTreeRoot()).isNotNull();
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("For the doctor");
            assertThat(catalogue.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(new String(catalogue.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            var resources = pdf.getPage(0).getResources();
            var fonts = new ArrayList<String>();
            for (COSName name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
                fonts.add(resources.getFont(name).getName());
            }
            assertThat(fonts).isNotEmpty().allMatch(name -> name.endsWith("LiberationSans"));
        }
    }

    @Test
    void its_headings_are_headings_for_a_screen_reader() throws IOException {
        try (var pdf = pdf(filled())) {
            var kinds = kinds(pdf.getDocumentCatalog().getStructureTreeRoot(), new ArrayList<>());
            assertThat(kinds).filteredOn("H1"::equals).hasSize(1);
            assertThat(kinds).filteredOn("H2"::equals).hasSize(Question.values().length);
        }
    }

    private static List<String> kinds(PDStructureNode node, List<String> into) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                into.add(element.getStructureType());
                kinds(element, into);
            }
        }
        return into;
    }

    @Test
    void every_question_and_answer_can_be_read_as_text_in_its_order() throws IOException {
        var expected = new ArrayList<String>();
        expected.add("For the visit on Tuesday 3 March 2026");
        filled().forEach((question, answer) -> {
            expected.add(question.heading());
            expected.add(answer);
        });
        expected.add("Self-reported, not a medical record.");
        assertThat(text(filled())).containsSubsequence(expected);
    }

    @Test
    void a_question_without_an_answer_is_left_out() throws IOException {
        assertThat(text(Map.of(Question.WHERE, "left calf", Question.SLEEP, "  \n ")))
                .contains("Where", "left calf")
                .doesNotContain("Sleep", "When it began", "My question");
    }

    @Test
    void what_is_too_long_for_one_sheet_in_nine_point_names_the_question_that_takes_most_room() {
        var answers = filled();
        answers.replaceAll((question, answer) -> "many words again ".repeat(50));
        answers.put(Question.OTHER_SYMPTOMS, "many words again ".repeat(55));
        assertThat(printed(answers)).isEqualTo(new Printed.TooLong(Question.OTHER_SYMPTOMS));
    }

    @Test
    void what_is_a_little_long_gets_a_smaller_type() throws IOException {
        var answers = filled();
        answers.replaceAll((question, answer) -> "many words again ".repeat(14));
        try (var pdf = pdf(answers)) {
            assertThat(pdf.getNumberOfPages()).isOne();
        }
        answers.replaceAll((question, answer) -> answer.substring(0, 100));
        assertThat(printed(answers)).isInstanceOf(Printed.OnePage.class);
    }

    @Test
    void greek_cyrillic_and_accents_are_printed_and_an_emoji_becomes_a_box_that_is_counted() throws IOException {
        var answers = Map.of(
                Question.WHERE, "Γάμπα, икра, Wade, mollet gauche, łydka, ≥ 3 µm “here” – there",
                Question.OTHER_SYMPTOMS,
                        "tired \uD83D\uDE34 and \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \u2764\uFE0F");
        var printed = (Printed.OnePage) printed(answers);
        assertThat(text(answers))
                .contains("Γάμπα, икра, Wade, mollet gauche, łydka, ≥ 3 µm “here” – there")
                .contains("tired □ and □");
        assertThat(printed.replaced()).isBetween(2, 3);
    }

    @Test
    void what_is_written_from_right_to_left_is_not_printed_in_a_wrong_order() {
        assertThat(letters.printable("שלום")).isEqualTo(new Letters.Printable("□□□□", 4));
        assertThat(letters.printable("漢字")).isEqualTo(new Letters.Printable("□□", 2));
    }

    @Test
    void a_word_without_an_end_stays_on_the_sheet_and_markup_is_text() throws IOException {
        var answers = Map.of(Question.EXAMINED, "<b>x</b> & " + "x".repeat(400), Question.WHERE, "one\ntwo");
        assertThat(text(answers)).contains("<b>x</b> &").containsPattern("one\\s+two");
        try (var pdf = pdf(answers)) {
            var right = new float[1];
            var stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<org.apache.pdfbox.text.TextPosition> positions) {
                    positions.forEach(sign -> right[0] = Math.max(right[0], sign.getXDirAdj() + sign.getWidthDirAdj()));
                }
            };
            stripper.getText(pdf);
            assertThat(right[0]).isLessThan(pdf.getPage(0).getMediaBox().getWidth() - 40);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, A4",
        "America/New_York, LETTER",
        "America/Toronto, LETTER",
        "America/Mexico_City, LETTER",
        "America/Sao_Paulo, A4",
        "America/Argentina/Buenos_Aires, A4",
        "Asia/Manila, LETTER",
        "Asia/Tokyo, A4"
    })
    void the_paper_is_that_of_the_country(String zone, Paper paper) {
        assertThat(Paper.in(ZoneId.of(zone))).isEqualTo(paper);
    }

    @Test
    void letter_is_smaller_in_height_and_wider_than_a4() throws IOException {
        var printed = (Printed.OnePage) print.print(page(Map.of(Question.WHERE, "calf")), Paper.LETTER);
        try (var pdf = Loader.loadPDF(printed.pdf());
                var a4 = pdf(Map.of(Question.WHERE, "calf"))) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isEqualTo(792);
            assertThat(Math.round(a4.getPage(0).getMediaBox().getWidth())).isEqualTo(595);
            assertThat(Math.round(a4.getPage(0).getMediaBox().getHeight())).isEqualTo(842);
        }
    }

    @Test
    void whatever_is_typed_is_printed_on_one_sheet_or_said_to_be_too_long() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            var typed = odd(random, random.nextInt(120));
            var printable = letters.printable(typed);
            assertThat(printable.text())
                    .as("seed %d, number %d", seed, i)
                    .doesNotContainPattern("[\\p{Cc}&&[^\\n]]")
                    .hasSizeLessThanOrEqualTo(typed.length());
            assertThat(printable.text().chars().filter(sign -> sign == '□').count())
                    .isGreaterThanOrEqualTo(printable.replaced());
            if (i % 75 == 0) {
                assertThat(printed(Map.of(Question.values()[random.nextInt(12)], "a" + typed)))
                        .as("seed %d, number %d", seed, i)
                        .isInstanceOf(Printed.OnePage.class);
            }
        }
    }

    private static String odd(Random random, int length) {
        var ranges = new int[][] {
            {0, 0x7F},
            {0x80, 0x2FF},
            {0x370, 0x4FF},
            {0x590, 0x6FF},
            {0x2000, 0x2BFF},
            {0x1F300, 0x1FAFF},
            {0xD800, 0xDFFF},
            {0xFE00, 0xFFFF}
        };
        return Arrays.stream(new int[length])
                .map(ignored -> {
                    var range = ranges[random.nextInt(ranges.length)];
                    return range[0] + random.nextInt(range[1] - range[0] + 1);
                })
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
