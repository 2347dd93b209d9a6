package app.lull.review.ui;

import app.lull.account.DataKind;
import app.lull.account.Me;
import app.lull.account.PatientId;
import app.lull.account.Readers;
import app.lull.review.BodyMaps;
import app.lull.review.MapPage;
import app.lull.review.Region;
import app.lull.review.WeekClosed;
import app.lull.store.EditedMeanwhile;
import app.lull.ui.BodyMap;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where it twitches: regions to mark, once a week at most. */
@Route("review/map")
@PageTitle("Your map · Lull")
@RolesAllowed("PATIENT")
class MapView extends Page {

    private static final List<BodyMap.Group> GROUPS = List.of(
            group("Head and neck", Region.EYELID_L, Region.NECK),
            group("Arms", Region.SHOULDER_L, Region.HAND_R),
            group("Trunk", Region.CHEST, Region.BUTTOCK_R),
            group("Legs", Region.THIGH_L, Region.FOOT_R));

    private final BodyMaps maps;
    private final PatientId patient;
    private final BodyMap body = new BodyMap(
            "Where it twitched that week",
            "Tap the drawing, or tick the boxes below it. Left is your own left, on the left side of each drawing.",
            GROUPS);
    private final MessagePlace message = new MessagePlace();
    private final Button save = Buttons.wide("Save", this::save);
    private MapPage page;

    MapView(BodyMaps maps, Readers readers, Me me) {
        super("Where it twitches");
        this.maps = maps;
        this.patient = me.patient();
        this.page = maps.page(patient);
        save.setDisableOnClick(true);
        lead("Once a week at most, and only if you like. " + readers.line(patient, DataKind.WEEKS));
        show();
    }

    private void show() {
        var saved = page.saved();
        if (page.open()) {
            body.setValue(saved == null ? Set.of() : ids(saved.regions()));
            add(
                    note("From memory, for %s. No need to look now.".formatted(Words.days(page.from(), page.to()))),
                    new Card(body),
                    message,
                    save);
        } else if (saved != null) {
            add(new Card().note("Kept for this week: %s.".formatted(said(saved.regions()))));
            add(note("The next map can be marked from %s.".formatted(Words.day(page.next()))));
        }
        if (!page.earlier().isEmpty()) {
            add(new EarlierMaps(page.earlier()));
        }
    }

    private void save() {
        try {
            keep(marked());
        } finally {
            save.setEnabled(true);
        }
    }

    private void keep(List<Region> regions) {
        try {
            maps.save(patient, page.marked(regions));
            kept();
        } catch (EditedMeanwhile e) {
            choose(regions);
        } catch (WeekClosed e) {
            message.say(new Notice(
                    "This week has closed.",
                    "These marks are not kept. They stay on this page until you leave it. "
                            + "Open the page again to mark the week that is over now."));
        }
    }

    private void kept() {
        page = maps.page(patient);
        clear();
        message.removeAll();
        show();
        message.say(new Notice("Kept.", "It can be changed until 04:00."));
    }

    /** From here on the patient has seen what the other tab saved, so what they choose is kept. */
    private void choose(List<Region> here) {
        page = maps.page(patient);
        var saved = page.saved();
        if (saved != null) {
            message.say(new Notice(
                    "This week was saved from somewhere else too.",
                    "Saved there: %s. Marked here: %s. Choose which one stays."
                            .formatted(said(saved.regions()), said(here)),
                    Buttons.row(
                            Buttons.quiet("Keep what is saved", this::kept),
                            Buttons.quiet("Save what is here", () -> keep(here)))));
        }
    }

    private List<Region> marked() {
        return body.getValue().stream().map(Region::of).toList();
    }

    static String said(List<Region> regions) {
        return regions.isEmpty()
                ? "nowhere"
                : regions.stream().map(Region::words).collect(Collectors.joining(", "));
    }

    private static Set<String> ids(List<Region> regions) {
        return regions.stream().map(Region::id).collect(Collectors.toSet());
    }

    private static BodyMap.Group group(String title, Region first, Region last) {
        return new BodyMap.Group(
                title,
                Stream.of(Region.values())
                        .filter(region -> region.compareTo(first) >= 0 && region.compareTo(last) <= 0)
                        .map(region -> new BodyMap.Region(region.id(), region.words()))
                        .toList());
    }

    private static Paragraph note(String words) {
        var note = new Paragraph(words);
        note.addClassName("lull-note");
        return note;
    }
}
