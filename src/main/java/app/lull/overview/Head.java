package app.lull.overview;

import app.lull.account.PatientId;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Who is looked at, on which of their days.
 *
 * @param name as the patient chose to be named to this therapist
 * @param zone where the patient's days begin at 04:00
 * @param today the patient's day now
 */
public record Head(PatientId patient, String name, ZoneId zone, LocalDate today) {}
