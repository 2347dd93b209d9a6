package app.lull.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.content.SessionLibrary;
import app.lull.curriculum.Card.Proof;
import app.lull.shell.ReadingGrade;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

class CardsTest {

    /** What Lull never says, and the mistakes of the overview article that no card may repeat. */
    private static final List<String> NEVER_SAID = List.of(
            "you should",
            "you must",
            "don't worry",
            "normal",
            "just",
            "great job",
            "contractions?",
            "tremors?",
            "trembl\\w+",
            "soft spot",
            "hyperreflexia",
            "reflexes",
            "difenhidramina",
            "dimenhidrinato",
            "pseudoefedrina",
            "central nervous symptom",
            "woltmann",
            "issacs",
            "muscle waste",
            "neurotransmitters?",
            "carry messages",
            "cardiovascular",
            "corticosteroids?",
            "muscle relaxants?",
            "neuromuscular blockers?",
            "benzodiazepines?",
            "most effective",
            "cause and effect",
            "easy to treat",
            "deficien\\w+",
            "nothing is wrong",
            "you are (fine|safe|healthy)",
            "harmless",
            "rest assured",
            "no need to see",
            "fatal",
            "deadly",
            "incurable",
            "paraly\\w+",
            "risk of",
            "chances? of",
            "cured?",
            "streak");

    private static final SessionLibrary SESSIONS;
    private static final Cards CARDS;
    private static final List<String> EVERYTHING;

