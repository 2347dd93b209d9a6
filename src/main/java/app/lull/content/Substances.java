package app.lull.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The substances a patient can log, read from {@code content/en/substances.json}; a fault in the file stops the start. */
@Component
public class Substances {

    private final int version;
    private final Map<String, Substance> byId;

    Substances(@Value("classpath:content/en/substances.json") Resource file) {
        try (var in = file.getInputStream()) {
            var read = read(in);
            this.version = read.version();
            this.byId = checked(read.substances());
        } catch (IOException e) {
            throw new UncheckedIOException("The substances cannot be read", e);
        }
    }

    /** The version of the table; kept with what was logged from it. */
    public int version() {
        return version;
    }

    /** All of them, in the order of the file. */
    public List<Substance> all() {
        return List.copyOf(byId.values());
    }

    /** The one with this id, if there is one. */
    public Optional<Substance> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Those whose names fit the words, best first; it forgives a slip of spelling. Nothing typed finds nothing. */
    public List<Substance> search(String words, int atMost) {
        record Hit(Substance substance, int score) {}
        var query = new ForgivingSearch(words);
        return byId.values().stream()
                .map(s -> new Hit(s, query.score(Stream.concat(namesOf(s), s.otherNames().stream()))))
                .filter(hit -> hit.score() > 0)
                .sorted(Comparator.comparingInt(Hit::score).reversed())
                .limit(atMost)
                .map(Hit::substance)
                .toList();
    }

    private static Stream<String> namesOf(Substance s) {
        return Stream.concat(
                Stream.of(s.name() + " " + s.serving()),
                Stream.ofNullable(s.tableName()).map(name -> name + " " + s.serving()));
    }

    private static Table read(InputStream in) {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(in, Table.class);
    }

    private static Map<String, Substance> checked(List<Substance> substances) {
        var byId = new LinkedHashMap<String, Substance>();
        for (var substance : substances) {
            if (byId.put(substance.id(), substance) != null) {
                throw new IllegalStateException("two substances are called " + substance.id());
            }
        }
        for (var substance : substances) {
            if (substance.variantOf() != null && !byId.containsKey(substance.variantOf())) {
                throw new IllegalStateException(substance.id() + " is a variant of nothing: " + substance.variantOf());
            }
        }
        return byId;
    }

    private record Table(int version, String valueDate, String sources, List<Substance> substances) {}
}
