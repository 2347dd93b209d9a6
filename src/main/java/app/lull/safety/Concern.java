package app.lull.safety;

import java.time.LocalDate;

/**
 * What belongs together of one time it was asked or said.
 *
 * @param day the patient's day of its last event
 * @param raised whether there was a reason to ask: the button, or any answer above “not at all”
 * @param calmly whether three times no led to where help is, and to nothing more
 */
record Concern(LocalDate day, boolean raised, boolean calmly) {}
