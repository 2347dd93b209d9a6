package app.lull.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a person agrees to at sign-up, word by word. What they agreed to is stored as kind and version. */
@Component
public class ConsentTexts {

    /** The purposes; each is agreed to by itself. */
    public enum Kind {
        /** What Lull is and is not. */
        TERMS,
        /** That what is entered about one's health is kept. */
        HEALTH_DATA
    }

    /**
     * One text.
     *
     * @param version changes with every word of the text, and only then
     * @param text plain text, one to three sentences, said by the person who agrees
     */
    public record ConsentText(Kind kind, String version, String text) {

        public ConsentText {
            if (version.isBlank() || version.length() > 40 || text.isBlank()) {
                throw new IllegalArgumentException("a consent text needs a version of up to 40 letters, and words");
            }
        }
    }

    private record File(List<ConsentText> texts) {}

    private final Map<Kind, ConsentText> current = new EnumMap<>(Kind.class);

    ConsentTexts() {
        for (var text : ContentFile.read("en/consent.json", File.class).texts()) {
            if (current.put(text.kind(), text) != null) {
                throw new IllegalStateException("two current consent texts of the kind " + text.kind());
            }
        }
        for (var kind : Kind.values()) {
            if (!current.containsKey(kind)) {
                throw new IllegalStateException("no consent text of the kind " + kind);
            }
        }
    }

    /** The text to show now. */
    public ConsentText current(Kind kind) {
        var text = current.get(kind);
        if (text == null) {
            throw new IllegalStateException("checked at start-up");
        }
        return text;
    }
}
