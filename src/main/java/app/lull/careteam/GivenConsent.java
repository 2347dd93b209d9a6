package app.lull.careteam;

import app.lull.account.DataKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One consent as it was given.
 *
 * @param sheet the worksheet it was for; null for a whole kind
 * @param textVersion of the words it was given to
 * @param withdrawnAt null while it stands
 */
public record GivenConsent(
        String therapist,
        DataKind kind,
        @Nullable UUID sheet,
        String textVersion,
        Instant givenAt,
        @Nullable Instant withdrawnAt) {}
