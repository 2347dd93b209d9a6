package app.lull.program;

import java.time.LocalDate;

/**
 * A module that is behind.
 *
 * @param module its number, from 1
 * @param on the patient's day they went on
 */
public record LeftModule(int module, String title, LocalDate on) {}
