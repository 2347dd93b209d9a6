package app.lull.curriculum;

import app.lull.content.CheckedJson;
import app.lull.content.Must;
import app.lull.content.SessionLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** What the entry gate says, read from {@code content/en/program/entry.json}; a fault in the file stops the start. */
@Component
public class EntryTexts {

    private static final String FILE = "content/en/program/entry.json";

    private final EntryWords words;

    EntryTexts(@Value("classpath:" + FILE) Resource file, SessionLibrary sessions) {
        try (var in = file.getInputStream()) {
            words = CheckedJson.read(FILE, in, EntryWords.class, read -> known(read, sessions));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    private static void known(EntryWords words, SessionLibrary sessions) {
        var ids = words.whileAVisitComesFirst().sessions();
        for (int i = 0; i < ids.size(); i++) {
            Must.holdAt(
                    "whileAVisitComesFirst.sessions[%s]".formatted(i),
                    sessions.find(ids.get(i)).isPresent(),
                    "there is no session %s",
                    ids.get(i));
        }
    }

    /** All of it. */
    public EntryWords words() {
        return words;
    }

    /** Reads the file. @throws IllegalStateException that names it, the line and the field */
    static EntryWords read(InputStream file) {
        return CheckedJson.read(FILE, file, EntryWords.class);
    }
}
