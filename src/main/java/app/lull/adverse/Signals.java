package app.lull.adverse;

import app.lull.measures.KeptForm;
import app.lull.review.Story;
import app.lull.sessions.SessionDone;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * What there is to notice something in.
 *
 * @param forms that were answered, the earliest first
 * @param story of the weeks in review
 * @param checks the evening's band of checks, questions and searches (0-4) by day
 * @param weekBegan the day on which the patient's running week began
 * @param sessions of the last days
 */
record Signals(
        List<KeptForm> forms,
        Story story,
        SortedMap<LocalDate, Integer> checks,
        LocalDate weekBegan,
        List<SessionDone> sessions) {}
