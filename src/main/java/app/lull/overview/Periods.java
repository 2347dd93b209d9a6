package app.lull.overview;

import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.checkin.CheckInDiary;
import app.lull.insights.Insights;
import app.lull.insights.Middle;
import app.lull.insights.Series;
import app.lull.insights.Week;
import app.lull.intake.CaffeineWeeks;
import app.lull.program.Program;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets two periods of a patient side by side: middles, spread and how many, and nothing beyond. */
@Service
@Transactional
public class Periods {

    private static final Set<DataKind> KINDS =
            EnumSet.of(DataKind.CHECK_INS, DataKind.INTAKE, DataKind.SESSIONS, DataKind.PRACTICE);
    private static final int DEFAULT_DAYS = 14;

    private final Glances glances;
    private final Insights insights;
    private final CheckInDiary diary;
    private final Program program;
    private final CaffeineWeeks caffeine;
    private final SessionsTold sessions;
    private final UrgesTold urges;
    private final ExposuresTold exposures;

    Periods(
            Glances glances,
            Insights insights,
            CheckInDiary diary,
            Program program,
            CaffeineWeeks caffeine,
            SessionsTold sessions,
            UrgesTold urges,
            ExposuresTold exposures) {
        this.glances = glances;
        this.insights = insights;
        this.diary = diary;
        this.program = program;
        this.caffeine = caffeine;
        this.sessions = sessions;
        this.urges = urges;
        this.exposures = exposures;
    }

    /** The last 14 days beside the 14 before. @throws NotFound where no active link leads to the patient */
    public TwoPeriods lately(TherapistId therapist, PatientId patient) {
        var glance = glances.open(therapist, patient, KINDS);
        var last = Period.until(glance.today(), DEFAULT_DAYS);
        return of(glance, last.before(), last);
    }

    /**
     * Two periods that were chosen.
     *
     * @throws InvalidEntry at {@code from} for a period that ends before it begins, or of more than a year
     * @throws NotFound where no active link leads to the patient
     */
    public TwoPeriods compared(TherapistId therapist, PatientId patient, Period first, Period second) {
        return of(glances.open(therapist, patient, KINDS), first, second);
    }

    private TwoPeriods of(Glance glance, Period first, Period second) {
        var rows = new ArrayList<TwoPeriods.Row>();
        evenings(glance, first, second, rows);
        rows.add(row(
                glance,
                DataKind.INTAKE,
                "Caffeine",
                first,
                second,
                one -> CaffeineTold.middle(caffeine.period(glance.patient(), one.from(), one.to()))));
        rows.add(row(
                glance,
                DataKind.SESSIONS,
                "Sessions",
                first,
                second,
                one -> SessionsTold.counted(sessions.between(glance, one.from(), one.to()))));
        rows.add(row(
                glance,
                DataKind.PRACTICE,
                "Urges",
                first,
                second,
                one -> UrgesTold.counted(urges.between(glance, one.from(), one.to()))));
        rows.add(row(
                glance,
                DataKind.PRACTICE,
                "Exposures",
                first,
                second,
                one -> ExposuresTold.counted(exposures.between(glance, one.from(), one.to()))));
        return new TwoPeriods(glance.head(), first, second, begun(glance), first.meets(second), rows);
    }

    private void evenings(Glance glance, Period first, Period second, List<TwoPeriods.Row> rows) {
        if (!glance.has(DataKind.CHECK_INS)) {
            rows.add(new TwoPeriods.Row(DataKind.CHECK_INS, "Evening check-ins", null, null));
            return;
        }
        var one = insights.over(glance.patient(), first.from(), first.to());
        var other = insights.over(glance.patient(), second.from(), second.to());
        rows.add(figures("Evening check-ins", one, other, week -> Said.count(week.evenings(), "evening")));
        rows.add(figures("Bothered and stopped, the mean", one, other, Periods::impact));
        for (var series : Series.values()) {
            rows.add(figures(Bands.title(series), one, other, week -> middle(series, week)));
        }
    }

    private static TwoPeriods.Row figures(String title, Week one, Week other, Function<Week, String> figure) {
        return new TwoPeriods.Row(DataKind.CHECK_INS, title, figure.apply(one), figure.apply(other));
    }

    private static String impact(Week period) {
        var impact = period.impact();
        return impact == null || period.evenings() < Week.ENOUGH_TO_COMPARE ? tooFew(period) : Middle.figure(impact);
    }

    private static String middle(Series series, Week period) {
        var middle = period.middle(series);
        return middle == null || period.evenings() < Week.ENOUGH_TO_COMPARE
                ? tooFew(period)
                : Bands.words(series, middle);
    }

    private static String tooFew(Week period) {
        return period.evenings() == 0 ? "none" : "too few evenings to tell";
    }

    private static TwoPeriods.Row row(
            Glance glance, DataKind kind, String title, Period first, Period second, Function<Period, String> words) {
        return glance.has(kind)
                ? new TwoPeriods.Row(kind, title, words.apply(first), words.apply(second))
                : new TwoPeriods.Row(kind, title, null, null);
    }

    private @Nullable LocalDate begun(Glance glance) {
        if (glance.has(DataKind.SESSIONS)) {
            return program.of(glance.patient()).orElse(null);
        }
        return glance.has(DataKind.CHECK_INS) ? diary.firstDay(glance.patient()).orElse(null) : null;
    }
}
