package app.lull.content;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.json.JsonMapper;

/** The line of a file on which a field begins. */
final class FieldLine {

    /** What a file may say beside the fields of its records. */
    private static final Set<String> BESIDE = Set.of("$schema", "type");

    private FieldLine() {}

    /** @param field as faults name it; where it is not there, the part counts that it is missing from */
    static int of(byte[] text, String field) {
        var at = pointer(field);
        var line = line(text, at);
        while (line == 0 && !at.matches()) {
            at = at.head();
            line = line(text, at);
        }
        return line;
    }

    /** Of the fields of a part those that its record does not know, each with its line; empty where it knows them all. */
    static String unknown(byte[] text, String part, Class<?> record) {
        if (!record.isRecord()) {
            return "";
        }
        var known = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        return JsonMapper.shared().readTree(text).at(pointer(part)).propertyNames().stream()
                .filter(name -> !known.contains(name) && !BESIDE.contains(name))
                .map(name -> "; %s on line %s is no field here"
                        .formatted(name, of(text, part.isEmpty() ? name : part + "." + name)))
                .collect(Collectors.joining());
    }

    private static JsonPointer pointer(String field) {
        var steps = field.replace("[", "/").replace("]", "").replace('.', '/');
        return JsonPointer.compile(steps.isEmpty() || steps.startsWith("/") ? steps : "/" + steps);
    }

    private static int line(byte[] text, JsonPointer wanted) {
        try (var parser = JsonMapper.shared().createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser.streamReadContext().pathAsPointer().equals(wanted)) {
                    return parser.currentTokenLocation().getLineNr();
                }
            }
            return 0;
        }
    }
}
