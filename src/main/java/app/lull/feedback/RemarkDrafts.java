package app.lull.feedback;

import app.lull.feedback.RemarkRows.Place;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.store.Seal;
import app.lull.store.SealedText;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code feedback.draft}: one for each therapist and thing at most. */
@Repository
class RemarkDrafts {

    private static final String WHERE =
            " where patient_id = :patient and therapist_id = :therapist and about = :about and thing = :thing";

    private final JdbcClient jdbc;
    private final Seal seal;

    RemarkDrafts(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    private record Stored(UUID id, RemarkDraft words) {}

    /** What is kept, or {@link RemarkDraft#NOTHING}. */
    RemarkDraft at(Place place) {
        return find(place).map(Stored::words).orElse(RemarkDraft.NOTHING);
    }

    /**
     * Keeps it; no text takes away what is kept. The same again changes nothing.
     *
     * @param seen the version that was shown
     * @throws EditedMeanwhile where another window has kept something else since
     */
    RemarkDraft keep(Place place, int seen, @Nullable String text, Instant at) {
        var stored = find(place).orElse(null);
        if (stored != null && text != null && stored.words().text().equals(text)) {
            return stored.words();
        }
        if (stored != null && stored.words().version() != seen) {
            throw new EditedMeanwhile("draft");
        }
        if (text == null) {
            remove(place);
            return RemarkDraft.NOTHING;
        }
        return stored == null ? add(place, text, at) : change(place, stored, text, at);
    }

    void remove(Place place) {
        about(place, "delete from feedback.draft" + WHERE).update();
    }

    private Optional<Stored> find(Place place) {
        return about(place, "select id, text_sealed, version from feedback.draft" + WHERE)
                .query((row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    var text = seal.open(new SealedText(row.getBytes("text_sealed")), id);
                    return new Stored(id, new RemarkDraft(text, row.getInt("version")));
                })
                .optional();
    }

    private RemarkDraft add(Place place, String text, Instant at) {
        var id = Ids.next();
        var added = about(place, """
                        insert into feedback.draft (patient_id, id, therapist_id, about, thing, text_sealed, saved_at)
                        values (:patient, :id, :therapist, :about, :thing, :text, :at)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("text", seal.seal(text, id).bytes())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        var there = added == 1 ? new RemarkDraft(text, 0) : at(place);
        if (!there.text().equals(text)) {
            throw new EditedMeanwhile("draft");
        }
        return there;
    }

    private RemarkDraft change(Place place, Stored stored, String text, Instant at) {
        var changed = about(place, """
                        update feedback.draft set text_sealed = :text, version = version + 1, saved_at = :at
                        """ + WHERE + " and version = :seen")
                .param("text", seal.seal(text, stored.id()).bytes())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("seen", stored.words().version())
                .update();
        if (changed == 0) {
            throw new EditedMeanwhile("draft");
        }
        return new RemarkDraft(text, stored.words().version() + 1);
    }

    private JdbcClient.StatementSpec about(Place place, String sql) {
        return jdbc.sql(sql)
                .param("patient", place.patient().value())
                .param("therapist", place.therapist().value())
                .param("about", place.about().name())
                .param("thing", place.thing());
    }
}
