package app.lull.curriculum;

import app.lull.content.CheckedJson;
import app.lull.content.Must;
import app.lull.curriculum.Field.Choice;
import app.lull.curriculum.Field.Choices;
import app.lull.curriculum.Field.Option;
import app.lull.curriculum.Field.Rows;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The worksheets, read from {@code content/en/program/worksheets} once at start-up. A file that is wrong stops the start
 * and is named, with the line, the field and the reason.
 */
@Component
public class WorksheetForms {

    private static final String FOLDER = "content/en/program/worksheets/";

    private final Map<String, WorksheetForm> forms = new TreeMap<>();
    private final Checks checks;

    WorksheetForms(Checks checks) throws IOException {
        this.checks = checks;
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "*.json")) {
            var name = String.valueOf(file.getFilename());
            try (var text = file.getInputStream()) {
                var form = CheckedJson.read(FOLDER + name, text, WorksheetForm.class, read -> named(read, name));
                forms.put(form.id(), withChecks(form));
            }
        }
    }

    private static void named(WorksheetForm form, String file) {
        Must.holdAt("id", file.equals(form.id() + ".json"), "%s holds the worksheet %s", file, form.id());
    }

    /** All of them, W01 first. */
    public List<WorksheetForm> all() {
        return List.copyOf(forms.values());
    }

    /** The one with this id, for example {@code W02}, if there is one. */
    public Optional<WorksheetForm> find(String id) {
        return Optional.ofNullable(forms.get(id));
    }

    /** Reads one file. @throws IllegalStateException that names the file, the line and the field */
    WorksheetForm read(String name, InputStream text) {
        return withChecks(CheckedJson.read(name, text, WorksheetForm.class));
    }

    private WorksheetForm withChecks(WorksheetForm form) {
        return new WorksheetForm(
                form.id(),
                form.version(),
                form.language(),
                form.title(),
                form.why(),
                form.minutes(),
                form.many(),
                form.keptAt(),
                form.intro(),
                form.uses(),
                form.counts(),
                form.parts().stream()
                        .map(part -> new WorksheetForm.Part(
                                part.key(), part.title(), part.help(), withChecks(part.fields())))
                        .toList());
    }

    private List<Field> withChecks(List<Field> fields) {
        return fields.stream().map(this::withChecks).toList();
    }

    private Field withChecks(Field field) {
        return switch (field) {
            case Choice(var key, var label, var help, var options, var from, var own)
            when from != null -> new Choice(key, label, help, withChecksFirst(options), from, own);
            case Choices(var key, var label, var help, var options, var from, var own)
            when from != null -> new Choices(key, label, help, withChecksFirst(options), from, own);
            case Rows rows ->
                new Rows(
                        rows.key(),
                        rows.label(),
                        rows.help(),
                        rows.one(),
                        rows.min(),
                        rows.max(),
                        withChecks(rows.fields()),
                        rows.chain());
            default -> field;
        };
    }

    private List<Option> withChecksFirst(@Nullable List<Option> options) {
        return Stream.concat(
                        checks.all().stream().map(check -> new Option(check.id(), check.words())),
                        Must.list(options).stream())
                .toList();
    }
}
