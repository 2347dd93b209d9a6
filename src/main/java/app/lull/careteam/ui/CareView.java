package app.lull.careteam.ui;

import app.lull.account.AccessLog;
import app.lull.account.DataKind;
import app.lull.account.Me;
import app.lull.account.NotFound;
import app.lull.account.OwnAccount;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.careteam.CareLink;
import app.lull.careteam.CareLink.Accepted;
import app.lull.careteam.CareLink.Active;
import app.lull.careteam.CareLink.Ended;
import app.lull.careteam.CareLink.Expired;
import app.lull.careteam.CareLink.Offered;
import app.lull.careteam.CareLink.Paused;
import app.lull.careteam.CareTeam;
import app.lull.careteam.LinkCode;
import app.lull.careteam.Sharing;
import app.lull.careteam.SharingTexts;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.Disclosure;
import app.lull.ui.EmptyState;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Who reads along, and what? */
@Route("care")
@PageTitle("Who reads along · Lull")
@Menu(order = 7, title = "Who reads along")
@RolesAllowed("PATIENT")
class CareView extends Page {

    private final transient CareTeam team;
    private final transient Sharing sharing;
    private final transient SharingTexts texts;
    private final transient AccessLog log;
    private final transient OwnAccount account;
    private final transient Patients patients;
    private final PatientId patient;
    private final MessagePlace message = new MessagePlace();

    CareView(
            CareTeam team,
            Sharing sharing,
            SharingTexts texts,
            AccessLog log,
            OwnAccount account,
            Patients patients,
            Me me) {
        super("Who reads along");
        this.team = team;
        this.sharing = sharing;
        this.texts = texts;
        this.log = log;
        this.account = account;
        this.patients = patients;
        this.patient = me.patient();
        addClassName("lull-care");
        show();
    }

    private void show() {
        clear();
        add(message);
        var links = team.links(patient);
        if (links.stream().noneMatch(CareView::isOpen)) {
            add(new EmptyState(
                    "A therapist can read along here, if you want that.",
                    "You link with a code, and are asked whether it is really your therapist. "
                            + "You choose what they read, kind by kind, and can stop it at any time. "
                            + "Without a link, no therapist reads anything."));
        }
        links.forEach(link -> add(part(link)));
        add(ways(links));
        var past = new PastLinks(links, this::day);
        if (!past.isEmpty()) {
            add(past.titled());
        }
        if (links.stream().anyMatch(link -> !(link instanceof Offered))) {
            var plan = new Anchor("from-your-therapist", "What they put in your plan");
            plan.addClassName("lull-more");
            add(plan);
            addLists();
        }
    }

    private static boolean isOpen(CareLink link) {
        return !(link instanceof Ended || link instanceof Expired);
    }

    private List<Component> part(CareLink link) {
        return switch (link) {
            case Accepted accepted ->
                List.of(
                        new IsItThem(
                                texts,
                                accepted.therapist(),
                                kinds -> confirm(accepted, kinds),
                                () -> after(
                                        () -> team.end(patient, accepted.id()),
                                        "The link is closed.",
                                        "This person has read nothing of yours, and knows only the name you gave with the code.")));
            case Active active ->
                List.of(new LiveLink(
                        texts,
                        active.therapist(),
                        active.shared(),
                        false,
                        "Reads along since %s.".formatted(day(active.since())),
                        choices(active.id())));
            case Paused paused ->
                List.of(new LiveLink(
                        texts,
                        paused.therapist(),
                        paused.shared(),
                        true,
                        "Paused since %s.".formatted(day(paused.since())),
                        choices(paused.id())));
            case Offered offered -> List.of(offered(offered));
            case Ended over -> List.of();
            case Expired over -> List.of();
        };
    }

    private Card offered(Offered offered) {
        var card = Card.titled("A code is waiting")
                .note(
                        "Whoever uses it sees the name “%s”, and nothing else. Then you are asked whether it is really your therapist."
                                .formatted(offered.patientName()))
                .note(
                        "It is good until %s. The code itself is not kept here: if it is lost, make a new one, and the old one ends."
                                .formatted(day(offered.until())));
        card.add(Buttons.row(Buttons.quiet(
                "Take it back",
                () -> after(
                        () -> team.end(patient, offered.id()),
                        "The code is taken back.",
                        "Nobody can use it any more."))));
        return card;
    }

    private Component ways(List<CareLink> links) {
        var forms = new LinkForms(
                account.profile(patient).called(),
                name -> team.offer(patient, Ids.next(), name),
                this::made,
                code -> getUI().ifPresent(ui -> ui.navigate("join/" + code.value())));
        if (links.stream().noneMatch(CareView::isOpen)) {
            return forms;
        }
        return more(new Disclosure("Link another therapist, or make a new code", forms), forms);
    }

    private static Div more(Disclosure open, Component place) {
        var more = new Div(open, place);
        more.addClassName("lull-care-more");
        return more;
    }

    private void made(LinkCode code) {
        show();
        message.say(new CodeShownOnce(
                code, "For your therapist alone: say it, write it down, or send the link. It is good for 14 days."));
    }

    private void confirm(Accepted link, Set<DataKind> kinds) {
        after(
                () -> team.confirm(patient, link.id(), kinds),
                "You are linked with %s.".formatted(link.therapist().name()),
                kinds.isEmpty()
                        ? "They read nothing yet. Turn on below what they may read."
                        : "They read what is turned on below, and nothing else.");
    }

    private LiveLink.Choices choices(UUID link) {
        return new LiveLink.Choices() {
            @Override
            public void turn(DataKind kind, boolean on) {
                try {
                    sharing.turn(patient, link, kind, on);
                } catch (EditedMeanwhile | NotFound changed) {
                    meanwhile();
                }
            }

            @Override
            public void pause() {
                after(() -> team.pause(patient, link), "It is paused.", "Nothing of yours is read until you go on.");
            }

            @Override
            public void goOn() {
                after(() -> team.resume(patient, link), "It goes on.", "What is turned on is read again.");
            }

            @Override
            public void end() {
                after(() -> team.end(patient, link), "It is ended.", "Nothing of yours is read from here on.");
            }
        };
    }

    private void after(Runnable change, String title, String text) {
        try {
            change.run();
            show();
            message.say(new Notice(title, text));
        } catch (EditedMeanwhile | NotFound changed) {
            meanwhile();
        }
    }

    private void meanwhile() {
        show();
        message.say(new Notice("Something changed meanwhile.", "This is how it stands now. Please look once more."));
    }

    private void addLists() {
        add(
                onDemand(
                        "What you shared, and when", () -> new ConsentList(sharing.history(patient), texts, this::day)),
                onDemand("Who read what, day by day", () -> new ReadingList(log.of(patient), texts)));
    }

    private static Div onDemand(String words, Supplier<Component> list) {
        var place = new Div();
        var open = new Disclosure(words, place);
        open.addClickListener(click -> {
            place.removeAll();
            if (place.isVisible()) {
                place.add(list.get());
            }
        });
        return more(open, place);
    }

    private String day(Instant at) {
        return Words.day(patients.days(patient).dayOf(at));
    }
}
