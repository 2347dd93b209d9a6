package app.lull.measures;

import app.lull.account.Operator;
import app.lull.account.PatientId;
import app.lull.account.ReaderNames;
import app.lull.account.TherapistId;
import app.lull.content.Questionnaire;
import app.lull.content.Questionnaire.Band;
import app.lull.content.Questionnaires;
import app.lull.measures.Result.Compared;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an answered form as it was asked then, and sets it beside those before. As education alone there are only numbers. */
@Component
class LookingBack {

    private static final String SOMEBODY = "a therapist";

    private final Questionnaires forms;
    private final DueForms due;
    private final Optional<ReaderNames> names;

    LookingBack(Questionnaires forms, DueForms due, Optional<ReaderNames> names) {
        this.forms = forms;
        this.due = due;
        this.names = names;
    }

    /** @param all of the patient, in the order they were answered; one of them is {@code kept} */
    Result result(KeptForm kept, List<KeptForm> all, Operator.Mode mode, Map<UUID, String> names) {
        var form = form(kept);
        var earlier = all.stream()
                .takeWhile(one -> !one.id().equals(kept.id()))
                .filter(one -> one.answered().form().equals(kept.answered().form()))
                .toList();
        return new Result(
                kept,
                form,
                words(kept, mode),
                earlier.isEmpty() ? null : compared(form, earlier.getFirst(), kept, mode),
                earlier.size() < 2 ? null : compared(form, earlier.getLast(), kept, mode),
                with(kept, names),
                mode == Operator.Mode.CLINICAL ? due.offersOf(kept) : List.of());
    }

    Shelf.Line line(KeptForm kept, Operator.Mode mode, Map<UUID, String> names) {
        return new Shelf.Line(kept, Result.most(form(kept)), words(kept, mode), with(kept, names));
    }

    /** What those are called who entered these forms, as far as the actor knows them. */
    Map<UUID, String> names(PatientId patient, Collection<KeptForm> kept) {
        var people = kept.stream()
                .map(KeptForm::enteredBy)
                .filter(Objects::nonNull)
                .map(TherapistId::value)
                .collect(Collectors.toSet());
        return people.isEmpty()
                ? Map.of()
                : names.map(known -> known.of(patient, people)).orElse(Map.of());
    }

    /** The form in the version that was answered. */
    Questionnaire form(KeptForm kept) {
        var answered = kept.answered();
        return forms.find(answered.form(), answered.version(), answered.language())
                .orElseThrow();
    }

    private static @Nullable String with(KeptForm kept, Map<UUID, String> names) {
        var therapist = kept.enteredBy();
        return therapist == null ? null : names.getOrDefault(therapist.value(), SOMEBODY);
    }

    private @Nullable String words(KeptForm kept, Operator.Mode mode) {
        if (mode != Operator.Mode.CLINICAL) {
            return null;
        }
        return form(kept).bands().stream()
                .filter(band -> band.term().equals(kept.band()))
                .map(Band::words)
                .findFirst()
                .orElse(null);
    }

    private static Compared compared(Questionnaire form, KeptForm first, KeptForm later, Operator.Mode mode) {
        var change = ReliableChange.of(form).filter(c -> mode == Operator.Mode.CLINICAL);
        return new Compared(
                first.day(),
                first.total(),
                change.map(c -> c.between(first.total(), later.total())).orElse(null),
                change.map(c -> c.isRecovered(first.total(), later.total())).orElse(false));
    }
}
