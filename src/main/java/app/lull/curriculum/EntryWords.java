package app.lull.curriculum;

import app.lull.content.Caution;
import app.lull.content.Must;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * All that the entry gate says, screen by screen, as its file has it.
 *
 * @param redFlagList what asks for a visit (clinical reference G1), the same words as on the page “When to see a doctor”
 * @param redFlagNote what stands under that list
 * @param suddenly the way to the emergency numbers
 * @param flagsAnswered what stands in place of the list once it was answered
 * @param cautionList what sessions can be careful with
 * @param done the end, on the day of the last answer
 * @param answered the end, on any later day
 * @param notSeen the banner where no doctor has looked at the twitching
 * @param visitMade what stands on the page about a visit once a doctor has seen it
 * @param visitFirst the banner where something of the list is true
 * @param forAdults for somebody under 18
 */
@JsonIgnoreProperties("$schema")
public record EntryWords(
        int version,
        EntryScreen welcome,
        EntryScreen country,
        EntryScreen pregnancy,
        EntryScreen examined,
        EntryScreen beforeAVisit,
        EntryScreen redFlags,
        List<String> redFlagList,
        String redFlagNote,
        Message suddenly,
        Message flagsAnswered,
        String visitMade,
        EntryScreen bookAVisit,
        EntryScreen cautions,
        List<Careful> cautionList,
        EntryScreen caffeine,
        EntryScreen done,
        EntryScreen answered,
        Message notSeen,
        Message visitFirst,
        Waiting whileAVisitComesFirst,
        EntryScreen forAdults) {

    private static final Pattern ID = Pattern.compile("[a-z]{1,20}");

    /**
     * Something sessions can be careful with.
     *
     * @param id stable, stored: small letters
     * @param words as a person says it of themselves
     * @param tags what it means for the sessions
     */
    public record Careful(String id, String words, List<Caution.Tag> tags) {

        public Careful {
            Must.hold(ID.matcher(Must.say(id, "id")).matches(), "id %s has other than small letters", id);
            Must.say(words, "words of " + id);
            tags = Must.list(tags);
            Must.hold(!tags.isEmpty(), "tags of %s are missing", id);
        }
    }

    /** A message in two lines. */
    public record Message(String title, String text) {

        public Message {
            Must.say(title, "title");
            Must.say(text, "text");
        }
    }

    /**
     * What goes on until a doctor has seen what was told.
     *
     * @param sessions ids of those that can be played
     * @param why what the others answer
     */
    public record Waiting(List<String> sessions, String why) {

        public Waiting {
            sessions = Must.list(sessions);
            Must.hold(!sessions.isEmpty(), "sessions are missing");
            Must.say(why, "why");
        }
    }

    public EntryWords {
        Must.hold(version >= 1, "version is %s, not 1 or more", version);
        Must.have(welcome, "welcome");
        Must.have(country, "country");
        EntryScreen.with(
                pregnancy, "pregnancy", "NO", "FIRST_TRIMESTER", "SECOND_TRIMESTER", "LAST_TRIMESTER", "UNSAID");
        EntryScreen.with(examined, "examined", "YES", "NO", "WAITING");
        Must.have(beforeAVisit, "beforeAVisit");
        EntryScreen.with(redFlags, "redFlags", "YES", "NO");
        redFlagList = Must.list(redFlagList);
        Must.hold(!redFlagList.isEmpty(), "redFlagList is missing");
        redFlagList.forEach(one -> Must.say(one, "redFlagList"));
        Must.say(redFlagNote, "redFlagNote");
        Must.have(suddenly, "suddenly");
        Must.have(flagsAnswered, "flagsAnswered");
        Must.say(visitMade, "visitMade");
        Must.have(bookAVisit, "bookAVisit");
        Must.have(cautions, "cautions");
        cautionList = Must.list(cautionList);
        Must.hold(!cautionList.isEmpty(), "cautionList is missing");
        var ids = new HashSet<String>();
        cautionList.forEach(one -> Must.hold(
                ids.add(one.id()) && !one.id().equals("none"), "cautionList: %s is there twice, or none", one.id()));
        EntryScreen.with(caffeine, "caffeine", "SMOKES", "STOPPED_SMOKING", "PILL");
        Must.have(done, "done");
        Must.have(answered, "answered");
        Must.have(notSeen, "notSeen");
        Must.have(visitFirst, "visitFirst");
        Must.have(whileAVisitComesFirst, "whileAVisitComesFirst");
        Must.have(forAdults, "forAdults");
    }
}
