package app.lull.exposures;

import app.lull.account.InvalidEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One version of the own script and of the sentence about not knowing.
 *
 * @param version from 1
 * @param sentence “I cannot know for sure, and I choose to …”, up to 300 characters; kept sealed
 * @param text the script, up to 6,000 characters; kept sealed
 * @param day the patient's day it was written on
 */
public record Script(
        UUID id,
        int version,
        @Nullable String sentence,
        @Nullable String text,
        Instant writtenAt,
        LocalDate day) {

    /** A script has at least so many words when it is whole. */
    public static final int FEWEST = 150;

    /** And so many at most. */
    public static final int MOST = 250;

    static final int SENTENCE = 300;
    static final int TEXT = 6000;

    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    /** How many words a text has. */
    public static int words(@Nullable String text) {
        return text == null ? 0 : (int) WORD.matcher(text).results().count();
    }

    /** How many words the script has; 0 where there is none. */
    public int words() {
        return words(text);
    }

    /** @throws InvalidEntry at {@code sentence} or {@code text} */
    static Script typed(UUID id, int version, String sentence, String text, Instant now, LocalDate day) {
        return new Script(
                id,
                version,
                OwnWords.kept("sentence", sentence, SENTENCE),
                OwnWords.kept("text", text, TEXT),
                now,
                day);
    }
}
