package app.lull.curriculum;

import app.lull.content.Must;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The page for somebody who helps at home: support instead of answers. It knows nothing of whoever sent it.
 *
 * @param sentenceWords stands before the sentence that was agreed on
 * @param sentences what can be agreed on, the first to begin with
 * @param closed what a link says that leads nowhere any more
 * @param busy what is said after too many visits from one address
 */
@JsonIgnoreProperties("$schema")
public record HelperPage(
        int version,
        String language,
        String title,
        String lead,
        String sentenceHeading,
        String sentenceWords,
        List<Section> sections,
        List<Sentence> sentences,
        String source,
        Notice closed,
        Notice busy) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z-]{1,39}");

    public HelperPage {
        Must.hold(version >= 1, "version is %s, not 1 or more", version);
        Must.hold(Must.say(language, "language").matches("[a-z]{2}"), "language %s has no two letters", language);
        Must.say(title, "title");
        Must.say(lead, "lead");
        Must.say(sentenceHeading, "sentenceHeading");
        Must.say(sentenceWords, "sentenceWords");
        sections = Must.list(sections);
        Must.hold(!sections.isEmpty(), "sections are missing");
        sentences = Must.list(sentences);
        Must.hold(sentences.size() > 1, "sentences are fewer than two");
        var ids = new HashSet<String>();
        sentences.forEach(sentence -> Must.hold(ids.add(sentence.id()), "sentences: two are called %s", sentence.id()));
        Must.say(source, "source");
        Must.have(closed, "closed");
        Must.have(busy, "busy");
    }

    /** A part of the page, with what it says in its order. @param exchanges what is asked, and what can be said */
    public record Section(String heading, List<String> paragraphs, List<Exchange> exchanges, List<String> points) {

        public Section {
            Must.say(heading, "heading");
            paragraphs = Must.list(paragraphs);
            paragraphs.forEach(paragraph -> Must.say(paragraph, "paragraph of " + heading));
            exchanges = Must.list(exchanges);
            points = Must.list(points);
            points.forEach(point -> Must.say(point, "point of " + heading));
            Must.hold(
                    !(paragraphs.isEmpty() && exchanges.isEmpty() && points.isEmpty()),
                    "the section %s says nothing",
                    heading);
        }
    }

    /** An example. */
    public record Exchange(String asked, String said) {

        public Exchange {
            Must.say(asked, "asked");
            Must.say(said, "said");
        }
    }

    /** What somebody agrees to say. @param id stable, kept with the link: small letters and dashes */
    public record Sentence(String id, String words) {

        public Sentence {
            Must.hold(ID.matcher(Must.say(id, "id")).matches(), "id %s has other than small letters and dashes", id);
            Must.say(words, "words of " + id);
        }
    }

    /** A page that says one thing. */
    public record Notice(String title, String words) {

        public Notice {
            Must.say(title, "title");
            Must.say(words, "words");
        }
    }

    /** The sentence with this id, if there is one. */
    public Optional<Sentence> sentence(String id) {
        return sentences.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
