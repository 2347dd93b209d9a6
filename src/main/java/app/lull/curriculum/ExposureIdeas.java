package app.lull.curriculum;

import app.lull.content.CheckedJson;
import app.lull.content.Must;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Steps offered for the ladder, read from {@code content/en/program/exposures.json}; a fault stops the start. */
@Component
public class ExposureIdeas {

    private static final String FILE = "content/en/program/exposures.json";

    private final Map<String, ExposureIdea> byId = new LinkedHashMap<>();

    @Autowired
    ExposureIdeas(@Value("classpath:" + FILE) Resource file) {
        try (var in = file.getInputStream()) {
            read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    ExposureIdeas(InputStream in) {
        read(in);
    }

    private void read(InputStream in) {
        CheckedJson.read(FILE, in, Table.class, this::add);
    }

    private void add(Table table) {
        for (int i = 0; i < table.ideas().size(); i++) {
            var idea = table.ideas().get(i);
            Must.holdAt(
                    "ideas[%s].id".formatted(i),
                    byId.putIfAbsent(idea.id(), idea) == null,
                    "two are called %s",
                    idea.id());
        }
    }

    /** All of them, in the order of the file. */
    public List<ExposureIdea> all() {
        return List.copyOf(byId.values());
    }

    /** The one with this id, if there is one. */
    public Optional<ExposureIdea> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The file. */
    @JsonIgnoreProperties("$schema")
    record Table(int version, List<ExposureIdea> ideas) {

        private static final int LEAST = 8;

        Table {
            Must.hold(version >= 1, "version is %s, not 1 or more", version);
            ideas = Must.list(ideas);
            Must.hold(ideas.size() >= LEAST, "ideas are %s, fewer than %s", ideas.size(), LEAST);
        }
    }
}
