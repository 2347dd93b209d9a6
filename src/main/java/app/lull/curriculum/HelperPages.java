package app.lull.curriculum;

import app.lull.content.CheckedJson;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The page for somebody who helps, read once at start-up; a fault in its file stops the start. */
@Component
public class HelperPages {

    private static final String FILE = "content/en/program/helper-page.json";

    private final HelperPage current;

    HelperPages() throws IOException {
        try (var text = new ClassPathResource(FILE).getInputStream()) {
            current = read(FILE, text);
        }
    }

    /** The page as it is sent now. */
    public HelperPage current() {
        return current;
    }

    /** Reads one file. @throws IllegalStateException that names the file, the line and the field */
    static HelperPage read(String name, InputStream text) {
        return CheckedJson.read(name, text, HelperPage.class);
    }
}
