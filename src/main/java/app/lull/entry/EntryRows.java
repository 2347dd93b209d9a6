package app.lull.entry;

import app.lull.account.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code entry.answer}, one for each question. */
@Repository
class EntryRows {

    private final JdbcClient jdbc;

    EntryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, as they were first answered. */
    List<Told> all(PatientId patient) {
        return jdbc.sql("""
                select question, answer, visit_on, day, at, changed_at
                  from entry.answer
                 where patient_id = :patient
                 order by at, question
                """)
                .param("patient", patient.value())
                .query((row, n) -> told(row))
                .list();
    }

    Conversation conversation(PatientId patient) {
        return new Conversation(all(patient).stream().collect(Collectors.toMap(Told::question, Function.identity())));
    }

    /** Writes the answer; one there is stays as it is, with the days it has. */
    void add(PatientId patient, Told told) {
        write("""
                insert into entry.answer (patient_id, question, answer, visit_on, day, at, changed_at)
                values (:patient, :question, :answer, :visitOn, :day, :at, :at)
                on conflict (patient_id, question) do nothing
                """, patient, told);
    }

    /** Writes the answer, or another in its place; the same again changes nothing. */
    void set(PatientId patient, Told told) {
        write("""
                insert into entry.answer (patient_id, question, answer, visit_on, day, at, changed_at)
                values (:patient, :question, :answer, :visitOn, :day, :at, :at)
                on conflict (patient_id, question) do update
                   set answer = excluded.answer, visit_on = excluded.visit_on,
                       changed_at = greatest(entry.answer.at, excluded.at)
                 where entry.answer.answer <> excluded.answer
                    or entry.answer.visit_on is distinct from excluded.visit_on
                """, patient, told);
    }

    void remove(PatientId patient, Question question) {
        jdbc.sql("delete from entry.answer where patient_id = :patient and question = :question")
                .param("patient", patient.value())
                .param("question", question.name())
                .update();
    }

    private void write(String sql, PatientId patient, Told told) {
        jdbc.sql(sql)
                .param("patient", patient.value())
                .param("question", told.question().name())
                .param("answer", told.answer())
                .param("visitOn", told.visitOn())
                .param("day", told.day())
                .param("at", told.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                Question.valueOf(row.getString("question")),
                row.getString("answer"),
                row.getObject("visit_on", LocalDate.class),
                row.getObject("day", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
