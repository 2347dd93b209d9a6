package app.lull.caseload;

import app.lull.account.TherapistId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads a therapist's list, page by page, each by the key of the last. */
@Repository
class CaseloadRows {

    private final JdbcClient jdbc;

    CaseloadRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param all how many were looked at */
    record Counted(Map<Need, Integer> counts, int all) {}

    /** One more than a page, where there are more. */
    List<ListedPatient> page(TherapistId therapist, CaseloadAsked asked) {
        var words = NameWords.sought(asked.name());
        var after = asked.after();
        var sql = new StringBuilder("select " + StandingRows.COLUMNS)
                .append(" from caseload.standing where therapist_id = :therapist and not ended");
        if (!asked.needs().isEmpty()) {
            sql.append(" and reasons & :reasons <> 0");
        }
        for (int n = 0; n < words.size(); n++) {
            sql.append(" and strpos(words, :word").append(n).append(") > 0");
        }
        if (after != null) {
            sql.append(" and (rank, since, patient_id) > (:rank, :since, :patient)");
        }
        sql.append(" order by rank, since, patient_id limit ").append(CaseloadPage.SIZE + 1);
        var select = jdbc.sql(sql.toString()).param("therapist", therapist.value());
        if (!asked.needs().isEmpty()) {
            select = select.param(
                    "reasons", asked.needs().stream().mapToInt(Reason::bits).sum());
        }
        for (int n = 0; n < words.size(); n++) {
            select = select.param("word" + n, words.get(n));
        }
        if (after != null) {
            select = select.param("rank", (short) after.rank())
                    .param("since", after.since().atOffset(ZoneOffset.UTC))
                    .param("patient", after.patient().value());
        }
        return select.query((row, n) -> StandingRows.listed(row)).list();
    }

    /** How many of the first ones need what. */
    Counted counts(TherapistId therapist) {
        var counts = new EnumMap<Need, Integer>(Need.class);
        var all = new AtomicInteger();
        jdbc.sql("""
                select reasons, count(*) as n
                  from (select reasons from caseload.standing where therapist_id = :therapist and not ended
                         order by rank, since, patient_id limit %d) as first
                 group by reasons
                """.formatted(CaseloadPage.COUNTED))
                .param("therapist", therapist.value())
                .query(row -> {
                    var n = row.getInt("n");
                    var reasons = row.getInt("reasons");
                    all.addAndGet(n);
                    Arrays.stream(Need.values())
                            .filter(need -> (reasons & Reason.bits(need)) != 0)
                            .forEach(need -> counts.merge(need, n, Integer::sum));
                });
        return new Counted(counts, all.get());
    }
}
