package app.lull.measures;

import app.lull.content.MeasureSchedule;
import app.lull.content.MeasureSchedule.Row;
import app.lull.content.Questionnaire;
import app.lull.content.Questionnaire.Band;
import app.lull.content.Questionnaires;
import app.lull.measures.LeftOut.LetGo;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which form a day asks for: what the schedule has, and what a short form offered. At most one a day; one that is due
 * stays until it is answered, left out for good, or a week has passed.
 */
@Component
class DueForms {

    private final MeasureSchedule schedule;
    private final Questionnaires forms;

    DueForms(MeasureSchedule schedule, Questionnaires forms) {
        this.schedule = schedule;
        this.forms = forms;
    }

    /**
     * The form of that day.
     *
     * @param dayOfProgram which day of the program it is, from 1
     * @param resting measures that are not asked for now
     * @param here what this Lull may ask
     */
    Optional<Due> on(
            LocalDate day,
            int dayOfProgram,
            List<KeptForm> kept,
            Collection<LetGo> letGo,
            Set<String> resting,
            MayAsk here) {
        var due = Stream.concat(scheduled(day, dayOfProgram), here.longerForms() ? offered(kept) : Stream.empty())
                .filter(d -> isWithin(day, d))
                .filter(d -> !resting.contains(Spacing.measure(d.form())))
                .filter(d -> !letGo.contains(new LetGo(Spacing.measure(d.form()), d.since())))
                .sorted(Comparator.comparing(Due::since))
                .toList();
        return due.stream()
                .filter(d -> isAnsweredOn(day, d, kept))
                .findFirst()
                .map(d -> new Due(d.form(), d.since(), d.minutes(), d.why(), true))
                .or(() -> due.stream().filter(d -> isOpen(day, d, kept)).findFirst())
                .map(d -> new Due(here.form(d.form()), d.since(), d.minutes(), d.why(), d.answered()));
    }

    /** Whether the form may be asked on that day: a few are asked at their own times only, left out or not. */
    boolean mayBeAsked(String form, LocalDate day, int dayOfProgram) {
        var measure = Spacing.measure(form);
        return schedule.rows().stream().noneMatch(row -> row.form().equals(measure) && row.onlyWhenDue())
                || scheduled(day, dayOfProgram).anyMatch(due -> due.form().equals(measure) && isWithin(day, due));
    }

    /** The longer forms that these answers offer, in the order of their parts. */
    List<String> offersOf(KeptForm kept) {
        var answered = kept.answered();
        var form = forms.find(answered.form(), answered.version(), answered.language())
                .orElseThrow();
        if (!(Scoring.score(form, answered) instanceof Outcome.Scored scored)) {
            return List.of();
        }
        var parts = form.subscales().stream()
                .map(Questionnaire.Subscale::id)
                .map(id -> Objects.requireNonNull(scored.subscales().get(id)).band());
        return Stream.concat(Stream.of(scored.band()), parts)
                .map(Band::offers)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private Stream<Due> scheduled(LocalDate day, int dayOfProgram) {
        var lastDay = day.minusDays((long) dayOfProgram - schedule.lastDay());
        return schedule.rows().stream()
                .flatMap(row -> Stream.concat(
                        row.days().stream().map(n -> due(row, day.minusDays((long) dayOfProgram - n))),
                        row.monthsAfter().stream().map(n -> due(row, lastDay.plusMonths(n)))));
    }

    private boolean isWithin(LocalDate day, Due due) {
        return !due.since().isAfter(day) && day.isBefore(due.since().plusDays(schedule.daysOpen()));
    }

    private static Due due(Row row, LocalDate since) {
        return new Due(row.form(), since, row.minutes(), row.why(), false);
    }

    private Stream<Due> offered(List<KeptForm> kept) {
        return kept.stream()
                .flatMap(one -> offersOf(one).stream()
                        .map(form -> new Due(form, one.day().plusDays(1), minutes(form), schedule.offered(), false)));
    }

    private int minutes(String form) {
        return schedule.rows().stream()
                .filter(row -> row.form().equals(form))
                .mapToInt(Row::minutes)
                .findFirst()
                .orElse(2);
    }

    private static boolean isAnsweredOn(LocalDate day, Due due, List<KeptForm> kept) {
        return Spacing.last(Spacing.measure(due.form()), kept)
                .filter(day::equals)
                .isPresent();
    }

    /** Not answered since, nor in the days before within which it cannot be answered again. */
    private static boolean isOpen(LocalDate day, Due due, List<KeptForm> kept) {
        return Spacing.againFrom(Spacing.measure(due.form()), kept)
                .filter(again -> again.isAfter(due.since()))
                .isEmpty();
    }
}
