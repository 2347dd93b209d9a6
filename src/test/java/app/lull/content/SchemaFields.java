package app.lull.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether a published schema and the records that a file is read into know the same fields. */
public final class SchemaFields {

    private SchemaFields() {}

    /** The schema, for example of {@code consent}. */
    public static JsonNode schema(String name) {
        try (var file = new ClassPathResource("content/%s.schema.json".formatted(name)).getInputStream()) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Each record has the fields of its definition, must have those the schema asks for, and nothing beside.
     *
     * @param records by definition; the empty name is the whole file
     * @param leftOut lists and the like that may be missing all the same
     */
    public static void areThoseOf(Map<String, Class<? extends Record>> records, JsonNode schema, Set<String> leftOut) {
        records.forEach((definition, record) -> {
            var node = definition.isEmpty() ? schema : schema.path("$defs").path(definition);
            assertThat(node.path("properties").propertyNames().stream().filter(name -> !name.startsWith("$")))
                    .as(record.getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(record.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList());
            assertThat(node.path("required").valueStream().map(JsonNode::asString))
                    .as("what %s must have", record.getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(record.getRecordComponents())
                            .filter(one -> !one.getAnnotatedType().isAnnotationPresent(Nullable.class)
                                    && one.getType() != boolean.class
                                    && !leftOut.contains(one.getName()))
                            .map(RecordComponent::getName)
                            .toList());
            assertThat(node.path("additionalProperties").asBoolean(true))
                    .as("whether %s takes what it does not know", record.getSimpleName())
                    .isFalse();
        });
    }

    /** The values a field may have. */
    public static Iterable<String> values(JsonNode schema, String definition, String field) {
        var known = schema.path("$defs").path(definition).path("properties").path(field);
        return known.findPath("enum").valueStream().map(JsonNode::asString).toList();
    }
}
