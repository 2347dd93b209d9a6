package app.lull.feedback;

import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.SharedSheets;
import app.lull.worksheets.Worksheets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which shared worksheets were saved, or shared, after a therapist's last word about them. */
@Component
class WaitingForAWord {

    private final RemarkRows rows;
    private final SharedSheets shared;
    private final Worksheets worksheets;

    WaitingForAWord(RemarkRows rows, SharedSheets shared, Worksheets worksheets) {
        this.rows = rows;
        this.shared = shared;
        this.worksheets = worksheets;
    }

    /** The sheets that wait, each since when. @throws app.lull.account.NotFound where worksheets are not shared */
    Map<UUID, Instant> since(PatientId patient, TherapistId therapist) {
        var sharedSince = shared.since(patient, therapist);
        var savedAt = worksheets.savedAt(patient);
        var lastWord = rows.by(patient, therapist, ZoneOffset.UTC).stream()
                .filter(remark -> remark.about() == About.WORKSHEET)
                .collect(Collectors.toMap(Remark::thing, Remark::at, (a, b) -> a.isAfter(b) ? a : b));
        var waiting = new HashMap<UUID, Instant>();
        sharedSince.forEach((sheet, since) -> {
            var saved = savedAt.get(sheet);
            if (saved != null && lastWord.getOrDefault(sheet, Instant.MIN).isBefore(saved)) {
                waiting.put(sheet, saved.isAfter(since) ? saved : since);
            }
        });
        return waiting;
    }
}
