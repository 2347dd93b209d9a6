package app.lull.exposures.ui;

import app.lull.account.Me;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.exposures.Exposure;
import app.lull.exposures.ExposurePage;
import app.lull.exposures.Exposures;
import app.lull.exposures.SaidAboutExposure;
import app.lull.ui.MessagePlace;
import app.lull.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;

/** One exposure: planned, done, told, looked back on; the page is wherever it stands. */
@Route("exposures/:id([0-9a-fA-F-]{36})")
@PageTitle("One step · Lull")
@RolesAllowed("PATIENT")
class ExposureView extends Page implements BeforeEnterObserver {

    private final transient Exposures exposures;
    private final transient Optional<SaidAboutExposure> said;
    private final PatientId patient;
    private final MessagePlace message = new MessagePlace();

    ExposureView(Exposures exposures, Optional<SaidAboutExposure> said, Me me) {
        super("One step");
        this.exposures = exposures;
        this.said = said;
        this.patient = me.patient();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(exposures.page(
                    patient,
                    UUID.fromString(event.getRouteParameters().get("id").orElse(""))));
        } catch (IllegalArgumentException | NotFound e) {
            throw new NotFoundException();
        }
    }

    private void show(ExposurePage page) {
        clear();
        message.removeAll();
        var one = page.exposure();
        var work = new ExposureWork(exposures, patient, one, message, () -> {
            show(exposures.page(patient, one.id()));
            focusHeading();
        });
        setHeading(heading(one));
        place(one, part(page, work));
    }

    private void place(Exposure one, Component part) {
        add(Words.own(one.rung().words()), part, message);
        said.map(source -> source.about(patient, one.id()))
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> add(Words.said(words)));
        add(Words.link("exposures", "Your ladder"));
    }

    private Component part(ExposurePage page, ExposureWork work) {
        return switch (page.exposure()) {
            case Exposure.Planned planned -> new PlanPart(page, planned, work);
            case Exposure.Underway underway -> new UnderwayPart(page, underway, work::end);
            case Exposure.Ended ended -> new TellPart(page, ended, work);
            case Exposure.Logged logged ->
                new LookBackPart(page, logged, work, () -> {
                    clear();
                    place(logged, new TellPart(page, logged, work));
                    focusHeading();
                });
        };
    }

    private static String heading(Exposure one) {
        return switch (one) {
            case Exposure.Planned _ -> "Plan this step";
            case Exposure.Underway _ -> "Stay until you have an answer";
            case Exposure.Ended _ -> "What came of it";
            case Exposure.Logged _ -> "What you found out";
        };
    }
}
