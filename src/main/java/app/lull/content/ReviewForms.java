package app.lull.content;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The week in review, read from {@code content/en/review} once at start-up; a fault in it stops the start. */
@Component
public class ReviewForms {

    private static final String FILE = "content/en/review/C6w.json";

    private final ReviewForm current;

    ReviewForms() throws IOException {
        try (var text = new ClassPathResource(FILE).getInputStream()) {
            current = read(FILE, text);
        }
    }

    /** The form that is answered now. */
    public ReviewForm current() {
        return current;
    }

    /** Reads one file. @throws IllegalStateException that names the file and the field */
    static ReviewForm read(String name, InputStream text) {
        return CheckedJson.read(name, text, ReviewForm.class);
    }
}
