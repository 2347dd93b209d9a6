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
        return jdbc.sql("""
                        select p.called, nullif(t.line, '') as line
                          from account.person p left join account.therapist t on t.person_id = p.id
                         where p.id = :id
                        """)
                .param("id", therapist.value())
                .query((row, n) -> new Name(row.getString("called"), row.getString("line")))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
