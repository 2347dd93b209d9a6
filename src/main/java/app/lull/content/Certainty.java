package app.lull.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Tells from the words of a message whether it asks for certainty, read from {@code content/en/certainty.json} once at
 * start-up. It is a hint for a therapist who is reading, and nothing else: it is not stored, and no flag is made of it.
 */
@Component
public class Certainty {

    private static final String FILE = "content/en/certainty.json";

    /** What a message may be about; the first that fits is the one. */
    public enum About {
        /** Staying alive. */
        SURVIVAL,
        /** Something a doctor may need to know. */
        DOCTOR,
        /** Asking for certainty. */
        CERTAINTY
    }

    /** A hint in words. */
    public record Said(String title, String text) {

        public Said {
            Must.say(title, "title");
            Must.say(text, "text");
        }
    }

    /** What a therapist can say instead of an answer. */
    public record Wording(String title, String say) {

        public Wording {
            Must.say(title, "title");
            Must.say(say, "say");
        }
    }

    private final CertaintyWords words;
    private final List<Phrase> survival;
    private final List<Phrase> doctor;
    private final List<Phrase> asks;
    private final List<Phrase> notAsking;
    private final List<Phrase> reassures;

    Certainty() throws IOException {
        try (var text = new ClassPathResource(FILE).getInputStream()) {
            words = read(FILE, text);
        }
        survival = words.read(words.survival());
        doctor = words.read(words.doctor());
        asks = words.read(words.asks());
        notAsking = words.read(words.notAsking());
        reassures = words.read(words.reassures());
    }

    /** Reads one file. @throws IllegalStateException that names the file, the line and the field */
    static CertaintyWords read(String name, InputStream text) {
        return CheckedJson.read(name, text, CertaintyWords.class);
    }

    /** What these words of a patient may be about; empty for most. */
    public Optional<About> about(String message) {
        var sentences = Phrase.sentences(message);
        if (anyIn(sentences, survival)) {
            return Optional.of(About.SURVIVAL);
        }
        if (anyIn(sentences, doctor)) {
            return Optional.of(About.DOCTOR);
        }
        var asking = sentences.stream()
                .filter(sentence -> notAsking.stream().noneMatch(phrase -> phrase.isIn(sentence)))
                .toList();
        return anyIn(asking, asks) ? Optional.of(About.CERTAINTY) : Optional.empty();
    }

    /** Whether these words of a therapist may tell what a symptom is or is not. */
    public boolean reassures(String draft) {
        return anyIn(Phrase.sentences(draft), reassures);
    }

    /** The hint a therapist reads. */
    public Said said(About about) {
        return switch (about) {
            case SURVIVAL -> words.hints().survival();
            case DOCTOR -> words.hints().doctor();
            case CERTAINTY -> words.hints().certainty();
        };
    }

    /** The line a therapist reads beside their own words that {@link #reassures}. */
    public Said saidOfReassurance() {
        return words.hints().reassures();
    }

    /** Stands above every field in which a therapist answers. */
    public String reminder() {
        return words.reminder();
    }

    /** What to say instead of an answer. */
    public List<Wording> wordings() {
        return words.wordings();
    }

    private static boolean anyIn(List<Phrase.Sentence> sentences, List<Phrase> phrases) {
        return sentences.stream().anyMatch(sentence -> phrases.stream().anyMatch(phrase -> phrase.isIn(sentence)));
    }
}
