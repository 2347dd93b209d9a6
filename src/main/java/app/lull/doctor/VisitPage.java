package app.lull.doctor;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The page for one planned visit.
 *
 * @param visitOn the day of the visit
 * @param version rises with every change
 * @param changedOn the patient's day of the last change
 * @param open whether it can be changed: until the day of the visit is over
 */
public record VisitPage(UUID id, LocalDate visitOn, PageText text, int version, LocalDate changedOn, boolean open) {}
