package app.lull.urges.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;

/** The time that is left of a wait, told by the browser from the end alone. */
@Tag("lull-wait")
@JsModule("./urges/lull-wait.ts")
class TimeLeft extends Component {

    /** @param minutes how long the whole wait is */
    TimeLeft(Instant endsAt, int minutes) {
        getElement().setProperty("endsAt", (double) endsAt.toEpochMilli()).setProperty("minutes", minutes);
    }
}
