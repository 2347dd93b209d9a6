package app.lull.messages;

import app.lull.account.TherapistId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a patient and a therapist wrote to one another, as the patient sees it.
 *
 * @param name how the therapist is called
 * @param open whether a message can be sent now
 * @param replyWithin how soon the therapist says they answer, for example {@code 2 working days}; null where nobody said
 * @param messages the earliest first
 * @param next the number of the next message of the patient
 */
public record Exchange(
        TherapistId therapist,
        String name,
        boolean open,
        @Nullable String replyWithin,
        List<Message> messages,
        BeingWritten draft,
        int next) {}
