package app.lull.store;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is begun on a screen and not saved yet: one row for each patient at most, sealed on the way in. */
@Component
public class BegunDrafts {

    private static final int MOST_BYTES = 65_536;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Seal seal;

    BegunDrafts(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /**
     * The rows of one table, with the columns {@code patient_id} (its key), {@code id} and {@code sealed}.
     *
     * @param about the column that says what it is of, for example the day
     */
    public <A, T> Of<A, T> in(String table, String about, Class<T> type) {
        return new Of<>(table, about, type);
    }

    /** The drafts in one table. */
    public final class Of<A, T> {

        private final String table;
        private final String about;
        private final Class<T> type;

        private Of(String table, String about, Class<T> type) {
            this.table = table;
            this.about = about;
            this.type = type;
        }

        /** What was begun of that; empty where nothing was, or something else. */
        public Optional<T> of(UUID patient, A what) {
            return jdbc.sql("select id, sealed from %s where patient_id = :patient and %s = :what"
                            .formatted(table, about))
                    .param("patient", patient)
                    .param("what", what)
                    .query((row, n) -> JSON.readValue(
                            seal.open(new SealedText(row.getBytes("sealed")), row.getObject("id", UUID.class)), type))
                    .optional();
        }

        /** Keeps this in the place of what was there; what is longer than 65,536 bytes waits for Save, which says so. */
        public void keep(UUID patient, A what, T begun) {
            var id = Ids.next();
            var sealed = seal.seal(JSON.writeValueAsString(begun), id).bytes();
            if (sealed.length > MOST_BYTES) {
                return;
            }
            jdbc.sql("""
                    insert into %1$s (patient_id, id, %2$s, sealed) values (:patient, :id, :what, :sealed)
                    on conflict (patient_id) do update set id = excluded.id, %2$s = excluded.%2$s, sealed = excluded.sealed
                    """.formatted(table, about))
                    .param("patient", patient)
                    .param("id", id)
                    .param("what", what)
                    .param("sealed", sealed)
                    .update();
        }

        public void forget(UUID patient) {
            jdbc.sql("delete from %s where patient_id = :patient".formatted(table))
                    .param("patient", patient)
                    .update();
        }
    }
}
