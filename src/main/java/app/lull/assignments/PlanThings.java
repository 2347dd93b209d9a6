package app.lull.assignments;

import app.lull.content.GuidedSession;
import app.lull.content.Questionnaire;
import app.lull.content.SessionLibrary;
import app.lull.curriculum.PathModule;
import app.lull.curriculum.ProgramPath;
import app.lull.curriculum.WorksheetForm;
import app.lull.curriculum.WorksheetForms;
import app.lull.measures.AskableForms;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The things a plan is made of, and what they are called. */
@Component
class PlanThings {

    private static final int LONGEST_STEP = 30;

    /** It says when to see a doctor. */
    private static final String DOCTOR_PLAN = "W15";

    private final ProgramPath path;
    private final SessionLibrary sessions;
    private final WorksheetForms sheets;
    private final AskableForms forms;

    PlanThings(ProgramPath path, SessionLibrary sessions, WorksheetForms sheets, AskableForms forms) {
        this.path = path;
        this.sessions = sessions;
        this.sheets = sheets;
        this.forms = forms;
    }

    /** What there is to ask for. */
    List<PlanThing> toAssign() {
        return things().filter(thing -> thing.kind() != Kind.MODULE).toList();
    }

    /** What may be paused: nothing that is about staying safe. */
    List<PlanThing> toPause() {
        return things().filter(thing -> !thing.id().equals(DOCTOR_PLAN))
                .filter(thing -> thing.kind() != Kind.MEASURE || forms.mayRest(thing.id()))
                .toList();
    }

    /** Every module but the first, which is begun by whoever begins. */
    List<PlanThing> modules() {
        return things().filter(thing -> thing.kind() == Kind.MODULE).toList();
    }

    /** Sheets that are filled in elsewhere have their own way there, and their own gates on it. */
    private java.util.stream.Stream<PlanThing> things() {
        var modules = path.modules().stream().skip(1).map(PlanThings::thing);
        var played = sessions.all().stream().map(session -> new PlanThing(Kind.SESSION, session.id(), session.title()));
        var written = sheets.all().stream()
                .filter(sheet -> sheet.keptAt() == null)
                .map(sheet -> new PlanThing(Kind.WORKSHEET, sheet.id(), sheet.title()));
        var answered = forms.all().stream().map(form -> new PlanThing(Kind.MEASURE, form.id(), form.title()));
        return java.util.stream.Stream.of(modules, played, written, answered).flatMap(all -> all);
    }

    static PlanThing thing(PathModule module) {
        return new PlanThing(
                Kind.MODULE,
                Integer.toString(module.number()),
                "Week %s: %s".formatted(module.number(), module.title()));
    }

    /** What was done, after the therapist's name and before a full stop. */
    String did(Tailored one) {
        return switch (one.verb()) {
            case ASSIGN -> "asks for " + called(one);
            case UNLOCK -> "opened " + called(one);
            case ORDER -> "put the weeks in this order: " + order(one.modules());
            case PAUSE -> "paused " + called(one);
        };
    }

    /** The thing by name: “week 5, Checking less”, “the session ‘Sighing’”. */
    String called(Tailored one) {
        return switch (one.kind()) {
            case MODULE ->
                one.verb() == Verb.ORDER
                        ? "the order of the weeks"
                        : "week %s, %s"
                                .formatted(
                                        one.module(), path.module(one.module()).title());
            case SESSION -> "the session “%s”".formatted(title(one));
            case WORKSHEET -> "the worksheet “%s”".formatted(title(one));
            case MEASURE -> "the questionnaire “%s”".formatted(title(one));
        };
    }

    static String order(List<Integer> modules) {
        return modules.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** What it is called; its id where it is gone from the content. */
    String title(Tailored one) {
        var name = one.name();
        Optional<String> title = switch (one.kind()) {
            case MODULE -> Optional.of(path.module(one.module()).title());
            case SESSION -> sessions.find(name).map(GuidedSession::title);
            case WORKSHEET -> sheets.find(name).map(WorksheetForm::title);
            case MEASURE -> forms.find(name).map(Questionnaire::title);
        };
        return title.orElse(name);
    }

    /** Where the patient does it. */
    static String at(Tailored one) {
        return switch (one.kind()) {
            case MODULE -> "program";
            case SESSION -> "practice/" + one.name();
            case WORKSHEET -> "worksheets/" + one.name();
            case MEASURE -> "measures/fill/" + one.name();
        };
    }

    int minutes(Tailored one) {
        int minutes = switch (one.kind()) {
            case MODULE -> 1;
            case SESSION ->
                sessions.find(one.name()).map(GuidedSession::minutes).orElse(1);
            case WORKSHEET ->
                sheets.find(one.name()).map(WorksheetForm::minutes).orElse(1);
            case MEASURE -> forms.minutes(one.name());
        };
        return Math.clamp(minutes, 1, LONGEST_STEP);
    }
}
