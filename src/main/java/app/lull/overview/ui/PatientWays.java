package app.lull.overview.ui;

import app.lull.account.PatientId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;

/** The ways from any screen of a patient to the others, and back to the list. */
public class PatientWays extends Nav {

    private record Way(String path, String words) {}

    private static final List<Way> WAYS = List.of(
            new Way("", "Overview"),
            new Way("appointment", "Before the appointment"),
            new Way("periods", "Two periods"),
            new Way("program", "The program"),
            new Way("plan", "Plan"),
            new Way("messages", "Messages"),
            new Way("feedback", "Feedback"),
            new Way("notes", "Notes"));

    /** On a phone they stand in one line that can be moved sideways. */
    private static final String SHOW_HERE =
            "this.querySelector('[aria-current]')?.scrollIntoView({inline: 'center', block: 'nearest'})";

    /**
     * @param name of the patient
     * @param here where on the ways, or none of them
     */
    public PatientWays(PatientId patient, String name, String here) {
        addClassName("lull-patient-ways");
        getElement().setAttribute("aria-label", "Screens of " + name);
        add(new Anchor("caseload", "All patients"));
        WAYS.forEach(way -> add(link(patient, way, here)));
        getElement().executeJs(SHOW_HERE);
    }

    private static Anchor link(PatientId patient, Way way, String here) {
        var link = new Anchor(path(patient, way.path()), way.words());
        if (way.path().equals(here)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    /** A screen of the patient, without a slash before it. */
    static String path(PatientId patient, String below) {
        return below.isEmpty() ? "patients/" + patient : "patients/%s/%s".formatted(patient, below);
    }
}
