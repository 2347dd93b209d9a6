package app.lull.safety.ui;

import app.lull.account.Operator;
import app.lull.account.PatientId;
import app.lull.content.CrisisHelp;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Optional;

/** The three questions and the pages of help, in the browser; nothing is seen of them until they are asked for. */
@Tag("lull-safety")
@JsModule("./safety/lull-safety.ts")
class SafetyQuestions extends Component {

    /**
     * @param help for each country, the one for anywhere first
     * @param watch who reads what is answered, and how soon; empty where nobody does
     * @param asks whether the three questions are asked before help is shown
     */
    SafetyQuestions(PatientId patient, List<CrisisHelp> help, Optional<Operator.Watch> watch, boolean asks) {
        getElement().setProperty("patient", patient.value().toString());
        getElement().setPropertyList("all", help);
        watch.ifPresent(who -> getElement().setPropertyBean("watch", who));
        getElement().setProperty("asks", asks);
    }
}
