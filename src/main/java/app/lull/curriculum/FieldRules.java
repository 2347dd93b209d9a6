package app.lull.curriculum;

import app.lull.content.Must;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What all fields have to keep to. */
final class FieldRules {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private FieldRules() {}

    static void check(String key, String label) {
        id(Must.say(key, "key"));
        Must.say(label, "label of " + key);
    }

    static void id(String id) {
        Must.hold(ID.matcher(id).matches(), "%s has other than small letters, digits and dashes", id);
    }

    static void unique(String where, List<Field> fields) {
        Set<String> keys = new HashSet<>();
        fields.forEach(field -> Must.hold(keys.add(field.key()), "%s: two are called %s", where, field.key()));
        fields.forEach(field -> {
            if (field instanceof Field.Slider slider && slider.before() != null) {
                Must.hold(
                        fields.stream().anyMatch(other -> pairs(slider, other)),
                        "%s: no slider of the same range is called %s",
                        slider.key(),
                        String.valueOf(slider.before()));
            }
        });
    }

    private static boolean pairs(Field.Slider after, Field other) {
        return other instanceof Field.Slider before
                && before.key().equals(after.before())
                && before.min() == after.min()
                && before.max() == after.max();
    }

    static List<Field.Option> options(String key, @Nullable List<Field.Option> options, @Nullable String from) {
        var given = Must.list(options);
        Must.hold(
                from == null || from.equals("checks"),
                "%s: nothing is known that is called %s",
                key,
                String.valueOf(from));
        Must.hold(given.size() >= 2 || from != null, "%s: a choice has two options or more", key);
        Must.hold(
                given.stream().map(Field.Option::id).distinct().count() == given.size(),
                "%s: an option is there twice",
                key);
        return given;
    }
}
