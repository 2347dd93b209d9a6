package app.lull.safety.ui;

import app.lull.account.PatientId;
import app.lull.safety.WeeklyQuestion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The question and its answers, in the browser: the answer is kept at the tap. */
@Tag("lull-one-question")
@JsModule("./safety/lull-one-question.ts")
class OneQuestion extends Component {

    OneQuestion(PatientId patient, WeeklyQuestion.Asks asks) {
        getElement().setProperty("patient", patient.value().toString());
        getElement().setPropertyBean("asks", asks);
    }
}
