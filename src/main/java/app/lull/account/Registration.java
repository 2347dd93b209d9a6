package app.lull.account;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a person fills in to sign up.
 *
 * @param called how Lull addresses them, 1-40 characters
 * @param password checked by {@link Passwords}
 * @param language two letters, for example {@code en}
 * @param zone whose 04:00 begins their day
 * @param adult whether they say that they are 18 or older
 * @param consents which texts they agreed to
 * @throws InvalidEntry naming the field that cannot be taken
 */
public record Registration(
        String called,
        EmailAddress email,
        String password,
        String language,
        ZoneId zone,
        boolean adult,
        List<Consent> consents) {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    /** An agreement to one text. */
    public record Consent(Kind kind, String textVersion) {

        private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9.-]{1,40}");

        public Consent {
            if (!VERSION.matcher(textVersion).matches()) {
                throw new InvalidEntry(kind.name(), "This text is not known.");
            }
        }

        /** What is agreed to. */
        public enum Kind {
            HEALTH_DATA("Without this agreement Lull cannot keep your entries."),
            TERMS(
                    "Please read what Lull is and what it is not, and tick it if you agree. Without it there is no account.");

            private final String missing;

            Kind(String missing) {
                this.missing = missing;
            }

            /** What to say where it is not given. */
            String missing() {
                return missing;
            }
        }
    }

    public Registration {
        called = checkedName(called);
        agreementsMissing(adult, consents).stream().findFirst().ifPresent(missing -> {
            throw missing;
        });
        if (!LANGUAGE.matcher(language).matches()) {
            throw new InvalidEntry("language", "This language is not known.");
        }
        consents = List.copyOf(consents);
    }

    /** What has to be ticked and is not. */
    static List<InvalidEntry> agreementsMissing(boolean adult, List<Consent> consents) {
        var missing = new ArrayList<InvalidEntry>();
        if (!adult) {
            missing.add(new InvalidEntry("adult", "Lull is made for adults. It can be used from 18 on."));
        }
        for (var kind : Consent.Kind.values()) {
            if (consents.stream().noneMatch(c -> c.kind() == kind)) {
                missing.add(new InvalidEntry(kind.name(), kind.missing()));
            }
        }
        return missing;
    }

    static String checkedName(String called) {
        var name = called.length() > 400 ? called : called.strip();
        if (name.isEmpty()) {
            throw new InvalidEntry("called", "Please write what Lull may call you. It need not be your name.");
        }
        if (name.length() > 40) {
            throw new InvalidEntry("called", "That is longer than 40 characters.");
        }
        if (name.codePoints().anyMatch(Character::isISOControl)) {
            throw new InvalidEntry("called", "There is a character in it that cannot be kept.");
        }
        return name;
    }
}
