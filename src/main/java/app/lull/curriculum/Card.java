package app.lull.curriculum;

import app.lull.content.Must;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page of the program to read in two or three minutes, as its file has it.
 *
 * @param id K and two digits
 * @param version rises with every change of the words; stored with what was read
 * @param module of the program in which it is first read, 1-10
 * @param optIn what is said before it, where it is only for whoever asks for it; null for all others
 * @param text paragraphs; the list stands after the one that ends with a colon
 * @param list short points, none for most
 * @param links where one can go from here
 * @param maxViews how often it is shown at most; 0 for as often as one likes
 * @param brake whether opening it often is answered with an offer to ride out the urge
 * @param again what stands in its place once it was shown that often; null where there is no limit
 * @param sources what its statements rest on
 */
@JsonIgnoreProperties("$schema")
public record Card(
        String id,
        int version,
        int module,
        String title,
        @Nullable String optIn,
        List<String> text,
        List<String> list,
        List<Link> links,
        int maxViews,
        boolean brake,
        @Nullable Again again,
        List<Source> sources) {

    private static final Pattern PATH = Pattern.compile(
            "practice/S\\d{2}|worksheets/W(0[1-9]|1[0-6])|read/K\\d{2}|see-a-doctor|help|medicines|taper");

    private static final Pattern ADDRESS = Pattern.compile("https://[a-z0-9.-]+\\.[a-z]+/[A-Za-z0-9./_-]*");

    /** Where to go from a card. @param path a place in Lull, without a slash before it */
    public record Link(String path, String label) {

        public Link {
            Must.hold(PATH.matcher(Must.say(path, "path")).matches(), "no card may lead to %s", path);
            Must.say(label, "label");
        }
    }

    /** What stands in the place of a card that was shown as often as it may be. */
    public record Again(String words, List<Link> links) {

        public Again {
            Must.say(words, "words");
            links = Must.list(links);
            Must.hold(!links.isEmpty(), "links are missing");
        }
    }

    /** How well a statement is backed. */
    public enum Proof {
        /** Seen in the source that is named. */
        C,
        /** Said by the overview article, as corrected. */
        S,
        /** Cited, still to be verified. */
        M,
        /** A choice of this program. */
        P
    }

    /** What a statement rests on. @param url where it can be read; null where no address is known for sure */
    public record Source(Proof proof, String cite, @Nullable String url) {

        public Source {
            Must.have(proof, "proof");
            Must.say(cite, "cite");
            Must.hold(url == null || ADDRESS.matcher(url).matches(), "the url of %s is no https address", cite);
        }
    }

    public Card {
        Must.hold(Must.have(id, "id").matches("K\\d{2}"), "id is %s, not K and two digits", id);
        Must.hold(version >= 1, "version is %s, not 1 or more", version);
        Must.hold(module >= 1 && module <= 10, "module is %s, not 1 to 10", module);
        Must.say(title, "title");
        Must.hold(optIn == null || !optIn.isBlank(), "optIn is empty");
        text = Must.list(text);
        text.forEach(paragraph -> Must.say(paragraph, "text"));
        Must.hold(!text.isEmpty(), "text is missing");
        list = Must.list(list);
        list.forEach(point -> Must.say(point, "list"));
        var leads = text.stream().filter(Card::leadsToTheList).count();
        Must.hold(
                leads == (list.isEmpty() ? 0 : 1),
                "the list stands after the paragraph that ends with a colon, and %s do",
                leads);
        links = Must.list(links);
        Must.hold(maxViews >= 0, "maxViews is %s, not 0 or more", maxViews);
        Must.hold((maxViews > 0) == (again != null), "a card with maxViews says what comes again, and no other does");
        sources = Must.list(sources);
        Must.hold(!sources.isEmpty(), "sources are missing");
    }

    /** Whether the list stands after this paragraph. */
    public static boolean leadsToTheList(String paragraph) {
        return paragraph.endsWith(":");
    }

    /** Whether it can be shown only so often. */
    public boolean limited() {
        return maxViews > 0;
    }
}
