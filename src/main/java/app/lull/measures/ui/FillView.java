package app.lull.measures.ui;

import app.lull.account.Me;
import app.lull.account.NotFound;
import app.lull.measures.Asking;
import app.lull.measures.Measures;
import app.lull.ui.Buttons;
import app.lull.ui.EmptyState;
import app.lull.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One form to fill in, where it may be answered now. */
@Route("measures/fill/:form")
@PageTitle("Questionnaires · Lull")
@RolesAllowed("PATIENT")
class FillView extends Page implements BeforeEnterObserver {

    private static final String BACK = "measures";

    private final transient Measures measures;
    private final transient Me me;

    FillView(Measures measures, Me me) {
        super("A short questionnaire");
        this.measures = measures;
        this.me = me;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        add(
                switch (asking(event.getRouteParameters().get("form").orElse(""))) {
                    case Asking.Open open -> form(open);
                    case Asking.NotYet(var form, var from) ->
                        later(
                                "You answered this one a short while ago.",
                                "It looks back %s weeks, so it can be answered again from %s."
                                        .formatted(form.weeks(), Sentences.day(from)));
                    case Asking.NotNow notNow ->
                        later(
                                "This one is asked at its own times only.",
                                "It lists what bodies do, and going through such a list often feeds the looking. "
                                        + "It comes up on Today when it is due.");
                });
    }

    private Asking asking(String form) {
        try {
            return measures.asking(me.patient(), form);
        } catch (NotFound e) {
            throw new NotFoundException();
        }
    }

    private Component form(Asking.Open open) {
        var form = new LullForm(me.patient(), open.form(), BACK);
        form.whenKept(kept -> UI.getCurrentOrThrow().navigate(after(kept.id())));
        return form;
    }

    private static Component later(String what, String when) {
        return new EmptyState(
                what,
                when,
                Buttons.quiet("Questionnaires", () -> UI.getCurrentOrThrow().navigate(BACK)));
    }

    private static String after(@Nullable String id) {
        try {
            return id == null ? BACK : "measures/result/" + UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return BACK;
        }
    }
}
