package app.lull.exposures.ui;

import app.lull.account.InvalidEntry;
import app.lull.account.Me;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.exposures.Script;
import app.lull.exposures.ScriptPage;
import app.lull.exposures.Scripts;
import app.lull.exposures.Sitting;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.Disclosure;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import app.lull.ui.Section;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The own script about not knowing: written, and read in loops. */
@Route("exposures/script")
@PageTitle("Your script · Lull")
@RolesAllowed("PATIENT")
class ScriptView extends Page {

    private static final Logger LOG = LoggerFactory.getLogger(ScriptView.class);
    private static final int LATEST = 8;

    private final transient Scripts scripts;
    private final PatientId patient;
    private final MessagePlace message = new MessagePlace();
    private transient ScriptPage page;
    private transient ScriptForm form;
    private UUID next = Ids.next();

    ScriptView(Scripts scripts, Me me) {
        super("Your script");
        this.scripts = scripts;
        this.patient = me.patient();
        this.page = scripts.page(patient);
        this.form = form();
        lead(
                "Some questions have no sure answer. Here you meet yours on purpose, in your own words, until not knowing is "
                        + "something you can carry. Your script is never shared.");
        show();
    }

    private ScriptForm form() {
        return new ScriptForm(page.script(), page.draft(), this::jot);
    }

    /** What cannot be kept is told when it is to be kept. */
    private void jot(ScriptForm written) {
        try {
            scripts.draft(patient, written.sentence(), written.text());
        } catch (InvalidEntry refused) {
            LOG.debug("Not jotted down: {}", refused.field());
        }
    }

    private void refresh() {
        page = scripts.page(patient);
        form = form();
        next = Ids.next();
        show();
    }

    private void show() {
        clear();
        message.removeAll();
        askAgain(page.asksAgain());
        var rests = page.rests();
        var gate = GateNotice.of(page.gate());
        if (rests != null) {
            add(new Notice("Steps rest for now", rests, Words.link("help", "Help, with the numbers")));
        } else if (gate.isPresent()) {
            add(gate.get());
        } else {
            work();
        }
        before();
        add(Words.link("exposures", "Your ladder"));
    }

    private void askAgain(@Nullable Sitting asked) {
        if (asked != null) {
            add(new AfterQuestion(
                    "your reading of %s.".formatted(Words.day(asked.day())), suds -> after(asked.id(), suds)));
        }
    }

    private void after(UUID sitting, int suds) {
        var answered = scripts.after(patient, sitting, suds);
        refresh();
        add(message);
        message.say(
                answered.stayedHigh()
                        ? new StayedHigh(null)
                        : new Notice("Kept.", "Thank you. Go on at your own pace."));
    }

    private void work() {
        var script = page.script();
        var save = Buttons.quiet("Keep the words", () -> {});
        PlanPart.enabledAgain(save, this::keep);
        var writing = new Div(new Card(form), message, Buttons.row(save));
        writing.addClassName("lull-exposure-part");
        if (script == null || script.text() == null) {
            add(new Section("Write it", writing));
            return;
        }
        add(new ReadingPart(script, page.sitting(), suds -> told(page.sitting(), suds)));
        writing.add(earlier());
        if (page.draft() == null) {
            add(new Section("Your words", new Disclosure("Change the words", writing), writing));
        } else {
            add(new Section("Your words, not kept yet", writing));
        }
    }

    private Div earlier() {
        var earlier = page.earlier();
        if (earlier == null) {
            return new Div();
        }
        var old = new Card(
                Words.own(earlier.sentence() == null ? "" : earlier.sentence()),
                Words.own(earlier.text() == null ? "" : earlier.text()));
        return new Div(new Disclosure("The version of " + Words.day(earlier.day()), old), old);
    }

    private void before() {
        if (page.sittings().isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("lull-exposure-ideas");
        page.sittings().stream().limit(LATEST).forEach(one -> list.add(new ListItem(Words.note(Words.loops(one)))));
        add(new Section("Readings before", list));
    }

    private void keep() {
        form.clearErrors();
        try {
            var kept = scripts.keep(patient, next, page.version(), form.sentence(), form.text());
            refresh();
            add(message);
            message.say(new Notice("Kept.", length(kept)));
        } catch (InvalidEntry refused) {
            if (!form.tell(refused)) {
                throw refused;
            }
        } catch (EditedMeanwhile e) {
            page = scripts.page(patient);
            next = Ids.next();
            message.say(
                    new Notice(
                            "The script was changed in another window.",
                            "What you wrote here is still on this page. Keep it again, and it comes after the other one; both stay."));
        }
    }

    private static String length(Script kept) {
        return kept.words() == 0
                ? "The script can follow whenever you are ready."
                : Words.length(kept.words()) + " Earlier versions stay.";
    }

    private void told(@Nullable Sitting sitting, int suds) {
        try {
            if (sitting == null) {
                scripts.sit(patient, next, suds);
            } else {
                scripts.loop(patient, sitting.id(), sitting.loops().size() + 1, suds);
            }
            refresh();
            focusHeading();
        } catch (InvalidEntry | NotFound e) {
            refresh();
            add(message);
            message.say(new Notice(
                    "Not now", e instanceof InvalidEntry refused ? refused.getMessage() : "This has changed."));
        }
    }
}
