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
     */
    record Way(int place, String title, String words, String path) {}

    /** What is there for this patient; none is a good answer. */
    List<Way> ways(PatientId patient);
}
