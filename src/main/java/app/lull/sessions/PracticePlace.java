package app.lull.sessions;

import app.lull.account.PatientId;
import java.util.List;

/** Whoever has something else to practise than a session, to be found on the page Practice. */
public interface PracticePlace {

    /**
     * One of them.
     *
     * @param place where it stands among the others, low first
     * @param title what it is, in the patient's words
     * @param words one short line about it
     * @param path where it is
     * @param week the week of the program it comes in, from 1
     */
    record Way(int place, String title, String words, String path, int week) {

        /** A way that is there from the first day. */
        public Way(int place, String title, String words, String path) {
            this(place, title, words, path, 1);
        }
    }

    /** What is there for this patient; none is a good answer. */
    List<Way> ways(PatientId patient);
}
