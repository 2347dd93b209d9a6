package app.lull.overview;

import app.lull.account.DataKind;
import app.lull.checkin.CheckInDiary;
import app.lull.intake.CaffeineWeeks;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Counts what the last seven days hold, each kind by itself, so that one that is not shared takes nothing from another. */
@Component
class LastSevenDays {

    private static final int DAYS = 7;

    private final CheckInDiary diary;
    private final CaffeineWeeks caffeine;
    private final SessionsTold sessions;
    private final UrgesTold urges;
    private final ExposuresTold exposures;

    LastSevenDays(
            CheckInDiary diary,
            CaffeineWeeks caffeine,
            SessionsTold sessions,
            UrgesTold urges,
            ExposuresTold exposures) {
        this.diary = diary;
        this.caffeine = caffeine;
        this.sessions = sessions;
        this.urges = urges;
        this.exposures = exposures;
    }

    SevenDays of(Glance glance) {
        var to = glance.today();
        var from = to.minusDays(DAYS - 1L);
        var patient = glance.patient();
        return new SevenDays(
                from,
                to,
                List.of(
                        line(
                                glance,
                                DataKind.CHECK_INS,
                                "Check-ins",
                                () -> evenings(diary.between(patient, from, to).size())),
                        line(
                                glance,
                                DataKind.SESSIONS,
                                "Sessions",
                                () -> SessionsTold.counted(sessions.between(glance, from, to))),
                        line(
                                glance,
                                DataKind.PRACTICE,
                                "Urges",
                                () -> UrgesTold.counted(urges.between(glance, from, to))),
                        line(
                                glance,
                                DataKind.PRACTICE,
                                "Exposures",
                                () -> ExposuresTold.counted(exposures.between(glance, from, to))),
                        line(
                                glance,
                                DataKind.INTAKE,
                                "Caffeine",
                                () -> CaffeineTold.middle(caffeine.period(patient, from, to)))));
    }

    private static String evenings(int written) {
        return written == 0 ? "none was written" : "on %s".formatted(Said.count(written, "evening"));
    }

    private static SevenDays.Line line(Glance glance, DataKind kind, String title, Supplier<String> words) {
        return new SevenDays.Line(kind, title, glance.has(kind) ? words.get() : null);
    }
}
