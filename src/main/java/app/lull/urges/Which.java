package app.lull.urges;

import org.jspecify.annotations.Nullable;

/**
 * What there is an urge to do.
 *
 * @param check the id of one of the catalogue of checks; null where it is in their own words
 * @param words in their own words; null where it is of the catalogue
 */
public record Which(@Nullable String check, @Nullable String words) {

    public Which {
        if ((check == null) == (words == null)) {
            throw new IllegalArgumentException("either one of the catalogue or own words");
        }
    }

    /** One of the catalogue. */
    public static Which of(String check) {
        return new Which(check, null);
    }

    /** In their own words. */
    public static Which own(String words) {
        return new Which(null, words);
    }
}
