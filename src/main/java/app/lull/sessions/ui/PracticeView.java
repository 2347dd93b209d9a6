package app.lull.sessions.ui;

import app.lull.account.Me;
import app.lull.account.PatientId;
import app.lull.content.GuidedSession;
import app.lull.sessions.PracticePlace;
import app.lull.sessions.SessionShelf;
import app.lull.sessions.SessionShelf.OnShelf;
import app.lull.sessions.SessionShelf.Shelf;
import app.lull.ui.Chip;
import app.lull.ui.Disclosure;
import app.lull.ui.EmptyState;
import app.lull.ui.Page;
import app.lull.ui.Section;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What can I practise, how long does it take, and what is it good for? */
@Route("practice")
@PageTitle("Practice · Lull")
@Menu(order = 2, title = "Practice", icon = "practice")
@RolesAllowed("PATIENT")
class PracticeView extends Page {

    /** How long somebody has. */
    private enum Length {
        ANY("Any length", 0, Integer.MAX_VALUE),
        SHORT("Up to 4 min", 0, 4),
        MIDDLE("5 to 8 min", 5, 8),
        LONG("9 min and more", 9, Integer.MAX_VALUE);

        private final String words;
        private final int from;
        private final int to;

        Length(String words, int from, int to) {
            this.words = words;
            this.from = from;
            this.to = to;
        }

        boolean has(OnShelf one) {
            return one.session().minutes() >= from && one.session().minutes() <= to;
        }
    }

    private final transient SessionShelf sessions;
    private final transient PatientId patient;
    private final Div list = new Div();
    private final transient Optional<Section> beside;
    private transient Shelf shelf;
    private Length length = Length.ANY;

    PracticeView(SessionShelf sessions, List<PracticePlace> places, Me me) {
        super("Practice");
        this.sessions = sessions;
        this.patient = me.patient();
        this.shelf = sessions.of(patient);
        lead("A few minutes with your eyes open or closed. Once it plays, it needs no network.");
        list.addClassName("lull-practice");
        this.beside = beside(places);
        add(lengths(), list, own(), minding());
        var history = new Anchor("practice/history", "What you have practised");
        history.addClassName("lull-more");
        add(history);
        show();
    }

    /** What else there is to practise, from whoever has it. */
    private Optional<Section> beside(List<PracticePlace> places) {
        var ways = places.stream()
                .flatMap(place -> place.ways(patient).stream())
                .sorted(Comparator.comparingInt(PracticePlace.Way::place))
                .map(way -> (Component)
                        (way.week() <= shelf.week()
                                ? new SessionCard(way.path(), way.title(), way.words())
                                : new SessionCard(way.title(), "Comes in week %s.".formatted(way.week()))))
                .toList();
        if (ways.isEmpty()) {
            return Optional.empty();
        }
        var section = new Section("Beside the sessions", cards(ways));
        section.addClassName("lull-beside");
        return Optional.of(section);
    }

    private Component lengths() {
        var chips = Arrays.stream(Length.values()).map(this::chip).toArray(Chip[]::new);
        chips[0].selected(true);
        for (int i = 0; i < chips.length; i++) {
            var chosen = i;
            chips[i].addClickListener(click -> {
                for (int other = 0; other < chips.length; other++) {
                    chips[other].selected(other == chosen);
                }
            });
        }
        return Chip.row("How long", chips);
    }

    private Chip chip(Length which) {
        return new Chip(which.words, () -> {
                    length = which;
                    show();
                })
                .selected(false);
    }

    private void show() {
        list.removeAll();
        shelf.find(shelf.asked())
                .filter(length::has)
                .ifPresent(asked -> list.add(section("Asked for today", List.of(asked))));
        beside.filter(section -> length == Length.ANY).ifPresent(list::add);
        part("Favourites", shelf.all().stream().filter(OnShelf::favourite).toList());
        part(
                "Played lately",
                shelf.recent().stream()
                        .filter(id -> !id.equals(shelf.asked()))
                        .flatMap(id -> shelf.find(id).stream())
                        .toList());
        for (var need : GuidedSession.Need.values()) {
            part(
                    Words.of(need),
                    shelf.all().stream()
                            .filter(one -> one.session().need() == need && !one.hidden())
                            .toList());
        }
        var hidden =
                shelf.all().stream().filter(OnShelf::hidden).filter(length::has).toList();
        if (!hidden.isEmpty()) {
            var rest = section("Left out for you", hidden);
            list.add(new Disclosure("Show what is left out for you", rest), rest);
        }
        if (list.getComponentCount() == 0) {
            list.add(new EmptyState("No session has this length.", "Choose another one above."));
        }
    }

    private void part(String title, List<OnShelf> ones) {
        var fitting = ones.stream().filter(length::has).toList();
        if (!fitting.isEmpty()) {
            list.add(section(title, fitting));
        }
    }

    private Section section(String title, List<OnShelf> ones) {
        return new Section(
                title,
                cards(ones.stream()
                        .map(one -> (Component) new SessionCard(one, favourite -> favour(one, favourite)))
                        .toList()));
    }

    private static UnorderedList cards(List<Component> cards) {
        var items = new UnorderedList();
        items.addClassName("lull-sessions");
        cards.forEach(card -> items.add(new ListItem(card)));
        return items;
    }

    /** The list keeps its order until the next visit, so that nothing jumps away under the finger. */
    private void favour(OnShelf one, boolean favourite) {
        sessions.favour(patient, one.session().id(), favourite);
        shelf = sessions.of(patient);
    }

    private static Section own() {
        return new Section(
                "Your own",
                cards(List.of(
                        new SessionCard(
                                "practice/pace",
                                "Own pace",
                                "Set the breath and the minutes yourself, and keep patterns."),
                        new SessionCard(
                                "practice/find-my-pace",
                                "Find my pace",
                                "Ten minutes with five paces, to find the one that is easiest."),
                        new SessionCard(
                                "practice/timer", "Silent timer", "Quiet, with a bell now and then if you like."))));
    }

    private Div minding() {
        var boxes = new ToMind(shelf.toMind(), tags -> {
            sessions.mind(patient, List.copyOf(tags));
            shelf = sessions.of(patient);
            show();
        });
        return new Div(new Disclosure("What should sessions be careful with?", boxes), boxes);
    }
}
