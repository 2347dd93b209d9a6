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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    private final transient Set<GuidedSession.Need> unfolded = EnumSet.noneOf(GuidedSession.Need.class);
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
                .toList();
        var now = ways.stream().filter(way -> way.week() <= shelf.week()).toList();
        var later = ways.stream().filter(way -> way.week() > shelf.week()).toList();
        if (now.isEmpty() && later.isEmpty()) {
            return Optional.empty();
        }
        var section = new Section(
                "Beside the sessions",
                cards(now.stream()
                        .map(way -> (Component) new SessionCard(way.path(), way.title(), way.words()))
                        .toList()));
        section.addClassName("lull-beside");
        if (!later.isEmpty()) {
            var cards = cards(later.stream()
                    .map(way -> (Component) new SessionCard(way.title(), "Comes in week %s.".formatted(way.week())))
                    .toList());
            section.add(fold("Comes later · " + later.size(), cards), cards);
        }
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
                .ifPresent(asked -> list.add(section("On the plan for today", List.of(asked))));
        beside.filter(section -> length == Length.ANY).ifPresent(list::add);
        part("Favourites", shelf.all().stream().filter(OnShelf::favourite).toList());
        part(
                "Played lately",
                shelf.recent().stream()
                        .filter(id -> !id.equals(shelf.asked()))
                        .flatMap(id -> shelf.find(id).stream())
                        .toList());
        library().ifPresent(list::add);
        var hidden =
                shelf.all().stream().filter(OnShelf::hidden).filter(length::has).toList();
        if (!hidden.isEmpty()) {
            var rest = section("Left out for you", hidden);
            list.add(new Disclosure("Show what is left out, by what you ticked", rest), rest);
        }
        if (list.getComponentCount() == 0) {
            list.add(new EmptyState("No session has this length.", "Choose another one above."));
        }
    }

    /** All there is, by what it is good for; folded, unless somebody looks for a length. */
    private Optional<Section> library() {
        var section = new Section("All sessions");
        for (var need : GuidedSession.Need.values()) {
            var fitting = shelf.all().stream()
                    .filter(one -> one.session().need() == need && !one.hidden() && length.has(one))
                    .toList();
            if (!fitting.isEmpty()) {
                var cards = sessionCards(fitting);
                var open = length != Length.ANY || unfolded.contains(need);
                var fold = fold(Words.of(need) + " · " + fitting.size(), cards);
                if (open) {
                    fold.open();
                }
                fold.addClickListener(click -> {
                    if (cards.isVisible()) {
                        unfolded.add(need);
                    } else {
                        unfolded.remove(need);
                    }
                });
                section.add(fold, cards);
            }
        }
        return section.getComponentCount() > 1 ? Optional.of(section) : Optional.empty();
    }

    private static Disclosure fold(String words, Component more) {
        var fold = new Disclosure(words, more);
        fold.addClassName("lull-fold");
        return fold;
    }

    private void part(String title, List<OnShelf> ones) {
        var fitting = ones.stream().filter(length::has).toList();
        if (!fitting.isEmpty()) {
            list.add(section(title, fitting));
        }
    }

    private Section section(String title, List<OnShelf> ones) {
        return new Section(title, sessionCards(ones));
    }

    private UnorderedList sessionCards(List<OnShelf> ones) {
        return cards(ones.stream()
                .map(one -> (Component) new SessionCard(one, favourite -> favour(one, favourite)))
                .toList());
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
        var cards = cards(List.of(
                new SessionCard(
                        "practice/pace", "Own pace", "Set the breath and the minutes yourself, and keep patterns."),
                new SessionCard(
                        "practice/find-my-pace",
                        "Find my pace",
                        "Ten minutes with five paces, to find the one that is easiest."),
                new SessionCard("practice/timer", "Silent timer", "Quiet, with a bell now and then if you like.")));
        return new Section("Your own", fold("Own pace and silent timer", cards), cards);
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
