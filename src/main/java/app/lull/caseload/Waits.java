package app.lull.caseload;

import app.lull.account.PatientId;
import app.lull.caseload.WaitingForAnswer.Waiting;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Messages and shared work that wait for a therapist, as the modules that keep them say. */
@Component
class Waits implements FlagSource {

    private final ObjectProvider<WaitingForAnswer> sources;

    Waits(ObjectProvider<WaitingForAnswer> sources) {
        this.sources = sources;
    }

    @Override
    public List<Flag> flags(PatientId patient, DayNow now) {
        return sources.stream()
                .flatMap(source -> source.waiting(patient).stream())
                .map(waiting -> flag(waiting, now))
                .toList();
    }

    static Flag flag(Waiting waiting, DayNow now) {
        var by = waiting.by();
        return new Flag(
                switch (waiting.what()) {
                    case MESSAGE -> Reason.MESSAGE_WAITS;
                    case WORKSHEET -> Reason.SHEET_WAITS;
                    case EXPOSURE -> Reason.EXPOSURE_WAITS;
                },
                now.days().dayOf(waiting.since()),
                waiting.since(),
                waiting.newest(),
                Figures.of("", 0, 0, waiting.count()),
                by == null ? null : by.value());
    }
}
