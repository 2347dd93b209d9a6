package app.lull.assignments;

import app.lull.account.PatientId;
import app.lull.assignments.PlanLine.Stands;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The rows in words, with how each stands. */
@Component
class PlanLines {

    private final DoneSince done;
    private final PlanThings things;

    PlanLines(DoneSince done, PlanThings things) {
        this.done = done;
        this.things = things;
    }

    /**
     * The latest first, without what was taken back.
     *
     * @param reader whoever asks
     * @param over the links that are over, as far as they are known
     */
    List<PlanLine> of(PatientId patient, UUID reader, List<Tailored> rows, Set<UUID> over, LocalDate today) {
        var standing =
                rows.stream().filter(one -> one.takenBackOn() == null).toList().reversed();
        var asked = standing.stream().filter(one -> one.verb() == Verb.ASSIGN).toList();
        var doneOn = done.of(patient, asked, today).keySet();
        return standing.stream()
                .map(one -> line(one, reader, stands(one, doneOn.contains(one.id()), over, today), patient))
                .toList();
    }

    private static Stands stands(Tailored one, boolean isDone, Set<UUID> over, LocalDate today) {
        if (one.stopped()) {
            return over.contains(one.link()) ? Stands.OVER : Stands.RESTS;
        }
        if (one.leftOutOn() != null) {
            return Stands.LEFT_OUT;
        }
        if (isDone) {
            return Stands.DONE;
        }
        return one.isPast(today) ? Stands.PAST : one.from().isAfter(today) ? Stands.COMES : Stands.HOLDS;
    }

    private PlanLine line(Tailored one, UUID reader, Stands stands, PatientId patient) {
        var own = one.therapist().value().equals(reader);
        var readsNote = own || reader.equals(patient.value());
        var toDo = one.verb() == Verb.ASSIGN && (stands == Stands.HOLDS || stands == Stands.DONE);
        return new PlanLine(
                one.id(),
                one.verb(),
                one.kind(),
                things.did(one),
                things.called(one),
                one.by(),
                own,
                one.madeOn(),
                one.from(),
                one.until(),
                readsNote ? one.note() : null,
                stands,
                toDo ? PlanThings.at(one) : null);
    }
}
