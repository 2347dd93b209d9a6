package app.lull.messages;

import app.lull.account.TherapistId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How soon therapists say they answer: the rows of {@code messages.reply_time}, else what the operator says for all. */
@Repository
class ReplyTimes {

    private final JdbcClient jdbc;
    private final @Nullable String forAll;

    ReplyTimes(JdbcClient jdbc, @Value("${lull.reply-within:}") String forAll) {
        this.jdbc = jdbc;
        this.forAll = forAll.isBlank() ? null : forAll.strip();
    }

    /** What the operator says for all; null where nothing is said. */
    @Nullable
    String forAll() {
        return forAll;
    }

    Optional<Integer> workingDays(TherapistId therapist) {
        return jdbc.sql("select working_days from messages.reply_time where therapist_id = :therapist")
                .param("therapist", therapist.value())
                .query(Integer.class)
                .optional();
    }

    /** As it is read, for example {@code 2 working days}; null where nobody has said. */
    @Nullable
    String words(TherapistId therapist) {
        return workingDays(therapist)
                .map(days -> days == 1 ? "1 working day" : days + " working days")
                .orElse(forAll);
    }

    /** @param days null takes it back */
    void state(TherapistId therapist, @Nullable Integer days, Instant at) {
        if (days == null) {
            jdbc.sql("delete from messages.reply_time where therapist_id = :therapist")
                    .param("therapist", therapist.value())
                    .update();
            return;
        }
        jdbc.sql("""
                insert into messages.reply_time (therapist_id, working_days, stated_at) values (:therapist, :days, :at)
                on conflict (therapist_id) do update set working_days = excluded.working_days, stated_at = excluded.stated_at
                """)
                .param("therapist", therapist.value())
                .param("days", days)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
