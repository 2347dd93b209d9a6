package app.lull.safety.ui;

import app.lull.account.PatientId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** “It feels hopeless”: a button that opens help in the browser alone. */
@Tag("lull-hopeless")
@JsModule("./safety/lull-hopeless.ts")
class HopelessButton extends Component {

    HopelessButton(PatientId patient) {
        getElement().setProperty("patient", patient.value().toString());
    }
}
