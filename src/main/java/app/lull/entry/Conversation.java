package app.lull.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that was answered so far, and what follows from it (clinical reference A2). */
record Conversation(Map<Question, Told> told) {

    private static final String YES = "YES";

    Optional<Told> answer(Question question) {
        return Optional.ofNullable(told.get(question));
    }

    /** What a doctor has to do with it: what asks for a visit goes before everything else. */
    MedicalStanding standing() {
        if (isFlagged()) {
            return MedicalStanding.VISIT_FIRST;
        }
        if (has(Question.EXAMINED_SINCE) || has(Question.FLAGS_SEEN)) {
            return MedicalStanding.SEEN;
        }
        return answer(Question.EXAMINED)
                .map(examined -> switch (Examined.valueOf(examined.answer())) {
                    case YES -> MedicalStanding.SEEN;
                    case WAITING -> MedicalStanding.WAITING;
                    case NO -> has(Question.VISIT) ? MedicalStanding.WAITING : MedicalStanding.NOT_SEEN;
                })
                .orElse(MedicalStanding.NOT_ASKED);
    }

    /** The screens of this person, in order. */
    List<Place> path() {
        var path = new ArrayList<>(List.of(Place.values()));
        if (!answer(Question.EXAMINED).filter(no -> no.says(Examined.NO)).isPresent()) {
            path.remove(Place.BEFORE_A_VISIT);
        }
        if (!flags().filter(YES::equals).isPresent()) {
            path.remove(Place.BOOK_A_VISIT);
        }
        return path;
    }

    /** The first screen that is not answered yet. */
    Place open() {
        return path().stream()
                .filter(place -> place == Place.DONE || !has(Question.valueOf(place.name())))
                .findFirst()
                .orElse(Place.DONE);
    }

    boolean isFinished() {
        return open() == Place.DONE;
    }

    /** The patient's day on which the last of the questions was first answered; empty while some are open. */
    Optional<LocalDate> finishedOn() {
        return isFinished()
                ? path().stream()
                        .filter(place -> place != Place.DONE)
                        .flatMap(place -> answer(Question.valueOf(place.name())).stream())
                        .map(Told::day)
                        .max(LocalDate::compareTo)
                : Optional.empty();
    }

    private Optional<String> flags() {
        return answer(Question.RED_FLAGS).map(Told::answer);
    }

    private boolean isFlagged() {
        return flags().filter(YES::equals).isPresent() && !has(Question.FLAGS_SEEN);
    }

    private boolean has(Question question) {
        return told.containsKey(question);
    }
}
