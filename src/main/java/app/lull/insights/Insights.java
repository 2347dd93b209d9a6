package app.lull.insights;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.checkin.CheckInDiary;
import app.lull.checkin.DayOne;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a patient's diary can say by now. Reads the evenings that are shown, and those of the beginning. */
@Service
@Transactional(readOnly = true)
public class Insights {

    private final CheckInDiary diary;
    private final Optional<DayOne> dayOne;
    private final List<MarkSource> meanwhile;
    private final Patients patients;
    private final Access access;

    Insights(
            CheckInDiary diary, Optional<DayOne> dayOne, List<MarkSource> meanwhile, Patients patients, Access access) {
        this.diary = diary;
        this.dayOne = dayOne;
        this.meanwhile = meanwhile;
        this.patients = patients;
        this.access = access;
    }

    /** The last ten completed weeks; see {@link #weeks(PatientId, Span)}. */
    public Picture weeks(PatientId patient) {
        return weeks(patient, Span.TEN_WEEKS);
    }

    /**
     * Anxiety, bother and what goes with them by completed week. For somebody who reads along and is not shown where the
     * patient is in the program, weeks are counted from the first check-in; marks of what is not shared are left out.
     *
     * @param span how far back; a wider one is shown where it has no check-in
     */
    public Picture weeks(PatientId patient, Span span) {
        access.mayRead(patient, DataKind.CHECK_INS);
        var firstCheckIn = diary.firstDay(patient);
        if (firstCheckIn.isEmpty()) {
            return new Picture.NotYet(null);
        }
        var counted = dayOne.filter(first -> access.reads(patient, DataKind.SESSIONS))
                .flatMap(first -> first.of(patient))
                .orElseGet(firstCheckIn::get);
        var series = WeeklySeries.of(counted, firstCheckIn.get(), patients.today(patient));
        if (series.count() == 0) {
            return new Picture.NotYet(series.nextCompletion());
        }
        return span.andWider().stream()
                .map(wider -> shown(patient, series, wider))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Picture.NotYet(series.nextCompletion()));
    }

    /** Any days in a row as if they were one week, both ends included: for who sets two periods side by side. */
    public Week over(PatientId patient, LocalDate from, LocalDate to) {
        access.mayRead(patient, DataKind.CHECK_INS);
        return Week.of(from, to, diary.between(patient, from, to));
    }

    /** The same figures as {@link #weeks(PatientId, Span)}, as a CSV file (RFC 4180) in UTF-8; only the head while there are none. */
    public String csv(PatientId patient, Span span) {
        return WeeksFile.of(weeks(patient, span));
    }

    private Optional<Picture> shown(PatientId patient, WeeklySeries series, Span span) {
        var weeks = series.completed(span, diary.between(patient, series.firstDay(span), series.lastDay()));
        if (weeks.isEmpty()) {
            return Optional.empty();
        }
        var last = weeks.getLast();
        return Optional.of(new Picture.Shown(
                span,
                Span.among(series.count()),
                weeks,
                Comparison.of(last, baseline(patient, series), series.isBeginning()),
                marks(patient, weeks.getFirst().from(), last.to()),
                Reading.of(weeks)));
    }

    private @Nullable Baseline baseline(PatientId patient, WeeklySeries series) {
        var begins = series.weeks().start(series.first());
        return Baseline.of(diary.between(patient, begins, series.baselineUntil()), series.weeks());
    }

    private List<Mark> marks(PatientId patient, LocalDate from, LocalDate to) {
        return meanwhile.stream()
                .filter(source -> access.reads(patient, source.kind()))
                .flatMap(source -> source.marks(patient, from, to).stream())
                .sorted(Comparator.comparing(Mark::kind)
                        .thenComparing(Mark::from)
                        .thenComparing(Mark::to))
                .toList();
    }
}
