package app.lull.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The substances a patient can log, read from {@code content/en/substances.json}; a fault in the file stops the start. */
@Component
public class Substances {

    private static final String FILE = "content/en/substances.json";

    private final int version;
    private final Map<String, String> documents;
    private final Map<String, Substance> byId = new LinkedHashMap<>();
    private final Map<String, Family> families;

    Substances(@Value("classpath:" + FILE) Resource file) {
        var table = CheckedJson.read(FILE, file, Table.class, this::add);
        this.version = table.version();
        this.documents = Map.copyOf(table.documents());
        this.families = byId.values().stream()
                .collect(Collectors.groupingBy(
                        Substance::family,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Family::new)));
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

    private void add(Table table) {
        for (int i = 0; i < table.substances().size(); i++) {
            var substance = table.substances().get(i);
            var at = "substances[%s]".formatted(i);
            add(at, substance);
            follows(at, substance);
            var root = substance.variantOf();
            Must.holdAt(
                    at + ".variantOf",
                    root == null || known(at + ".variantOf", root).variantOf() == null,
                    "%s is a variant of a variant: %s",
                    substance.id(),
                    root);
            Must.holdAt(
                    at + ".source",
                    table.documents().keySet().stream().anyMatch(substance.source()::contains),
                    "%s: its source names no document: %s",
                    substance.id(),
                    substance.source());
        }
        for (int i = 0; i < table.sizes().size(); i++) {
            var size = table.sizes().get(i);
            var at = "sizes[%s]".formatted(i);
            var from = known(at + ".derivedFrom", size.derivedFrom());
            add(at, said(at, () -> size.of(from)));
        }
    }

    private void follows(String at, Substance substance) {
        var other = substance.derivedFrom();
        if (other != null) {
            var from = known(at + ".derivedFrom", other);
            said(at, () -> UsualSize.checked(substance, from));
        }
    }

    private void add(String at, Substance substance) {
        Must.holdAt(
                at + ".id",
                byId.putIfAbsent(substance.id(), substance) == null,
                "two substances are called %s",
                substance.id());
    }

    private Substance known(String at, String id) {
        var found = byId.get(id);
        Must.holdAt(at, found != null, "is a variant of nothing before it: %s", id);
        return Must.have(found, at);
    }

    /** What a part refuses, with the place of that part. */
    private static Substance said(String at, Supplier<Substance> part) {
        try {
            return part.get();
        } catch (IllegalArgumentException e) {
            throw new WrongField(at, String.valueOf(e.getMessage()));
        }
    }

    /** The file. @param about what the letters of a proof mean, for whoever edits it */
    @JsonIgnoreProperties("$schema")
    record Table(
            int version,
            String about,
            Map<String, String> documents,
            List<Substance> substances,
            List<UsualSize> sizes) {

        Table {
            Must.hold(version >= 1, "version is %s, not 1 or more", version);
            Must.have(about, "about");
            Must.have(documents, "documents");
            documents.forEach((name, document) -> Must.say(document, "documents." + name));
            substances = Must.list(substances);
            Must.hold(!substances.isEmpty(), "substances is empty");
            sizes = Must.list(sizes);
        }
    }
}
