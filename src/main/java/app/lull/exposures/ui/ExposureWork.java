package app.lull.exposures.ui;

import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.exposures.Exposure;
import app.lull.exposures.Exposures;
import app.lull.exposures.Plan;
import app.lull.exposures.Result;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import com.vaadin.flow.component.UI;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the page of one exposure does to it, and how it answers. */
final class ExposureWork {

    private static final Logger LOG = LoggerFactory.getLogger(ExposureWork.class);

    private final Exposures exposures;
    private final PatientId patient;
    private final MessagePlace message;
    private final Runnable again;
    private Exposure shown;

    /** @param again shows the page anew, as it is kept */
    ExposureWork(Exposures exposures, PatientId patient, Exposure shown, MessagePlace message, Runnable again) {
        this.exposures = exposures;
        this.patient = patient;
        this.shown = shown;
        this.message = message;
        this.again = again;
    }

    /** Keeps the plan while it is being written; what cannot be kept is told when it is to be. */
    void jot(Plan plan) {
        try {
            shown = exposures.keep(patient, shown.id(), shown.version(), plan);
        } catch (InvalidEntry | EditedMeanwhile | NotFound e) {
            LOG.debug("Not jotted down", e);
        }
    }

    /** Keeps what is written of the result. */
    void jot(String happened, String surprised) {
        try {
            exposures.jot(patient, shown.id(), happened, surprised);
        } catch (InvalidEntry refused) {
            LOG.debug("Not jotted down: {}", refused.field());
        }
    }

    /** Keeps the plan for later. @param tell says a refusal at its field; false where there is none */
    void keep(Plan plan, Predicate<InvalidEntry> tell) {
        orTell(tell, () -> {
            exposures.keep(patient, shown.id(), shown.version(), plan);
            again.run();
            message.say(new Notice("Kept.", "It is on this page whenever you are ready."));
        });
    }

    /** Keeps the plan and begins. */
    void begin(Plan plan, SudsField start, Predicate<InvalidEntry> tell) {
        orTell(tell, () -> {
            exposures.begin(patient, shown.id(), shown.version(), plan, start.number());
            again.run();
        });
    }

    /** Takes the plan away and goes back to the ladder. */
    void letGo() {
        exposures.letGo(patient, shown.id());
        UI.getCurrentOrThrow().navigate("exposures");
    }

    /** Ends what is open. */
    void end(boolean early) {
        orTell(refused -> false, () -> {
            exposures.end(patient, shown.id(), early);
            again.run();
        });
    }

    /** Keeps what came of it. */
    void log(Result result, Predicate<InvalidEntry> tell) {
        orTell(tell, () -> {
            exposures.log(patient, shown.id(), shown.version(), result);
            again.run();
        });
    }

    /** Keeps the answer of a day later. */
    void after(int suds) {
        orTell(refused -> false, () -> {
            exposures.after(patient, shown.id(), suds);
            again.run();
        });
    }

    /** Plans the same step once more. */
    void planAgain() {
        orTell(refused -> false, () -> {
            var planned = exposures.plan(patient, Ids.next(), shown.rung().id());
            UI.getCurrentOrThrow().navigate("exposures/" + planned.id());
        });
    }

    private void orTell(Predicate<InvalidEntry> tell, Runnable work) {
        try {
            work.run();
        } catch (InvalidEntry refused) {
            if (!tell.test(refused)) {
                message.say(new Notice("Not now", refused.getMessage()));
            }
        } catch (EditedMeanwhile | NotFound e) {
            message.say(
                    new Notice(
                            "This step was changed in another window.",
                            "What you wrote here is still on this page, and not kept. Load the page again to see what is kept now."));
        }
    }
}
