package app.lull.curriculum;

import app.lull.content.CheckedJson;
import app.lull.content.Must;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The catalogue of checks, read from {@code content/en/program/checks.json}; a fault in the file stops the start. */
@Component
public class Checks {

    private final Map<String, Check> byId = new LinkedHashMap<>();

    Checks(@Value("classpath:content/en/program/checks.json") Resource file) {
        try (var in = file.getInputStream()) {
            CheckedJson.read("content/en/program/checks.json", in, Table.class, this::add);
        } catch (IOException e) {
            throw new UncheckedIOException("content/en/program/checks.json cannot be read", e);
        }
    }

    private void add(Table table) {
        for (int i = 0; i < table.checks().size(); i++) {
            var check = table.checks().get(i);
            Must.holdAt(
                    "checks[%s].id".formatted(i),
                    byId.putIfAbsent(check.id(), check) == null,
                    "two are called %s",
                    check.id());
        }
    }

    /** All of them, in the order of the file. */
    public List<Check> all() {
        return List.copyOf(byId.values());
    }

    /** The one with this id, if there is one. */
    public Optional<Check> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private record Table(@Nullable String $schema, int version, List<Check> checks) {

        Table {
            Must.hold(version >= 1, "version is %s, not 1 or more", version);
            checks = Must.list(checks);
        }
    }
}
