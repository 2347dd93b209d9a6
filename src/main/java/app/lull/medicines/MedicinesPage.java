package app.lull.medicines;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The screen of what is taken beside caffeine.
 *
 * @param now on the patient's wall clock
 * @param usual what one tap logs, the most frequent first; may be empty
 * @param taken today and on the 14 days before, the latest first
 * @param list what the patient takes, or took
 * @param history what became of it, the latest first
 */
public record MedicinesPage(
        LocalDateTime now,
        LocalDate today,
        List<Usual> usual,
        List<TakenOnce> taken,
        List<MedicineNow> list,
        List<Told> history,
        AlcoholWeek alcohol) {}
