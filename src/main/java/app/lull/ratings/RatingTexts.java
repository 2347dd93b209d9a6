package app.lull.ratings;

import app.lull.content.CheckedJson;
import app.lull.content.Must;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The words around what a therapist enters, read from {@code content/en/ratings.json} once at start-up. */
@Component
public class RatingTexts {

    private static final String FILE = "content/en/ratings.json";

    /** @param words as the original has them */
    public record Anchor(int value, String words) {

        public Anchor {
            Must.say(words, "words");
        }
    }

    /** A question and what its numbers mean. */
    public record Anchored(String question, List<Anchor> anchors) {

        public Anchored {
            Must.say(question, "question");
            anchors = Must.list(anchors);
        }

        /** What this number means. */
        public String words(int value) {
            return anchors.stream()
                    .filter(anchor -> anchor.value() == value)
                    .map(Anchor::words)
                    .findFirst()
                    .orElse("");
        }
    }

    /**
     * The Clinical Global Impressions.
     *
     * @param ownWords which of the words are Lull's own
     * @param days of the program on which a rating is due, rising
     * @param plain what it is, for the patient
     * @param sources public copies the words were compared with
     */
    public record Cgi(
            String title,
            Anchored severity,
            Anchored improvement,
            String ownWords,
            String credit,
            List<Integer> days,
            String plain,
            List<Source> sources) {

        public Cgi {
            Must.say(title, "title");
            count(severity, 1, "severity");
            count(improvement, 0, "improvement");
            Must.say(ownWords, "ownWords");
            Must.say(credit, "credit");
            Must.say(plain, "plain");
            days = Must.list(days);
            Must.hold(
                    !days.isEmpty()
                            && days.getFirst() >= 1
                            && days.stream().sorted().distinct().toList().equals(days),
                    "days are %s, not rising from 1 on",
                    days);
            sources = Must.list(sources);
            Must.hold(sources.size() >= 2, "sources are %s, and two copies are needed", sources.size());
        }

        private static void count(Anchored scale, int from, String field) {
            var anchors = Must.have(scale, field).anchors();
            Must.hold(anchors.size() == Rating.Cgi.MOST + 1 - from, "%s has %s anchors", field, anchors.size());
            for (int i = 0; i < anchors.size(); i++) {
                Must.hold(
                        anchors.get(i).value() == from + i,
                        "%s: %s stands in the place of %s",
                        field,
                        anchors.get(i).value(),
                        from + i);
            }
        }
    }

    /** A public copy. */
    public record Source(String where, String compared) {

        public Source {
            Must.say(where, "where");
            Must.say(compared, "compared");
        }
    }

    /** A stretch of the total, both ends in it. */
    public record TotalBand(int from, int to, String words) {

        public TotalBand {
            Must.say(words, "words");
        }
    }

    /**
     * The SHAI-14, of which there is only a total.
     *
     * @param why why that is so
     * @param source where the bands are from, and that others exist
     * @param plain what it is, for the patient
     */
    public record Shai(String title, String why, List<TotalBand> bands, String source, String plain) {

        public Shai {
            Must.say(title, "title");
            Must.say(why, "why");
            Must.say(source, "source");
            Must.say(plain, "plain");
            bands = Must.list(bands);
            int next = 0;
            for (var band : bands) {
                Must.hold(
                        band.from() == next && band.to() >= next,
                        "bands: one begins at %s, not at %s",
                        band.from(),
                        next);
                next = band.to() + 1;
            }
            Must.hold(next == Rating.Shai.MOST + 1, "bands end at %s, and the total at 42", next - 1);
        }

        /** The band the total lies in. */
        public String words(int total) {
            return bands.stream()
                    .filter(band -> band.from() <= total && total <= band.to())
                    .map(TotalBand::words)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * What the rule asks of the therapist when the answer about self-harm is more than “not at all”.
     *
     * @param ask the three plain questions
     * @param then what follows from the answers
     * @param kept what Lull does with the answer
     */
    public record HardAnswer(String title, String lead, List<String> ask, List<String> then, String kept) {

        public HardAnswer {
            Must.say(title, "title");
            Must.say(lead, "lead");
            Must.say(kept, "kept");
            ask = Must.list(ask);
            then = Must.list(then);
            Must.hold(!ask.isEmpty() && !then.isEmpty(), "ask or then is empty");
        }
    }

    /** The file. */
    @JsonIgnoreProperties("$schema")
    record File(int version, Cgi cgi, Shai shai, HardAnswer hardAnswer) {

        File {
            Must.hold(version >= 1, "version is %s, not 1 or more", version);
            Must.have(cgi, "cgi");
            Must.have(shai, "shai");
            Must.have(hardAnswer, "hardAnswer");
        }
    }

    private final File file;

    RatingTexts(@Value("classpath:" + FILE) Resource file) {
        this.file = CheckedJson.read(FILE, file, File.class, read -> {});
    }

    public Cgi cgi() {
        return file.cgi();
    }

    public Shai shai() {
        return file.shai();
    }

    public HardAnswer hardAnswer() {
        return file.hardAnswer();
    }
}
