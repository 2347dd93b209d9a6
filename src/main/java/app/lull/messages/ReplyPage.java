package app.lull.messages;

import app.lull.content.Certainty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a patient and a therapist wrote to one another, as the therapist sees it.
 *
 * @param patientName how the patient chose to be named
 * @param open whether messages are shared now; where not, only the therapist's own ones are there
 * @param messages the earliest first
 * @param next the number of the next message of the therapist
 * @param about what the words that wait for an answer may be about, read from them now; null for most
 */
public record ReplyPage(
        String patientName,
        boolean open,
        List<Message> messages,
        BeingWritten draft,
        int next,
        Certainty.@Nullable About about) {}
