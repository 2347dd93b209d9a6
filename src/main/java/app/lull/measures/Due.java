package app.lull.measures;

import java.time.LocalDate;

/**
 * A form that is asked for.
 *
 * @param form its id, as it is asked here
 * @param since the patient's day it is due from
 * @param minutes about how long it takes
 * @param why one line: why it is there
 * @param answered whether it was answered today
 */
public record Due(String form, LocalDate since, int minutes, String why, boolean answered) {}
