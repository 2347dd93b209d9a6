package app.lull.content;

import app.lull.content.MedicineGroup.Effect;
import app.lull.content.MedicineGroup.Example;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

    private final Map<String, MedicineGroup> byId = new LinkedHashMap<>();
    private final Map<Effect, String> effects;
    private final String ask;

    MedicineGroups(@Value("classpath:content/en/medicines.json") Resource file) {
        try (var in = file.getInputStream()) {
            var table = read(String.valueOf(file.getFilename()), in);
            table.groups().forEach(this::add);
            this.effects = table.effects();
            this.ask = table.ask();
        } catch (IOException e) {
            throw new UncheckedIOException("The medicines cannot be read", e);
        }
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

    private void add(MedicineGroup group) {
        if (byId.put(group.id(), group) != null) {
            throw new IllegalStateException("two groups are called " + group.id());
        }
    }

    private static Table read(String name, InputStream in) {
        return CheckedJson.read(name, in, Table.class);
    }

    private record Table(
            int version,
            String valueDate,
            String sources,
            String ask,
            Map<Effect, String> effects,
            List<MedicineGroup> groups) {

        Table {
            Must.say(ask, "ask");
            groups = Must.list(groups);
            for (var effect : Effect.values()) {
                Must.say(effects.get(effect), "effects." + effect);
            }
            effects = new EnumMap<>(effects);
        }
    }
}
