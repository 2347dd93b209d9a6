package app.lull.careteam;

import app.lull.account.DataKind;
import app.lull.content.CheckedJson;
import app.lull.content.Must;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.EnumSet;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
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
            Must.have(kind, "kind");
            Must.say(title, "title");
            Must.say(shows, "shows");
        }
    }

    /** The file. */
    @JsonIgnoreProperties("$schema")
    record File(String version, List<KindText> kinds) {

        private static final int LONGEST_VERSION = 40;

        File {
            Must.say(version, "version");
            Must.hold(version.length() <= LONGEST_VERSION, "version is longer than %s letters", LONGEST_VERSION);
            kinds = Must.list(kinds);
        }

        void check() {
            var named = EnumSet.noneOf(DataKind.class);
            for (int i = 0; i < kinds.size(); i++) {
                var kind = kinds.get(i).kind();
                Must.holdAt("kinds[%s].kind".formatted(i), named.add(kind), "%s is there twice", kind);
            }
            Must.holdAt("kinds", named.size() == DataKind.values().length, "without %s", EnumSet.complementOf(named));
        }
    }

    private final File file;

    SharingTexts(@Value("classpath:" + FILE) Resource file) {
        this.file = CheckedJson.read(FILE, file, File.class, File::check);
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
