package app.lull.careteam;

import app.lull.account.DataKind;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link between a patient and a therapist, by how far it has come. Data flow over an {@link Active} one and over no
 * other.
 */
public sealed interface CareLink {

    UUID id();

    /** Made by the patient; whoever holds its code may accept it. */
    record Offered(UUID id, String patientName, Instant since, Instant until) implements CareLink {}

    /** A therapist took the code; the patient has not yet confirmed that this is the person. */
    record Accepted(UUID id, NamedTherapist therapist, Instant since, Instant until) implements CareLink {}

    /** Confirmed. @param shared the kinds that flow now */
    record Active(UUID id, NamedTherapist therapist, Instant since, Set<DataKind> shared) implements CareLink {}

    /** Nothing flows until the patient goes on. @param shared what will flow again then */
    record Paused(UUID id, NamedTherapist therapist, Instant since, Set<DataKind> shared) implements CareLink {}

    /** Over for good. @param therapist null where nobody had accepted */
    record Ended(UUID id, @Nullable NamedTherapist therapist, Instant at, Side by) implements CareLink {}

    /** An offer nobody accepted, or an acceptance nobody confirmed, in time. */
    record Expired(UUID id, @Nullable NamedTherapist therapist, Instant at) implements CareLink {}

    /** Who did something. */
    enum Side {
        PATIENT,
        THERAPIST
    }
}
