package app.lull.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/** Every file of the content says which schema it follows, and follows it; every schema is one. */
class ContentSchemasTest {

    private static final String SCHEMA = ".schema.json";
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, String> FILES = files();

    @ParameterizedTest
    @MethodSource("written")
    void a_file_names_its_schema_in_its_first_line_so_that_an_editor_finds_it_too(String file) {
        assertThat(FILES).containsKey(schemaOf(file));
        assertThat(text(file).lines().skip(1).findFirst().orElse("")).contains("\"$schema\"");
    }

    @ParameterizedTest
    @MethodSource("written")
    void a_file_fits_its_schema(String file) {
        assertThat(faults(schemaOf(file), text(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void a_schema_is_one_of_draft_2020_12_with_a_title_and_what_it_is_for(String schema) {
        var metaschema = SCHEMAS.getSchema(SchemaLocation.of(DRAFT));
        assertThat(metaschema.validate(text(schema), InputFormat.JSON)).isEmpty();

        var read = JsonMapper.shared().readTree(text(schema));
        assertThat(read.path("$schema").asString("")).isEqualTo(DRAFT);
        assertThat(read.path("title").asString("")).isNotBlank();
        assertThat(read.path("description").asString("")).isNotBlank();
    }

    @Test
    void every_schema_has_a_file_that_follows_it() {
        assertThat(schemas())
                .containsExactlyInAnyOrderElementsOf(new TreeSet<>(
                        written().map(ContentSchemasTest::schemaOf).toList()));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void the_page_for_whoever_edits_names_it(String schema) throws IOException {
        assertThat(Files.readString(Path.of("docs/editing-content.md")))
                .contains("`" + schema.substring(schema.lastIndexOf('/') + 1) + "`");
    }

    @ParameterizedTest
    @MethodSource("written")
    void a_field_that_is_spelled_wrong_does_not_fit(String file) {
        var mistaken = text(file).replaceFirst("\\{", "{ \"vresion\": 1,");
        assertThat(faults(schemaOf(file), mistaken)).anyMatch(fault -> fault.contains("vresion"));
    }

    static Stream<String> written() {
        return FILES.keySet().stream().filter(file -> !file.endsWith(SCHEMA));
    }

    static Stream<String> schemas() {
        return FILES.keySet().stream().filter(file -> file.endsWith(SCHEMA));
    }

    private static String text(String file) {
        return Objects.requireNonNull(FILES.get(file), file);
    }

    private static List<String> faults(String schema, String text) {
        Schema compiled = SCHEMAS.getSchema(text(schema), InputFormat.JSON);
        return compiled.validate(text, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    /** Where the file says its schema is. */
    private static String schemaOf(String file) {
        var named = JsonMapper.shared().readTree(text(file)).path("$schema").asString("");
        assertThat(named).as("the schema of %s", file).endsWith(SCHEMA);
        return Path.of(file).resolveSibling(named).normalize().toString();
    }

    private static Map<String, String> files() {
        try {
            var files = new TreeMap<String, String>();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:content/**/*.json")) {
                var address = file.getURL().toString();
                files.put(
                        address.substring(address.lastIndexOf("/content/") + 1),
                        file.getContentAsString(StandardCharsets.UTF_8));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
