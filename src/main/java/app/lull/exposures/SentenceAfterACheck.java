package app.lull.exposures;

import app.lull.account.PatientId;
import app.lull.urges.OwnSentence;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** After a check the own sentence about not knowing is said, where one is written. */
@Component
class SentenceAfterACheck implements OwnSentence {

    private final ScriptRows scripts;

    SentenceAfterACheck(ScriptRows scripts) {
        this.scripts = scripts;
    }

    @Override
    public Optional<String> sentence(PatientId patient) {
        return scripts.all(patient).stream().findFirst().map(Script::sentence);
    }
}
