package app.lull.curriculum;

import app.lull.content.CheckedJson;
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
            words = read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
        for (var id : words.whileAVisitComesFirst().sessions()) {
            if (sessions.find(id).isEmpty()) {
                throw new IllegalStateException(FILE + ": whileAVisitComesFirst.sessions: there is no session " + id);
            }
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
