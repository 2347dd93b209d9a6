package app.lull.shell;

import java.security.SecureRandom;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down what went wrong, with a reference that the person sees too. */
final class FaultLog {

    private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;

    private FaultLog() {}

    /** The reference: eight letters and digits that cannot be taken for one another. */
    static String write(Fault fault, Throwable thrown) {
        var reference = newReference();
        switch (fault) {
            case NOT_FOUND, EDITED_MEANWHILE ->
                LOG.debug("{} {}", reference, fault.name().toLowerCase(Locale.ROOT));
            case STORE_AWAY -> LOG.warn("{} the database cannot be reached: {}", reference, thrown.toString());
            case UNEXPECTED -> LOG.error("{} unexpected", reference, thrown);
        }
        return reference;
    }

    private static String newReference() {
        var letters = new StringBuilder(LENGTH + 1);
        for (var i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) {
                letters.append('-');
            }
            letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }
}
