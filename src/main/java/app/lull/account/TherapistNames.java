package app.lull.account;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a therapist is named to patients. */
@Component
public class TherapistNames {

    private final JdbcClient jdbc;

    TherapistNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param place where they work, or what they are; null where they have not said */
    public record Name(String name, @Nullable String place) {}

    /** The therapist's own name. @throws NotFound for anybody else's */
    public Name of(TherapistId therapist) {
        return jdbc.sql("select called from account.person where id = :id")
                .param("id", therapist.value())
                .query((row, n) -> new Name(row.getString("called"), null))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
