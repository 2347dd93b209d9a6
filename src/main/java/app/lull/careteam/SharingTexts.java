package app.lull.careteam;

import app.lull.account.DataKind;
import app.lull.content.CheckedJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a patient reads when they decide what to share, kind by kind. What they agreed to is stored with the version. */
@Component
public class SharingTexts {

    private static final String FILE = "content/en/sharing.json";

    /**
     * One kind.
     *
     * @param title the name of its switch
     * @param shows one or two sentences: what the therapist then sees
     */
    public record KindText(DataKind kind, String title, String shows) {

        public KindText {
            if (kind == null || title == null || title.isBlank() || shows == null || shows.isBlank()) {
                throw new IllegalArgumentException("a kind needs its name, a title and a sentence on what it shows");
            }
        }
    }

    private record File(String version, List<KindText> kinds) {

        private File {
            if (version == null || version.isBlank() || version.length() > 40) {
                throw new IllegalArgumentException("version has 1 to 40 letters");
            }
            var named = EnumSet.noneOf(DataKind.class);
            for (var text : kinds) {
                if (!named.add(text.kind())) {
                    throw new IllegalArgumentException("the kind " + text.kind() + " is there twice");
                }
            }
            if (named.size() != DataKind.values().length) {
                throw new IllegalArgumentException("without " + EnumSet.complementOf(named));
            }
        }
    }

    private final File file;

    SharingTexts() {
        try (var text = SharingTexts.class.getResourceAsStream("/" + FILE)) {
            if (text == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            file = CheckedJson.read(FILE, text, File.class);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    /** Changes with every word of the texts, and only then. */
    public String version() {
        return file.version();
    }

    /** Every kind once, in the order to be asked. */
    public List<KindText> kinds() {
        return file.kinds();
    }

    /** The name of the kind's switch. */
    public String title(DataKind kind) {
        return file.kinds().stream()
                .filter(text -> text.kind() == kind)
                .findFirst()
                .orElseThrow()
                .title();
    }
}
