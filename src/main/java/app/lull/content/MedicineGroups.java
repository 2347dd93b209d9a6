package app.lull.content;

import app.lull.content.MedicineGroup.Effect;
import app.lull.content.MedicineGroup.Example;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** What is taken beside caffeine, read from {@code content/en/medicines.json}; a fault in the file stops the start. */
@Component
public class MedicineGroups {

    private static final String FILE = "content/en/medicines.json";

    private final Map<String, MedicineGroup> byId = new LinkedHashMap<>();
    private final Map<Effect, String> effects;
    private final String ask;

    MedicineGroups(@Value("classpath:" + FILE) Resource file) {
        var table = CheckedJson.read(FILE, file, Table.class, this::add);
        this.effects = table.effects();
        this.ask = table.ask();
    }

    /** One of those in a group. */
    public record Found(MedicineGroup group, Example example) {}

    /** All of them, in the order of the file. */
    public List<MedicineGroup> all() {
        return List.copyOf(byId.values());
    }

    /** The one with this id, if there is one. */
    public Optional<MedicineGroup> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Those with a name that fits the words, best first; it forgives a slip of spelling. Nothing typed finds nothing. */
    public List<Found> search(String words, int atMost) {
        record Hit(Found found, int score) {}
        var query = new ForgivingSearch(words);
        return everyOne()
                .map(one -> new Hit(one, query.score(namesOf(one))))
                .filter(hit -> hit.score() > 0)
                .sorted(Comparator.comparingInt(Hit::score).reversed())
                .limit(atMost)
                .map(Hit::found)
                .toList();
    }

    /** Whether something of this name changes how long caffeine stays (D4), as far as the file knows it. */
    public boolean changesCaffeine(String name) {
        var words = " %s ".formatted(plain(name));
        return everyOne()
                .filter(one -> one.example().changesCaffeine())
                .flatMap(one -> one.example().allNames())
                .anyMatch(known -> words.contains(" %s ".formatted(plain(known))));
    }

    /** What is known of a group, in words that claim nothing of the reader; always ends with whom to ask. */
    public String text(MedicineGroup group) {
        var seen = group.effects().isEmpty()
                ? null
                : "In some people, %s has been seen with these."
                        .formatted(either(group.effects().stream()
                                .map(effect -> Must.have(effects.get(effect), effect.name()))
                                .toList()));
        return Stream.of(seen, group.note(), ask).flatMap(Stream::ofNullable).collect(Collectors.joining(" "));
    }

    /** The sentence that stands with every group. */
    public String ask() {
        return ask;
    }

    private Stream<Found> everyOne() {
        return byId.values().stream()
                .flatMap(group -> group.examples().stream().map(example -> new Found(group, example)));
    }

    private static Stream<String> namesOf(Found one) {
        return Stream.concat(one.example().allNames(), Stream.of(one.group().name()));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static String either(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.getFirst() : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    private void add(Table table) {
        for (int i = 0; i < table.groups().size(); i++) {
            var group = table.groups().get(i);
            Must.holdAt(
                    "groups[%s].id".formatted(i),
                    byId.putIfAbsent(group.id(), group) == null,
                    "two groups are called %s",
                    group.id());
        }
    }

    /** The file. @param sources what the letters of a source mean, for whoever edits it */
    @JsonIgnoreProperties("$schema")
    record Table(
            int version,
            YearMonth valueDate,
            String sources,
            String ask,
            Map<Effect, String> effects,
            List<MedicineGroup> groups) {

        Table {
            Must.hold(version >= 1, "version is %s, not 1 or more", version);
            Must.have(valueDate, "valueDate");
            Must.have(sources, "sources");
            Must.say(ask, "ask");
            Must.have(effects, "effects");
            for (var effect : Effect.values()) {
                Must.say(
                        effects.get(effect),
                        "effects: the words for " + effect.name().toLowerCase(Locale.ROOT));
            }
            effects = new EnumMap<>(effects);
            groups = Must.list(groups);
            Must.hold(!groups.isEmpty(), "groups is empty");
        }
    }
}
