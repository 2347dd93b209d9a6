package app.lull.notes;

import java.util.List;

/**
 * A therapist's notes about one patient.
 *
 * @param linked whether there is an active link; without one nothing new is begun
 * @param notes the latest first
 */
public record NotesPage(String patientName, boolean linked, List<PrivateNote> notes) {}
