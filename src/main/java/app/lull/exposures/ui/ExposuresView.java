package app.lull.exposures.ui;

import app.lull.account.DataKind;
import app.lull.account.Me;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Readers;
import app.lull.curriculum.ExposureIdea;
import app.lull.exposures.Exposure;
import app.lull.exposures.ExposureLadder;
import app.lull.exposures.Exposures;
import app.lull.exposures.LadderPage;
import app.lull.exposures.Rung;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.Disclosure;
import app.lull.ui.EmptyState;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import app.lull.ui.Section;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The ladder, from easy to hard: what is open, what can be planned, what was done. */
@Route("exposures")
@PageTitle("Facing it · Lull")
@RolesAllowed("PATIENT")
class ExposuresView extends Page {

    private static final int LATEST = 12;

    private final transient ExposureLadder ladder;
    private final transient Exposures exposures;
    private final PatientId patient;
    private transient LadderPage page;

    ExposuresView(ExposureLadder ladder, Exposures exposures, Readers readers, Me me) {
        super("Facing it");
        this.ladder = ladder;
        this.exposures = exposures;
        this.patient = me.patient();
        this.page = ladder.page(patient);
        lead(
                "Go towards what fear keeps you from, one small step at a time, and find out what happens. The aim is to learn, "
                        + "not to be calm. "
                        + readers.line(patient, DataKind.PRACTICE));
        show();
    }

    private void refresh() {
        page = ladder.page(patient);
        show();
    }

    private void show() {
        clear();
        var rests = page.rests();
        if (rests != null) {
            add(new Notice("Steps rest for now", rests, Words.link("help", "Help, with the numbers")));
        }
        var underway = page.underway();
        if (underway != null) {
            add(open("A step is open", underway, "Go on with it").next(true));
        }
        page.untold().forEach(ended -> add(open("What came of it?", ended, "Tell it")));
        add(steps());
        add(new Section(
                "Thoughts and not knowing",
                new Card(
                        Words.note(
                                "A sentence about not knowing, and a script of your own, to be read again and again."),
                        Words.link("exposures/script", "Your script"))));
        if (!page.logged().isEmpty()) {
            add(done());
        }
    }

    private static Card open(String title, Exposure one, String words) {
        var card = Card.titled(title, Words.own(one.rung().words()));
        card.add(Words.link("exposures/" + one.id(), words));
        return card;
    }

    private Section steps() {
        var section = new Section("Your ladder");
        if (page.rungs().isEmpty()) {
            section.add(new EmptyState(
                    "Your steps will be here, from easy to hard.",
                    "Add one in your own words, or take an example. One is enough to begin."));
        } else {
            section.add(Words.note(Words.ladder(page.rungs().size())));
            var list = new UnorderedList();
            list.addClassName("lull-rungs");
            page.rungs()
                    .forEach(one -> list.add(
                            new ListItem(new StepCard(one, () -> plan(one.rung()), () -> change(one.rung())))));
            section.add(list);
        }
        section.add(Buttons.row(Buttons.quiet("Add a step", () -> new StepSheet(this::add).open())));
        if (!page.ideas().isEmpty()) {
            var ideas = new UnorderedList();
            ideas.addClassName("lull-exposure-ideas");
            page.ideas().forEach(idea -> ideas.add(idea(idea)));
            var more = new Div(ideas);
            section.add(new Disclosure("Examples to choose from", more), more);
        }
        return section;
    }

    private ListItem idea(ExposureIdea idea) {
        var take = Buttons.plain("Take it", () -> new StepSheet(idea, this::add).open());
        take.setAriaLabel("Take it: " + idea.words());
        return new ListItem(Words.own(idea.words()), take);
    }

    private Section done() {
        var list = new UnorderedList();
        list.addClassName("lull-exposure-ideas");
        page.logged().stream()
                .limit(LATEST)
                .forEach(one -> list.add(new ListItem(
                        Words.link("exposures/" + one.id(), one.rung().words()), Words.note(Words.detail(one)))));
        return new Section("What you did", list);
    }

    private void add(Rung typed) {
        ladder.add(patient, typed);
        refresh();
        focusHeading();
        undo("The step is on your ladder.", () -> ladder.put(patient, typed.id(), 0, false));
    }

    private void change(Rung before) {
        new StepSheet(
                        before,
                        changed -> orSayItChanged(() -> change(before, changed)),
                        () -> orSayItChanged(() -> putAway(before)))
                .open();
    }

    private void change(Rung before, Rung changed) {
        var kept = ladder.change(patient, changed);
        refresh();
        focusHeading();
        undo(
                "The step is changed.",
                () -> ladder.change(
                        patient,
                        new Rung(
                                before.id(),
                                before.words(),
                                before.kind(),
                                before.suds(),
                                before.idea(),
                                true,
                                kept.version())));
    }

    private void putAway(Rung before) {
        var gone = ladder.put(patient, before.id(), before.version(), false);
        refresh();
        focusHeading();
        undo("The step is put away.", () -> ladder.put(patient, before.id(), gone.version(), true));
    }

    private void plan(Rung rung) {
        orSayItChanged(() -> {
            var planned = exposures.plan(patient, Ids.next(), rung.id());
            UI.getCurrentOrThrow().navigate("exposures/" + planned.id());
        });
    }

    private void undo(String whatIsDone, Runnable takeBack) {
        offerUndo(
                whatIsDone,
                () -> orSayItChanged(() -> {
                    takeBack.run();
                    refresh();
                }));
    }

    private void orSayItChanged(Runnable work) {
        try {
            work.run();
        } catch (EditedMeanwhile | NotFound e) {
            refresh();
            Notice.show("This was changed in another window. The page shows what is kept now.");
        }
    }
}