    static {
        try (var context = new AnnotationConfigApplicationContext(SessionLibrary.class, Cards.class)) {
            SESSIONS = context.getBean(SessionLibrary.class);
            CARDS = context.getBean(Cards.class);
            EVERYTHING = everythingToRead();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Card> cards() {
        return CARDS.all().stream();
    }

    @Test
    void the_cards_are_whole() {
        assertThat(CARDS.all())
                .extracting(Card::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 46)
                        .mapToObj("K%02d"::formatted)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "1, K01 K02 K03 K04 K05 K06 K07 K08 K09 K12 K35",
        "2, K10 K13 K14 K16 K36 K39",
        "3, K11 K23 K24 K25 K26 K33",
        "4, K15 K17 K43",
        "5, K22 K44",
        "6, K18 K19 K20 K45",
        "7, K21",
        "8, K37 K46",
        "9, K27 K28 K29 K30 K31 K32 K34",
        "10, K38 K40 K41 K42"
    })
    void a_card_stands_in_the_module_that_reads_it_first(int module, String ids) {
        assertThat(cards().filter(card -> card.module() == module).map(Card::id))
                .containsExactly(ids.split(" "));
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/content/card-facts.csv",
            numLinesToSkip = 1,
            delimiter = ';',
            quoteCharacter = '`',
            maxCharsPerColumn = 2000)
    void every_fact_of_the_reference_is_told_on_a_card(String card, String fact, String foundBy) {
        assertThat(cards().map(CardsTest::words).filter(telling(foundBy)))
                .as("%s: %s", card, fact)
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/content/article-facts.csv",
            numLinesToSkip = 1,
            delimiter = ';',
            quoteCharacter = '`',
            maxCharsPerColumn = 2000)
    void every_fact_of_the_overview_article_has_its_place(int row, String fact, String foundBy) {
        assertThat(EVERYTHING.stream().filter(telling(foundBy)))
                .as("row %d: %s", row, fact)
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void a_card_has_60_to_120_words(Card card) {
        var signs = card.id().equals("K07"); // the list of signs is as long as it is
        assertThat(count(card.text()) + (signs ? 0 : count(card.list()))).isBetween(60, 120);
    }

    @ParameterizedTest
    @MethodSource("cards")
    void an_eighth_grader_can_read_it(Card card) {
        assertThat(ReadingGrade.of(Stream.concat(card.text().stream(), card.list().stream())
                        .toList()))
                .isLessThanOrEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("cards")
    void it_says_nothing_that_lull_never_says_and_repeats_no_mistake_of_the_article(Card card) {
        var said = words(card).toLowerCase(Locale.ROOT).replace('’', '\'');
        NEVER_SAID.forEach(words -> assertThat(said).doesNotContainPattern("\\b(?:" + words + ")\\b"));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void what_it_rests_on_is_named_at_its_foot(Card card) {
        assertThat(card.sources()).isNotEmpty().allSatisfy(source -> {
            if (source.proof() == Proof.S) {
                assertThat(source.cite()).contains("a general article, not a study", "checked");
            }
        });
    }

    @Test
    void no_run_of_eight_words_stands_on_two_cards_except_how_supplements_are_taken() {
        var seen = new HashMap<String, String>();
        cards().forEach(card -> Stream.concat(card.text().stream(), card.list().stream())
                .filter(text -> !text.contains("Supplements"))
                .forEach(text -> {
                    var words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
                    for (int i = 0; i + 8 <= words.size(); i++) {
                        var run = String.join(" ", words.subList(i, i + 8));
                        assertThat(seen.merge(run, card.id(), (first, second) -> first))
                                .as(run)
                                .isEqualTo(card.id());
                    }
                }));
    }

    @Test
    void the_outlook_and_what_doctors_rule_out_are_shown_once_and_the_signs_for_a_doctor_as_often_as_one_likes() {
        assertThat(cards().filter(Card::limited).map(Card::id)).containsExactly("K06", "K35");
        assertThat(cards().filter(Card::limited)).allSatisfy(card -> {
            assertThat(card.maxViews()).isEqualTo(1);
            var again = Objects.requireNonNull(card.again());
            assertThat(again.words())
                    .isEqualTo("You have read this. What would reading it again give you for the next hour? "
                            + "For the next week?");
            assertThat(again.links()).extracting(Card.Link::path).containsExactly("practice/S21", "worksheets/W15");
        });
        assertThat(cards().filter(Card::brake).map(Card::id)).containsExactly("K06", "K07", "K35");
        assertThat(cards().filter(card -> card.optIn() != null).map(Card::id)).containsExactly("K35");
    }

    @Test
    void the_outlook_says_first_to_whom_it_applies_and_the_signs_lead_to_the_page_for_them() {
        assertThat(card("K06").text().getFirst())
                .startsWith("This page is about people whose examination of nerves and muscles found nothing amiss");
        assertThat(card("K07").links()).extracting(Card.Link::path).contains("see-a-doctor");
    }

    @Test
    void the_published_schema_knows_the_same_fields_as_the_records() throws IOException {
        try (var file = new ClassPathResource("content/card.schema.json").getInputStream()) {
            var schema = JsonMapper.shared().readTree(file);
            Map.of("", Card.class, "link", Card.Link.class, "again", Card.Again.class, "source", Card.Source.class)
                    .forEach((definition, record) -> {
                        var node = definition.isEmpty()
                                ? schema
                                : schema.path("$defs").path(definition);
                        assertThat(node.path("properties").propertyNames().stream()
                                        .filter(name -> !name.startsWith("$")))
                                .as(record.getSimpleName())
                                .containsExactlyInAnyOrderElementsOf(Arrays.stream(record.getRecordComponents())
                                        .map(RecordComponent::getName)
                                        .toList());
                    });
            var path = Pattern.compile(
                    schema.at("/$defs/link/properties/path/pattern").asString());
            assertThat(cards().flatMap(card -> card.links().stream()).map(Card.Link::path))
                    .allMatch(link -> path.matcher(link).matches());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"version\": 1; \"version\": 0; K40.json:19: the whole: version is 0, not 1 or more",
                "\"module\": 10; \"module\": 11; module is 11, not 1 to 10",
                "\"title\"; \"tilte\"; K40.json:19: the whole: title is missing",
                "\"id\": \"K40\"; \"id\": \"K41\"; K40.json:3: id: the file holds the card K41",
                "\"text\"; \"list\"; text is missing",
                "\"title\"; \"shout\": true, \"title\"; K40.json:19: shout",
                "\"sources\": [; \"sources\": [], \"list\": [; K40.json",
                "worksheets/W14; worksheets/W17; K40.json:13: links[0]: no card may lead to worksheets/W17",
                "worksheets/W14; practice/S99; K40.json:13: links: there is nothing at practice/S99",
                "worksheets/W14; read/K99; K40.json:13: links: there is nothing at read/K99",
                "worksheets/W14; https://example.org; no card may lead to https://example.org",
                "first line.; first line:; the list stands after the paragraph that ends with a colon, and 1 do",
                "\"proof\": \"P\"; \"proof\": \"Q\"; sources[1].proof",
                "\"version\": 1; \"version\": 1, \"maxViews\": 1; a card with maxViews says what comes again"
            })
    void an_editors_mistake_stops_the_start_with_file_line_and_reason(String right, String wrong, String said)
            throws IOException {
        var text =
                new ClassPathResource("content/en/program/cards/K40.json").getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).contains(right);

        assertThatThrownBy(() ->
                        new Cards(Map.of("K40.json", text.replaceFirst(Pattern.quote(right), wrong)), SESSIONS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("content/en/program/cards/K40.json:")
                .hasMessageContaining(said);
    }

    private static Card card(String id) {
        return CARDS.find(id).orElseThrow();
    }

    private static String words(Card card) {
        return String.join(
                "\n",
                Stream.of(Stream.of(card.title()), card.text().stream(), card.list().stream())
                        .flatMap(part -> part)
                        .toList());
    }

    /** Whether a text has all of these, which stand between “&&”. */
    private static Predicate<String> telling(String foundBy) {
        return Stream.of(foundBy.split(" && "))
                .map(one -> Pattern.compile(one, Pattern.CASE_INSENSITIVE | Pattern.DOTALL)
                        .asPredicate())
                .reduce(Predicate::and)
                .orElseThrow();
    }

    private static int count(List<String> texts) {
        return texts.stream()
                .mapToInt(text -> (int) Stream.of(text.split("\\s+"))
                        .filter(word -> word.matches(".*[\\p{L}\\p{N}].*"))
                        .count())
                .sum();
    }

    private static List<String> everythingToRead() throws IOException {
        var sessions = new PathMatchingResourcePatternResolver().getResources("classpath:content/en/sessions/S*.json");
        var files = Stream.concat(
                Stream.of(sessions),
                Stream.of(
                        new ClassPathResource("content/en/substances.json"),
                        new ClassPathResource("content/en/medicines.json"),
                        new ClassPathResource("templates/see-a-doctor.html")));
        return Stream.concat(cards().map(CardsTest::words), files.map(CardsTest::text))
                .toList();
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8)
                    .replaceAll("<[^>]+>", "")
                    .replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
