package app.lull.assignments;

import app.lull.account.Access;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.overview.PatientPart;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the therapist's page of a patient: what stands over the default path, and the way to change it. */
@Component
@Transactional(readOnly = true)
class TailoringPart implements PatientPart {

    private static final int ORDER = 30;
    private static final int A_FEW = 4;

    private final TailoredRows rows;
    private final PlanThings things;
    private final Access access;

    TailoringPart(TailoredRows rows, PlanThings things, Access access) {
        this.rows = rows;
        this.things = things;
        this.access = access;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Section> section(TherapistId therapist, PatientId patient) {
        access.mayAct(therapist);
        try {
            access.mayFollow(patient);
        } catch (NotFound notLinked) {
            return Optional.empty();
        }
        var holding =
                rows.all(patient).stream().filter(Tailored::holds).toList().reversed();
        var said = holding.stream()
                .limit(A_FEW)
                .map(one ->
                        "%s %s.".formatted(one.therapist().equals(therapist) ? "You" : one.by(), said(one, therapist)))
                .toList();
        var lines = new ArrayList<>(said);
        if (said.isEmpty()) {
            lines.add("The path is as the program has it.");
        }
        if (holding.size() > said.size()) {
            lines.add("And %s more.".formatted(holding.size() - said.size()));
        }
        return Optional.of(
                new Section("Plan", lines, new More("See and change the plan", "patients/%s/plan".formatted(patient))));
    }

    private String said(Tailored one, TherapistId therapist) {
        var did = things.did(one);
        return one.verb() == Verb.ASSIGN && one.therapist().equals(therapist)
                ? "ask" + did.substring("asks".length())
                : did;
    }
}
