package app.lull.caseload.ui;

import app.lull.caseload.Need;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A quiet mark: each need has its own shape, and a colour beside it. The words say the same. */
class NeedMark extends Span {

    NeedMark(Need need) {
        addClassNames("mark", need.name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("aria-hidden", "true");
    }
}
