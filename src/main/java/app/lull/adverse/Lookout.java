package app.lull.adverse;

import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.checkin.CheckInDiary;
import app.lull.measures.Measures;
import app.lull.review.WeekInReview;
import app.lull.sessions.SessionsDone;
import app.lull.time.PatientDays;
import app.lull.today.DayCount;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Looks whether something got worse, and keeps what it notices; for Today once a day is enough. */
@Component
class Lookout {

    private static final int WEEK = 7;
    private static final int PEOPLE = 100_000;

    private final Measures measures;
    private final WeekInReview reviews;
    private final CheckInDiary diary;
    private final SessionsDone sessions;
    private final DayCount dayCount;
    private final Patients patients;
    private final NoticedRows rows;
    private final Clock clock;
    private final Cache<PatientId, LocalDate> looked = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofDays(1))
            .maximumSize(PEOPLE)
            .build();

    Lookout(
            Measures measures,
            WeekInReview reviews,
            CheckInDiary diary,
            SessionsDone sessions,
            DayCount dayCount,
            Patients patients,
            NoticedRows rows,
            Clock clock) {
        this.measures = measures;
        this.reviews = reviews;
        this.diary = diary;
        this.sessions = sessions;
        this.dayCount = dayCount;
        this.patients = patients;
        this.rows = rows;
        this.clock = clock;
    }

    /** Looks where the day is the patient's today, unless it has on that day. */
    void lookOnce(PatientId patient, LocalDate day) {
        if (!day.equals(looked.getIfPresent(patient)) && day.equals(patients.today(patient))) {
            look(patient, day);
        }
    }

    /** Looks, on the patient's day. */
    void look(PatientId patient, LocalDate today) {
        var began = today.minusDays((dayCount.dayOfProgram(patient, today) - 1L) % WEEK);
        var signals = new Signals(
                measures.all(patient),
                reviews.page(patient, today).story(),
                diary.checks(patient, PatientDays.nameable(LocalDate.MIN), today),
                began,
                sessions.since(patient, today.minusDays(WEEK - 1L)));
        Noticing.of(signals).forEach(noticed -> rows.add(patient, noticed, today, clock.instant()));
        looked.put(patient, today);
    }
}
