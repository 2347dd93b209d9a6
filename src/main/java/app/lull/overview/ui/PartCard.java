package app.lull.overview.ui;

import app.lull.overview.PatientPage;
import app.lull.overview.PatientPart;
import app.lull.ui.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.util.List;

/** What there is to say of one topic, and the way to its evidence. */
class PartCard extends Card {

    /** @param path where the evidence is */
    PartCard(PatientPage.Part part, String path, Component... picture) {
        this(part.topic().title());
        if (!part.shared()) {
            add(Lines.notShared());
            return;
        }
        add(new Lines(part.lines()));
        part.besides().stream()
                .filter(section -> !section.lines().isEmpty())
                .forEach(section -> add(new Lines(section.lines())));
        add(picture);
        add(way(path, Words.evidence(part.topic()), part.topic().title()));
        part.besides().forEach(this::addWay);
    }

    /** What another module says. */
    PartCard(PatientPart.Section section) {
        this(section.title());
        add(new Lines(section.lines()));
        addWay(section);
    }

    private void addWay(PatientPart.Section section) {
        var more = section.more();
        if (more != null) {
            add(way(more.path(), more.words(), section.title()));
        }
    }

    private PartCard(String title) {
        addClassName("lull-patient-part");
        var heading = new H2(title);
        heading.addClassName("title");
        add(List.of(heading));
    }

    private static Anchor way(String path, String words, String title) {
        var link = new Anchor(path, words);
        link.addClassName("lull-patient-way");
        link.setAriaLabel("%s: %s".formatted(title, words));
        return link;
    }
}
