package app.lull.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The substances a patient can log, read from {@code content/en/substances.json}; a fault in the file stops the start. */
@Component
public class Substances {

    private final int version;
    private final Map<String, String> documents;
    private final Map<String, Substance> byId;
    private final Map<String, Family> families;

    Substances(@Value("classpath:content/en/substances.json") Resource file) {
        try (var in = file.getInputStream()) {
            var table = CheckedJson.read("substances.json", in, Table.class);
            this.version = table.version();
            this.documents = Map.copyOf(table.documents());
            this.byId = checked(table);
            this.families = byId.values().stream()
                    .collect(Collectors.groupingBy(
                            Substance::family,
                            LinkedHashMap::new,
                            Collectors.collectingAndThen(Collectors.toList(), Family::new)));
        } catch (IOException e) {
            throw new UncheckedIOException("The substances cannot be read", e);
        }
    }

    /** The version of the table; kept with what was logged from it. */
    public int version() {
        return version;
    }

    /** The documents that sources name, by the name they use. */
    public Map<String, String> documents() {
        return documents;
    }

    /** All of them: those of the table in its order, then their other sizes. */
    public List<Substance> all() {
        return List.copyOf(byId.values());
    }

    /** The one with this id, if there is one. */
    public Optional<Substance> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All sizes of the one with this id, itself among them, smallest first; none for an id that is unknown. */
    public List<Substance> sizesOf(String id) {
        var substance = byId.get(id);
        return substance == null ? List.of() : familyOf(substance).bySize();
    }

    /**
     * Those whose names fit the words, best first; it forgives a slip of spelling. Of each only one size comes back: the
     * usual one, or another where the words name that ({@code coke 500}). Nothing typed finds nothing.
     */
    public List<Substance> search(String words, int atMost) {
        var query = new ForgivingSearch(words);
        return families.values().stream()
                .map(family -> family.best(query))
                .filter(hit -> hit.score() > 0)
                .sorted(Comparator.comparingInt(Family.Hit::score).reversed())
                .limit(atMost)
                .map(Family.Hit::substance)
                .toList();
    }

    private Family familyOf(Substance substance) {
        return Optional.ofNullable(families.get(substance.family())).orElseThrow();
    }

    private static Map<String, Substance> checked(Table table) {
        var byId = new LinkedHashMap<String, Substance>();
        for (var substance : table.substances()) {
            add(byId, substance);
            if (substance.derivedFrom() != null) {
                UsualSize.check(substance, known(byId, substance.id(), substance.derivedFrom()));
            }
            var root = substance.variantOf();
            if (root != null && known(byId, substance.id(), root).variantOf() != null) {
                throw new IllegalStateException(substance.id() + " is a variant of a variant: " + root);
            }
            if (namesNone(substance.source(), table.documents().keySet())) {
                throw new IllegalStateException(
                        substance.id() + ": its source names no document: " + substance.source());
            }
        }
        for (var size : table.sizes()) {
            add(byId, size.of(known(byId, size.id(), size.derivedFrom())));
        }
        return byId;
    }

    private static boolean namesNone(String source, Set<String> documents) {
        return documents.stream().noneMatch(source::contains);
    }

    private static void add(Map<String, Substance> byId, Substance substance) {
        if (byId.put(substance.id(), substance) != null) {
            throw new IllegalStateException("two substances are called " + substance.id());
        }
    }

    private static Substance known(Map<String, Substance> byId, String id, String other) {
        var found = byId.get(other);
        if (found == null) {
            throw new IllegalStateException(id + " is a variant of nothing before it: " + other);
        }
        return found;
    }

    private record Table(
            int version,
            String about,
            Map<String, String> documents,
            List<Substance> substances,
            List<UsualSize> sizes) {

        Table {
            sizes = Must.list(sizes);
        }
    }
}
