package app.lull.assignments;

import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.program.PathTailoring;
import app.lull.program.Tailoring;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What holds of the rows, as the program takes it. The last order that holds is the one; of others, the earliest tells. */
@Component
class TailoredPath implements PathTailoring {

    private final TailoredRows rows;
    private final Patients patients;
    private final PlanThings things;

    TailoredPath(TailoredRows rows, Patients patients, PlanThings things) {
        this.rows = rows;
        this.patients = patients;
        this.things = things;
    }

    @Override
    public Tailoring now(PatientId patient) {
        var all = rows.all(patient);
        if (all.isEmpty()) {
            return Tailoring.NONE;
        }
        return tailoring(all, all.stream().filter(Tailored::holds).toList(), patients.today(patient));
    }

    @Override
    public Tailoring on(PatientId patient, LocalDate day) {
        var all = rows.all(patient).stream()
                .filter(one -> !one.madeOn().isAfter(day))
                .toList();
        return tailoring(all, all.stream().filter(one -> one.heldOn(day)).toList(), day);
    }

    @Override
    public List<String> said(PatientId patient, LocalDate day) {
        return rows.all(patient).stream()
                .filter(one -> one.heldOn(day))
                .filter(one -> one.verb() != Verb.ASSIGN || one.isWithin(day))
                .map(one -> "%s %s.".formatted(one.by(), things.did(one)))
                .toList();
    }

    private static Tailoring tailoring(List<Tailored> ever, List<Tailored> holding, LocalDate day) {
        var order = holding.stream()
                .filter(one -> one.verb() == Verb.ORDER)
                .reduce((_, later) -> later)
                .orElse(null);
        return new Tailoring(
                order == null ? List.of() : order.modules(),
                order == null ? null : order.by(),
                modules(holding, Verb.PAUSE),
                modules(holding, Verb.UNLOCK),
                moved(ever),
                names(holding, one -> one.verb() == Verb.PAUSE && isDeed(one), Tailored::deed),
                names(holding, one -> one.is(Verb.ASSIGN, Kind.SESSION) && one.isWithin(day), Tailored::name));
    }

    private static boolean isDeed(Tailored one) {
        return one.kind() == Kind.SESSION || one.kind() == Kind.WORKSHEET;
    }

    private static Map<Integer, String> modules(List<Tailored> holding, Verb verb) {
        return holding.stream()
                .filter(one -> one.is(verb, Kind.MODULE))
                .collect(Collectors.toMap(Tailored::module, Tailored::by, (first, _) -> first));
    }

    private static Set<Integer> moved(List<Tailored> ever) {
        var moved = new HashSet<Integer>();
        ever.forEach(one -> {
            moved.addAll(one.modules());
            if (one.is(Verb.PAUSE, Kind.MODULE)) {
                moved.add(one.module());
            }
        });
        return moved;
    }

    private static Set<String> names(
            List<Tailored> holding, Predicate<Tailored> which, java.util.function.Function<Tailored, String> name) {
        return holding.stream().filter(which).map(name).collect(Collectors.toSet());
    }
}
