package app.lull.curriculum;

import app.lull.content.Must;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A worksheet as it is described in its file: what it is for, and what there is to fill in.
 *
 * @param id W01 to W16; stored with every sheet, and so are the version and the language
 * @param version from 1; rises with every change of the words or fields
 * @param why one line: what it is good for
 * @param minutes about how long it takes
 * @param many whether each time is a new sheet; otherwise there is one that grows
 * @param keptAt the route where it is filled in, if that is not the worksheets' own
 * @param uses when the program asks for it, earliest first
 * @param counts the fields that count as filled; all of them where the list is empty
 */
@JsonIgnoreProperties("$schema")
public record WorksheetForm(
        String id,
        int version,
        String language,
        String title,
        String why,
        int minutes,
        boolean many,
        @Nullable String keptAt,
        String intro,
        List<Use> uses,
        @Nullable List<String> counts,
        List<Part> parts) {

    private static final Pattern ID = Pattern.compile("W[0-9]{2}");

    public WorksheetForm {
        Must.hold(ID.matcher(Must.say(id, "id")).matches(), "id is %s, not W and two digits", id);
        Must.hold(version >= 1, "version is %s, not 1 or more", version);
        Must.say(language, "language");
        Must.say(title, "title");
        Must.say(why, "why");
        Must.hold(minutes >= 1 && minutes <= 30, "minutes is %s, not 1 to 30", minutes);
        Must.say(intro, "intro");
        uses = Must.list(uses);
        Must.hold(!uses.isEmpty(), "uses is empty");
        parts = Must.list(parts);
        Must.hold(!parts.isEmpty(), "parts is empty");
        var fields = parts.stream().flatMap(part -> part.fields().stream()).toList();
        FieldRules.unique(id, fields);
        var keys = new HashSet<String>();
        parts.forEach(part -> Must.hold(keys.add(part.key()), "two parts are called %s", part.key()));
        for (var use : uses) {
            var part = use.part();
            if (part != null) {
                Must.hold(keys.contains(part), "uses: no part is called %s", part);
            }
        }
        counts = Must.list(counts);
        for (var counted : counts) {
            Must.hold(
                    fields.stream().anyMatch(field -> field.key().equals(counted)),
                    "counts: no field is called %s",
                    counted);
        }
    }

    /** Never null. */
    @Override
    public List<String> counts() {
        return Must.list(counts);
    }

    /** All fields, part after part; those of rows are inside. */
    public Stream<Field> fields() {
        return parts.stream().flatMap(part -> part.fields().stream());
    }

    /** The field with this key, outside of rows. */
    public Optional<Field> field(String key) {
        return fields().filter(field -> field.key().equals(key)).findFirst();
    }

    /**
     * A stretch of the sheet under one heading.
     *
     * @param key can be opened at, for example {@code ?part=avoid}
     * @param help a quiet line under the heading; null where none is needed
     */
    public record Part(String key, String title, @Nullable String help, List<Field> fields) {

        public Part {
            FieldRules.id(Must.say(key, "key"));
            Must.say(title, "title of " + key);
            fields = Must.list(fields);
            Must.hold(!fields.isEmpty(), "%s: a part has fields", key);
        }
    }

    /**
     * A day of the program on which it is asked for.
     *
     * @param day 1 to 70
     * @param words what is asked for then
     * @param part the part it is about; null for the whole
     */
    public record Use(int day, String words, @Nullable String part) {

        public Use {
            Must.hold(day >= 1 && day <= 70, "day is %s, not 1 to 70", day);
            Must.say(words, "words");
        }
    }
}
