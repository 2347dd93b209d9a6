package app.lull.exposures.ui;

import app.lull.account.InvalidEntry;
import app.lull.account.Me;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.exposures.Exposure;
import app.lull.exposures.ExposurePage;
import app.lull.exposures.Exposures;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
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

/** One exposure: planned, done, told, looked back on; the page is wherever it stands. */
@Route("exposures/:id([0-9a-fA-F-]{36})")
@PageTitle("One step · Lull")
@RolesAllowed("PATIENT")
class ExposureView extends Page implements BeforeEnterObserver {

    private final transient Exposures exposures;
    private final PatientId patient;
    private final MessagePlace message = new MessagePlace();
    private @Nullable UUID id;

    ExposureView(Exposures exposures, Me me) {
        super("One step");
        this.exposures = exposures;
        this.patient = me.patient();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            id = UUID.fromString(event.getRouteParameters().get("id").orElse(""));
            show(exposures.page(patient, id));
        } catch (IllegalArgumentException | NotFound e) {
            throw new NotFoundException();
        }
    }

    private UUID id() {
        if (id == null) {
            throw new NotFound();
        }
        return id;
    }

    private void again() {
        show(exposures.page(patient, id()));
        focusHeading();
    }

    private void show(ExposurePage page) {
        clear();
        message.removeAll();
        var one = page.exposure();
        Component part =
                switch (one) {
                    case Exposure.Planned planned -> {
                        setHeading("Plan this step");
                        yield new PlanPart(page, planned, this);
                    }
                    case Exposure.Underway underway -> {
                        setHeading("Stay until you have an answer");
                        yield new UnderwayPart(page, underway, early -> act(() -> exposures.end(patient, id(), early)));
                    }
                    case Exposure.Ended ended -> {
                        setHeading("What came of it");
                        yield new TellPart(page, ended, this);
                    }
                    case Exposure.Logged logged -> {
                        setHeading("What you found out");
                        yield new LookBackPart(page, logged, this);
                    }
                };
        add(Words.own(one.rung().words()), part, message, Words.link("exposures", "Your ladder"));
    }

    /** Keeps the plan for later. */
    void keep(Exposure.Planned planned, PlanForm form) {
        form.plan().ifPresent(plan -> {
            try {
                exposures.keep(patient, planned.id(), planned.version(), plan);
                again();
                message.say(new Notice("Kept.", "It is on this page whenever you are ready."));
            } catch (InvalidEntry refused) {
                tell(refused, form.tell(refused));
            } catch (EditedMeanwhile e) {
                sayItChanged();
            }
        });
    }

    /** Keeps the plan and begins. */
    void begin(Exposure.Planned planned, PlanForm form, SudsField start) {
        if (start.isAmiss()) {
            return;
        }
        form.plan().ifPresent(plan -> {
            try {
                exposures.begin(patient, planned.id(), planned.version(), plan, start.number());
                again();
            } catch (InvalidEntry refused) {
                tell(refused, form.tell(refused));
            } catch (EditedMeanwhile e) {
                sayItChanged();
            }
        });
    }

    /** Takes the plan away and goes back to the ladder. */
    void letGo(Exposure.Planned planned) {
        exposures.letGo(patient, planned.id());
        UI.getCurrentOrThrow().navigate("exposures");
    }

    /** Keeps what came of it. */
    void log(Exposure one, ResultForm form) {
        form.result().ifPresent(result -> {
            try {
                exposures.log(patient, one.id(), one.version(), result);
                again();
            } catch (InvalidEntry refused) {
                tell(refused, form.tell(refused));
            } catch (EditedMeanwhile e) {
                sayItChanged();
            }
        });
    }

    /** Shows what was told, to correct it. */
    void correct(ExposurePage page, Exposure.Logged logged) {
        clear();
        add(Words.own(logged.rung().words()), new TellPart(page, logged, this), message);
        focusHeading();
    }

    /** Keeps the answer of a day later. */
    void after(int suds) {
        act(() -> exposures.after(patient, id(), suds));
    }

    /** Plans the same step once more. */
    void planAgain(Exposure one) {
        act(() -> {
            var planned = exposures.plan(patient, Ids.next(), one.rung().id());
            UI.getCurrentOrThrow().navigate("exposures/" + planned.id());
        });
    }

    private void act(Runnable work) {
        try {
            work.run();
            again();
        } catch (NotFound e) {
            message.say(new Notice(
                    "That was not possible.",
                    "The step is not on your ladder any more, or it was changed in another window. Nothing was lost."));
        }
    }

    private void tell(InvalidEntry refused, boolean said) {
        if (!said) {
            message.say(new Notice("Not now", refused.getMessage()));
        }
    }

    /** What was typed stays on the page until it is loaded anew. */
    private void sayItChanged() {
        message.say(new Notice(
                "This step was changed in another window.",
                "What you wrote here is still on this page, and not kept. Load the page again to see what is kept now."));
    }
}
