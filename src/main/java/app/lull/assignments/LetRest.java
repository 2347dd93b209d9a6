package app.lull.assignments;

import app.lull.account.PatientId;
import app.lull.measures.RestingForms;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Forms a therapist paused. */
@Component
class LetRest implements RestingForms {

    private final TailoredRows rows;

    LetRest(TailoredRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> of(PatientId patient) {
        return rows.all(patient).stream()
                .filter(Tailored::holds)
                .filter(one -> one.is(Verb.PAUSE, Kind.MEASURE))
                .map(Tailored::name)
                .collect(Collectors.toSet());
    }
}
