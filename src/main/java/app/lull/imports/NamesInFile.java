package app.lull.imports;

import app.lull.content.Substances;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names in a column, each once, and what each probably is. */
final class NamesInFile {

    private static final int MOST = 200;

    private NamesInFile() {}

    /**
     * The most frequent first. A name that the patient has as an own item stays that; another one is the substance that
     * fits it best, if one does.
     *
     * @throws NotReadable where there are too many to be names of drinks
     */
    static List<NameAs> of(Path file, Layout layout, int column, Substances substances, Map<String, Double> own)
            throws IOException {
        if (column < 0) {
            return List.of();
        }
        var counts = counts(file, layout, column);
        var names = new ArrayList<NameAs>();
        counts.forEach((name, lines) -> names.add(new NameAs(
                lines.name,
                lines.n,
                own.containsKey(name)
                        ? null
                        : substances.search(lines.name, 1).stream()
                                .map(substance -> substance.id())
                                .findFirst()
                                .orElse(null))));
        names.sort(Comparator.comparingInt(NameAs::lines).reversed());
        return names;
    }

    private static final class Counted {
        private final String name;
        private int n;

        Counted(String name) {
            this.name = name;
        }
    }

    private static Map<String, Counted> counts(Path file, Layout layout, int column) throws IOException {
        var counts = new LinkedHashMap<String, Counted>();
        try (var lines = Lines.of(file, layout)) {
            while (lines.hasNext()) {
                var name = lines.next().field(column);
                if (!name.isEmpty()) {
                    counts.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new Counted(name)).n++;
                    if (counts.size() > MOST) {
                        throw new NotReadable(
                                "There are more than %d different names in that column. Choose the one that "
                                                .formatted(MOST)
                                        + "says what was taken.");
                    }
                }
            }
        }
        return counts;
    }
}
