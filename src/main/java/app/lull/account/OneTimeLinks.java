package app.lull.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links that work once and not for long; only the hash of a token is stored. Used while on door duty. */
@Component
class OneTimeLinks {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OneTimeLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a link is for, and how long it works. */
    enum Purpose {
        FIRST_ADMIN(Duration.ofDays(7)),
        PASSWORD_RESET(Duration.ofHours(24)),
        JOIN_THERAPIST(Duration.ofDays(7));

        private final Duration validity;

        Purpose(Duration validity) {
            this.validity = validity;
        }
    }

    /** Makes a link's token (43 characters, safe in an address). Earlier links for the same purpose and person end. */
    String make(Purpose purpose, @Nullable UUID person, @Nullable UUID madeBy) {
        return make(purpose, person, null, madeBy, false);
    }

    /** A link that is printed for whoever runs this Lull: nobody in it made it. */
    String print(Purpose purpose, UUID person) {
        return make(purpose, person, null, null, true);
    }

    /** A link for whom an admin invited as a therapist; an earlier one for the same invitation ends. */
    String invite(UUID invitation, UUID madeBy) {
        return make(Purpose.JOIN_THERAPIST, null, invitation, madeBy, false);
    }

    private String make(
            Purpose purpose, @Nullable UUID person, @Nullable UUID invitation, @Nullable UUID madeBy, boolean printed) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant();
        jdbc.sql("""
                update account.one_time_link set used_at = :now
                where purpose = :purpose and used_at is null
                  and person_id is not distinct from :person and invitation_id is not distinct from :invitation
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("purpose", purpose.name())
                .param("person", person, java.sql.Types.OTHER)
                .param("invitation", invitation, java.sql.Types.OTHER)
                .update();
        jdbc.sql("""
                insert into account.one_time_link
                    (token_hash, purpose, person_id, invitation_id, made_by, printed, made_at, expires_at)
                values (:hash, :purpose, :person, :invitation, :madeBy, :printed, :now, :expires)
                """)
                .param("printed", printed)
                .param("invitation", invitation, java.sql.Types.OTHER)
                .param("hash", hash(token))
                .param("purpose", purpose.name())
                .param("person", person, java.sql.Types.OTHER)
                .param("madeBy", madeBy, java.sql.Types.OTHER)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", now.plus(purpose.validity).atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    /**
     * Uses the link up.
     *
     * @return whom it is for, and who made it
     * @throws InvalidEntry if it was used, is too old, or never was
     */
    Redeemed redeem(Purpose purpose, String token) {
        return jdbc.sql("""
                        update account.one_time_link set used_at = :now
                        where token_hash = :hash and purpose = :purpose and used_at is null and expires_at > :now
                        returning person_id, made_by, printed
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("hash", hash(token))
                .param("purpose", purpose.name())
                .query((row, n) -> new Redeemed(
                        Optional.ofNullable(row.getObject("person_id", UUID.class)),
                        Optional.ofNullable(row.getObject("made_by", UUID.class)),
                        row.getBoolean("printed")))
                .optional()
                .orElseThrow(() -> new InvalidEntry("link", "This link was used already or is too old."));
    }

    /**
     * @param person whom the link was for
     * @param madeBy the admin who made it, if one did
     * @param printed whether it was printed for whoever runs this Lull
     */
    record Redeemed(Optional<UUID> person, Optional<UUID> madeBy, boolean printed) {}

    /** The invitation that an unused link is for. */
    Optional<UUID> invitation(String token) {
        return jdbc.sql("""
                        select invitation_id from account.one_time_link
                        where token_hash = :hash and purpose = 'JOIN_THERAPIST' and used_at is null and expires_at > :now
                        """)
                .param("hash", hash(token))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    /** Until when the newest unused link of this invitation works. */
    Optional<Instant> worksUntil(UUID invitation) {
        return jdbc.sql("""
                        select expires_at from account.one_time_link
                        where invitation_id = :invitation and used_at is null and expires_at > :now
                        """)
                .param("invitation", invitation)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) ->
                        row.getObject("expires_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Ends the links of an invitation that was taken back. */
    void end(UUID invitation) {
        jdbc.sql(
                        "update account.one_time_link set used_at = :now where invitation_id = :invitation and used_at is null")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("invitation", invitation)
                .update();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
