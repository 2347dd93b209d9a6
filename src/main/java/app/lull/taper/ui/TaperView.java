package app.lull.taper.ui;

import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.Me;
import app.lull.account.PatientId;
import app.lull.account.Readers;
import app.lull.store.EditedMeanwhile;
import app.lull.taper.CaffeinePlans;
import app.lull.taper.Now;
import app.lull.taper.Preview;
import app.lull.taper.Status;
import app.lull.taper.TaperPage;
import app.lull.taper.Wishes;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import app.lull.ui.Section;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The way down from caffeine: what is wanted, every step before it begins, and where one is. */
@Route("taper")
@PageTitle("A way down · Lull")
@Menu(order = 9, title = "A way down from caffeine")
@RolesAllowed("PATIENT")
class TaperView extends Page {

    private final transient CaffeinePlans plans;
    private final PatientId patient;
    private final Div room = new Div();
    private transient TaperPage page;
    private transient WishesForm form;

    TaperView(CaffeinePlans plans, Readers readers, Me me) {
        super("A way down");
        this.plans = plans;
        this.patient = me.patient();
        this.page = plans.page(patient);
        this.form = new WishesForm(page, this::forget);
        lead("Less caffeine in small steps, at your pace. " + readers.line(patient, DataKind.INTAKE));
        show();
    }

    private void show() {
        clear();
        page = plans.page(patient);
        var now = page.now();
        if (now == null) {
            ask();
        } else {
            tell(now);
        }
        if (!page.earlier().isEmpty()) {
            add(new EarlierPlans(page.earlier()));
        }
    }

    private void ask() {
        form = new WishesForm(page, this::forget);
        room.removeAll();
        add(form, Buttons.row(Buttons.quiet("Show the plan", this::preview)), room);
    }

    private void preview() {
        form.wishes().ifPresent(wishes -> {
            try {
                preview(plans.preview(patient, wishes), wishes);
            } catch (InvalidEntry refused) {
                form.refuse(refused);
            }
        });
    }

    private void preview(Preview preview, Wishes wishes) {
        var now = page.now();
        var begin = Buttons.wide(now == null ? "Begin this plan" : "Change to this plan", () -> begin(wishes));
        begin.setDisableOnClick(true);
        room.removeAll();
        var section = new PreviewSection(preview, begin);
        room.add(section);
        section.getElement().callJsFunction("focus");
    }

    /** What is shown of a plan holds for the wishes it was made of, no others. */
    private void forget() {
        room.removeAll();
    }

    private void begin(Wishes wishes) {
        var now = page.now();
        try {
            orSayItChanged(() -> {
                if (now == null) {
                    plans.begin(patient, page.next(), wishes);
                } else {
                    plans.change(patient, now.plan().id(), now.plan().version(), page.next(), wishes);
                }
            });
        } catch (InvalidEntry refused) {
            room.removeAll();
            form.refuse(refused);
        }
    }

    private void tell(Now now) {
        add(new NowCard(now, page.today()));
        if (now.heldUntil() != null) {
            add(new HeldNotice(
                    now.heldUntil(),
                    () -> orSayItChanged(() ->
                            plans.goOn(patient, now.plan().id(), now.plan().version()))));
        }
        if (now.isLess() && !now.isSettled()) {
            var felt = new Card();
            felt.note("How less caffeine feels: ten short questions, once a day at most, if you like.");
            felt.add(Buttons.row(
                    Buttons.quiet("Answer them", () -> UI.getCurrentOrThrow().navigate("taper/evening"))));
            add(felt);
        }
        if (!now.plan().steps().isEmpty()) {
            add(new Section("All steps", new Card(new StepsList(now.stretches(), page.today()))));
        }
        add(
                new HourCard(
                        now.noneAfter(),
                        hour -> orSayItChanged(() ->
                                plans.hour(patient, now.plan().id(), now.plan().version(), hour))),
                actions(now));
    }

    private Div actions(Now now) {
        var plan = now.plan();
        var paused = plan.status() == Status.PAUSED;
        return Buttons.row(
                paused
                        ? Buttons.primary(
                                "Go on today",
                                () -> orSayItChanged(() -> plans.resume(patient, plan.id(), plan.version())))
                        : Buttons.quiet(
                                "Pause", () -> orSayItChanged(() -> plans.pause(patient, plan.id(), plan.version()))),
                Buttons.quiet("Change", () -> change(now)),
                Buttons.plain(
                        "Stop",
                        () -> new StopSheet(() -> orSayItChanged(() -> plans.stop(patient, plan.id(), plan.version())))
                                .open()));
    }

    private void change(Now now) {
        clear();
        form = new WishesForm(page, this::forget);
        form.show(now.plan());
        room.removeAll();
        add(
                Words.note("The plan you have goes on until you change to another one."),
                form,
                Buttons.row(
                        Buttons.quiet("Show the plan", this::preview), Buttons.plain("Leave it as it is", this::again)),
                room);
        focusHeading();
    }

    private void again() {
        show();
        focusHeading();
    }

    /** Does it, and shows what is now. */
    private void orSayItChanged(Runnable work) {
        var said = new MessagePlace();
        try {
            work.run();
            show();
            focusHeading();
        } catch (EditedMeanwhile e) {
            show();
            add(said);
            said.say(new Notice(
                    "Something changed in another window.",
                    "Nothing was done here. This page shows the plan as it is kept now."));
        }
    }
}
