package app.lull.review;

import app.lull.account.PatientId;
import app.lull.store.Seal;
import app.lull.store.SealedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code review.week}: what is written freely is sealed on the way in, opened on the way out. */
@Repository
class Reviews {

    private static final String SELECT = """
            select id, week, from_day, day, form, form_version, language, items, worse, words_sealed,
                   calcium, magnesium, vitamin_d, sun_days, diarrhoea_days, supplements_sealed,
                   version, saved_at, changed_at
              from review.week
            """;

    private final JdbcClient jdbc;
    private final Seal seal;

    Reviews(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    Optional<Review> of(PatientId patient, int week) {
        return jdbc.sql(SELECT + " where patient_id = :patient and week = :week")
                .param("patient", patient.value())
                .param("week", week)
                .query((row, n) -> review(row))
                .optional();
    }

    /** Oldest first; there are 14 at most. */
    List<Review> all(PatientId patient) {
        return jdbc.sql(SELECT + " where patient_id = :patient order by week")
                .param("patient", patient.value())
                .query((row, n) -> review(row))
                .list();
    }

    /** False, and nothing is written, where the week or the id has a row already. */
    boolean add(PatientId patient, Review added) {
        return jdbc.sql("""
                        insert into review.week (patient_id, id, week, from_day, day, form, form_version, language,
                                                 items, worse, words_sealed, calcium, magnesium, vitamin_d, sun_days,
                                                 diarrhoea_days, supplements_sealed, version, saved_at, changed_at)
                        values (:patient, :id, :week, :from, :day, :form, :formVersion, :language,
                                :items, :worse, :words, :calcium, :magnesium, :vitaminD, :sunDays,
                                :diarrhoeaDays, :supplements, 0, :at, :at)
                        on conflict do nothing
                        """)
                        .param("patient", patient.value())
                        .param("id", added.id())
                        .param("week", added.week())
                        .param("from", added.from())
                        .param("day", added.day())
                        .param("form", added.form())
                        .param("formVersion", added.formVersion())
                        .param("language", added.language())
                        .params(columns(added.answers(), added.id()))
                        .param("at", added.savedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False, and nothing is written, where the row has another version by now. */
    boolean change(PatientId patient, Review seen, int version, Answers answers, Instant at) {
        return jdbc.sql("""
                        update review.week
                           set items = :items, worse = :worse, words_sealed = :words, calcium = :calcium,
                               magnesium = :magnesium, vitamin_d = :vitaminD, sun_days = :sunDays,
                               diarrhoea_days = :diarrhoeaDays, supplements_sealed = :supplements,
                               version = version + 1, changed_at = greatest(saved_at, :at)
                         where patient_id = :patient and id = :id and version = :version
                        """)
                        .param("patient", patient.value())
                        .param("id", seen.id())
                        .param("version", version)
                        .params(columns(answers, seen.id()))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private Map<String, @Nullable Object> columns(Answers answers, UUID id) {
        var foods = answers.foods();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("items", answers.items().inOrder().toArray(Integer[]::new));
        columns.put("worse", answers.worse() == null ? null : answers.worse().name());
        columns.put("words", sealed(answers.words(), id));
        columns.put("calcium", foods.calcium());
        columns.put("magnesium", foods.magnesium());
        columns.put("vitaminD", foods.vitaminD());
        columns.put("sunDays", foods.sunDays());
        columns.put("diarrhoeaDays", foods.diarrhoeaDays());
        columns.put("supplements", sealed(foods.supplements(), id));
        return columns;
    }

    private byte @Nullable [] sealed(@Nullable String text, UUID id) {
        return text == null ? null : seal.seal(text, id).bytes();
    }

    private @Nullable String opened(byte @Nullable [] sealed, UUID id) {
        return sealed == null ? null : seal.open(new SealedText(sealed), id);
    }

    private Review review(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var worse = row.getString("worse");
        var items = Stream.of((Number[]) row.getArray("items").getArray())
                .map(Number::intValue)
                .toList();
        var foods = new Foods(
                row.getObject("calcium", Integer.class),
                row.getObject("magnesium", Integer.class),
                row.getObject("vitamin_d", Integer.class),
                row.getObject("sun_days", Integer.class),
                row.getObject("diarrhoea_days", Integer.class),
                opened(row.getBytes("supplements_sealed"), id));
        return new Review(
                id,
                row.getInt("week"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("day", LocalDate.class),
                row.getString("form"),
                row.getInt("form_version"),
                row.getString("language"),
                new Answers(
                        Items.of(items),
                        worse == null ? null : Worse.valueOf(worse),
                        opened(row.getBytes("words_sealed"), id),
                        foods),
                row.getInt("version"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
