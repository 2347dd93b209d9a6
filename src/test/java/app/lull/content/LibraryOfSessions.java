package app.lull.content;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The guided sessions for tests outside this package. */
public final class LibraryOfSessions {

    private LibraryOfSessions() {}

    public static SessionLibrary read() {
        try {
            return new SessionLibrary();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
