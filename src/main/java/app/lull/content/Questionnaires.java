package app.lull.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The questionnaires, read from {@code content/en/measures} once at start-up. A file that is wrong stops the start and is
 * named, with the field.
 */
@Component
public class Questionnaires {

    private final Map<String, Questionnaire> forms = new TreeMap<>();

    Questionnaires() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:content/en/measures/*.json");
        for (var file : files) {
            var name = String.valueOf(file.getFilename());
            try (var text = file.getInputStream()) {
                var form = read("content/en/measures/" + name, text);
                if (!name.equals(form.id() + ".json") || !form.language().equals("en")) {
                    throw new IllegalStateException("content/en/measures/%s: id: holds the form %s in the language %s"
                            .formatted(name, form.id(), form.language()));
                }
                forms.put(form.id(), form);
            }
        }
        forms.values().forEach(this::leadsSomewhere);
    }

    /** All forms, by id. */
    public List<Questionnaire> all() {
        return List.copyOf(forms.values());
    }

    /** The form with that id, for example {@code GAD-7}, if there is one. */
    public Optional<Questionnaire> find(String id) {
        return Optional.ofNullable(forms.get(id.toUpperCase(Locale.ROOT)));
    }

    /** Reads one file. @throws IllegalStateException that names the file and the field */
    static Questionnaire read(String name, InputStream text) {
        return CheckedJson.read(name, text, Questionnaire.class);
    }

    private void leadsSomewhere(Questionnaire form) {
        Stream.concat(form.bands().stream(), form.subscales().stream().flatMap(s -> s.bands().stream()))
                .map(Questionnaire.Band::offers)
                .forEach(offered -> {
                    if (offered != null && !forms.containsKey(offered)) {
                        throw new IllegalStateException("content/en/measures/%s.json: offers: there is no form %s"
                                .formatted(form.id(), offered));
                    }
                });
    }
}
