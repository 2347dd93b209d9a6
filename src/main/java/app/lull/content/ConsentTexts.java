package app.lull.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
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

        private static final int LONGEST_VERSION = 40;

        public ConsentText {
            Must.have(kind, "kind");
            Must.say(version, "version");
            Must.hold(version.length() <= LONGEST_VERSION, "version is longer than %s letters", LONGEST_VERSION);
            Must.say(text, "text");
        }
    }

    @JsonIgnoreProperties("$schema")
    record File(List<ConsentText> texts) {

        File {
            texts = Must.list(texts);
        }

        void check() {
            var seen = EnumSet.noneOf(Kind.class);
            for (int i = 0; i < texts.size(); i++) {
                var kind = texts.get(i).kind();
                Must.holdAt("texts[%s].kind".formatted(i), seen.add(kind), "two texts are of the kind %s", kind);
            }
            for (var kind : Kind.values()) {
                Must.holdAt("texts", seen.contains(kind), "no text is of the kind %s", kind);
            }
        }
    }

    private static final String FILE = "content/en/consent.json";

    private final Map<Kind, ConsentText> current = new EnumMap<>(Kind.class);

    ConsentTexts(@Value("classpath:" + FILE) Resource file) {
        CheckedJson.read(FILE, file, File.class, File::check).texts().forEach(text -> current.put(text.kind(), text));
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
