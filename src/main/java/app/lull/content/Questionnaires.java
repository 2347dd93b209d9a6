package app.lull.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The questionnaires, read from {@code content/en/measures} once at start-up, and the versions before, which answers were
 * given to, from {@code earlier} beside them. A file that is wrong stops the start and is named, with the field.
 */
@Component
public class Questionnaires {

    private static final String FOLDER = "content/en/measures/";

    private final Map<String, Questionnaire> forms = new TreeMap<>();
    private final Map<Version, Questionnaire> versions = new HashMap<>();

    /** What an answer remembers of its form. */
    private record Version(String form, int version, String language) {

        static Version of(Questionnaire form) {
            return new Version(form.id(), form.version(), form.language());
        }
    }

    Questionnaires() throws IOException {
        this(
                read("classpath:" + FOLDER + "*.json", form -> form.id() + ".json"),
                read("classpath*:" + FOLDER + "earlier/*.json", form -> form.id() + "-v" + form.version() + ".json"));
    }

    /** @param earlier versions that are asked no more */
    Questionnaires(List<Questionnaire> current, List<Questionnaire> earlier) {
        current.forEach(form -> forms.put(form.id(), form));
        Stream.concat(current.stream(), earlier.stream()).forEach(form -> versions.put(Version.of(form), form));
        current.forEach(this::leadsSomewhere);
        current.forEach(this::keepsItsEarlierVersions);
    }

    /** All forms, by id. */
    public List<Questionnaire> all() {
        return List.copyOf(forms.values());
    }

    /** The form with that id as it is asked now, for example {@code GAD-7}, if there is one. */
    public Optional<Questionnaire> find(String id) {
        return Optional.ofNullable(forms.get(id.toUpperCase(Locale.ROOT)));
    }

    /** The form as it was asked in that version, which may not be the present one. */
    public Optional<Questionnaire> find(String id, int version, String language) {
        return Optional.ofNullable(versions.get(new Version(id, version, language)));
    }

    /** Reads one file. @throws IllegalStateException that names the file and the field */
    static Questionnaire read(String name, InputStream text) {
        return CheckedJson.read(name, text, Questionnaire.class);
    }

    private static List<Questionnaire> read(String pattern, Function<Questionnaire, String> name) throws IOException {
        var read = new ArrayList<Questionnaire>();
        for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            var found = String.valueOf(file.getFilename());
            try (var text = file.getInputStream()) {
                var form = read(FOLDER + found, text);
                if (!found.equals(name.apply(form)) || !form.language().equals("en")) {
                    throw new IllegalStateException(FOLDER
                            + "%s: id: holds the form %s, version %s, in the language %s"
                                    .formatted(found, form.id(), form.version(), form.language()));
                }
                read.add(form);
            }
        }
        return read;
    }

    private void leadsSomewhere(Questionnaire form) {
        Stream.concat(form.bands().stream(), form.subscales().stream().flatMap(s -> s.bands().stream()))
                .map(Questionnaire.Band::offers)
                .forEach(offered -> {
                    if (offered != null && !forms.containsKey(offered)) {
                        throw new IllegalStateException(
                                FOLDER + "%s.json: offers: there is no form %s".formatted(form.id(), offered));
                    }
                });
    }

    private void keepsItsEarlierVersions(Questionnaire form) {
        for (int version = 1; version < form.version(); version++) {
            if (find(form.id(), version, form.language()).isEmpty()) {
                throw new IllegalStateException(FOLDER
                        + "%s.json: version: is %s, and earlier/%s-v%s.json is missing: answers were given to it"
                                .formatted(form.id(), form.version(), form.id(), version));
            }
        }
    }
}
