package app.lull.curriculum;

import app.lull.content.CheckedJson;
import app.lull.content.SessionLibrary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The cards to read, from {@code content/en/program/cards} once at start-up. A file that is wrong stops the start and is
 * named, with the line and the reason.
 */
@Component
public class Cards {

    private static final String FOLDER = "content/en/program/cards/";

    private final Map<String, Card> byId = new TreeMap<>();

    @Autowired
    Cards(SessionLibrary sessions) throws IOException {
        this(filesOnTheClassPath(), sessions);
    }

    /** @param files by name, such as {@code K01.json} */
    Cards(Map<String, String> files, SessionLibrary sessions) {
        files.forEach((name, text) -> {
            var card = read(FOLDER + name, text);
            if (!name.equals(card.id() + ".json")) {
                throw refused(name, text, "\"id\"", "id: the file holds the card " + card.id());
            }
            byId.put(card.id(), card);
        });
        files.forEach((name, text) -> links(name, text, sessions));
    }

    private static Map<String, String> filesOnTheClassPath() throws IOException {
        var files = new TreeMap<String, String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "*.json")) {
            files.put(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
        }
        return files;
    }

    /** All cards, by id. */
    public List<Card> all() {
        return List.copyOf(byId.values());
    }

    /** The card with that id, for example {@code K01}, if there is one. */
    public Optional<Card> find(String id) {
        return Optional.ofNullable(byId.get(id.toUpperCase(Locale.ROOT)));
    }

    /** The ids of those that are shown only so often; they are done with once they were shown. */
    public List<String> limited() {
        return byId.values().stream().filter(Card::limited).map(Card::id).toList();
    }

    static Card read(String name, String text) {
        return CheckedJson.read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Card.class);
    }

    /** Sessions and cards that are linked to exist; whoever keeps the worksheets knows those. */
    private void links(String name, String text, SessionLibrary sessions) {
        var card = read(FOLDER + name, text);
        var again = card.again();
        Stream.concat(card.links().stream(), again == null ? Stream.empty() : again.links().stream())
                .map(Card.Link::path)
                .filter(path -> (path.startsWith("practice/")
                                && sessions.find(path.substring(9)).isEmpty())
                        || (path.startsWith("read/") && find(path.substring(5)).isEmpty()))
                .findFirst()
                .ifPresent(path -> {
                    throw refused(name, text, path, "links: there is nothing at " + path);
                });
    }

    private static IllegalStateException refused(String name, String text, String at, String why) {
        var line = text.substring(0, Math.max(1, text.indexOf(at))).lines().count();
        return new IllegalStateException("%s%s:%d: %s".formatted(FOLDER, name, line, why));
    }
}
