package app.lull.safety.ui;

import app.lull.account.Operator;
import app.lull.account.PatientId;
import app.lull.content.CrisisHelp;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The three questions and the pages of help, in the browser; nothing is seen of them until they are asked for. */
@Tag("lull-safety")
@JsModule("./safety/lull-safety.ts")
class SafetyQuestions extends Component {

    /**
     * @param help for each country, the one for anywhere first
     * @param readers whom the patient lets read it; null where that is not known now
     * @param ofForms whom the patient lets read their questionnaires alone, and so what was answered in one
     * @param writesTo whom the patient lets read their messages, and so can write to
     * @param watch who reads what is answered, and how soon; empty where nobody does
     * @param asks whether the three questions are asked before help is shown
     */
    SafetyQuestions(
            PatientId patient,
            List<CrisisHelp> help,
            @Nullable List<String> readers,
            List<String> ofForms,
            List<String> writesTo,
            Optional<Operator.Watch> watch,
            boolean asks) {
        getElement().setProperty("patient", patient.value().toString());
        getElement().setPropertyList("all", help);
        if (readers != null) {
            getElement().setPropertyList("readers", readers);
        }
        getElement().setPropertyList("ofForms", ofForms);
        getElement().setPropertyList("writesTo", writesTo);
        watch.ifPresent(who -> getElement().setPropertyBean("watch", who));
        getElement().setProperty("asks", asks);
    }
}
