package app.lull.ratings.ui;

import app.lull.account.InvalidEntry;
import app.lull.account.Me;
import app.lull.content.CrisisLines;
import app.lull.content.Questionnaire;
import app.lull.content.Questionnaire.Item;
import app.lull.measures.Answered;
import app.lull.measures.KeptForm;
import app.lull.measures.Result;
import app.lull.measures.Scoring;
import app.lull.ratings.InTheSession;
import app.lull.ratings.InTheSession.FormPlace;
import app.lull.ratings.RatingTexts;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.ui.Buttons;
import app.lull.ui.EmptyState;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A form that the two go through in the session, item by item; the therapist taps what the patient says. */
@Route("patients/:patient([0-9a-fA-F-]{36})/ratings/form/:form/:id?([0-9a-fA-F-]{36})")
@PageTitle("Ratings · Lull")
@RolesAllowed("THERAPIST")
@PreserveOnRefresh
class TogetherView extends RatingScreen {

    private final transient InTheSession session;
    private final transient RatingTexts texts;
    private final transient CrisisLines lines;
    private final transient Clock clock;
    private final Map<String, FormQuestion> questions = new LinkedHashMap<>();
    private final MessagePlace hard = new MessagePlace();
    private final MessagePlace message = new MessagePlace();
    private final UUID next = Ids.next();
    private @Nullable UUID former;
    private String name = "";
    private transient @Nullable Questionnaire form;
    private transient @Nullable FormQuestion difficulty;

    TogetherView(InTheSession session, RatingTexts texts, CrisisLines lines, Me me, Clock clock) {
        super("A form together", me);
        this.session = session;
        this.texts = texts;
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    void show(@Nullable UUID id, String asked) {
        former = id;
        var place = session.place(therapist(), patient(), asked, id);
        name = place.patientName();
        form = place.form();
        setHeading("%s %s with %s"
                .formatted(id == null ? "" : "Correct the", form.id(), name)
                .strip());
        add(back());
        if (place.from() != null) {
            add(new EmptyState(
                    "It was answered a short while ago.",
                    "It looks back %d weeks, so it can be asked again from %s."
                            .formatted(form.weeks(), Words.day(place.from()))));
            return;
        }
        ask(form, place);
    }

    private void ask(Questionnaire form, FormPlace place) {
        var stem = new Paragraph(form.stem());
        stem.addClassName("lull-ratings-stem");
        add(stem);
        int number = 0;
        for (var item : form.items()) {
            number++;
            var question = new FormQuestion(
                    "%d. %s".formatted(number, item.text()),
                    form.answers(),
                    item.onlyFor() != null,
                    value -> answered(item, value));
            questions.put(item.id(), question);
            add(question);
        }
        add(hard);
        var daily = form.difficulty();
        if (daily != null) {
            difficulty = new FormQuestion(daily.text(), daily.answers(), false, value -> {});
            add(difficulty);
        }
        if (place.before() != null) {
            fill(place.before());
        }
        askAboutDailyLife();
        var credit = new Paragraph(form.credit() + " " + form.loinc().notice());
        credit.addClassName("lull-measures-credit");
        add(
                message,
                Words.note(Words.patientReads(name)),
                Buttons.row(Buttons.primary(former == null ? "Keep" : "Keep the correction", this::keep)),
                credit);
    }

    private void fill(KeptForm before) {
        var given = before.answered();
        questions.forEach((item, question) -> question.choose(
                given.doesNotApply().contains(item)
                        ? (Integer) FormQuestion.DOES_NOT_APPLY
                        : given.values().get(item)));
        if (difficulty != null) {
            difficulty.choose(given.difficulty());
        }
    }

    private void answered(Item item, int value) {
        if (item.safety()) {
            session.answered(therapist(), patient(), next, value);
            hard.removeAll();
            if (value > 0) {
                hard.say(
                        new HardAnswerNotice(texts.hardAnswer(), lines, LocalDate.now(clock.withZone(ZoneOffset.UTC))));
            }
        }
        askAboutDailyLife();
    }

    private void askAboutDailyLife() {
        if (difficulty != null && form != null) {
            difficulty.setVisible(Scoring.asksAboutDifficulty(form, told(form)));
        }
    }

    private Answered told(Questionnaire form) {
        var values = new HashMap<String, Integer>();
        var doesNotApply = new HashSet<String>();
        questions.forEach((item, question) -> question.chosen().ifPresent(value -> {
            if (value == FormQuestion.DOES_NOT_APPLY) {
                doesNotApply.add(item);
            } else {
                values.put(item, value);
            }
        }));
        var daily = difficulty == null || !difficulty.isVisible()
                ? null
                : difficulty.chosen().orElse(null);
        return new Answered(form.id(), form.version(), form.language(), values, doesNotApply, daily);
    }

    @Override
    void stillShared() {
        if (form != null) {
            var _ = session.place(therapist(), patient(), form.id(), null);
        }
    }

    private void keep() {
        var asked = form;
        message.removeAll();
        var open = questions.values().stream()
                .filter(question -> question.chosen().isEmpty())
                .toList();
        if (asked == null || !open.isEmpty()) {
            open.forEach(FormQuestion::missing);
            open.stream().findFirst().ifPresent(FormQuestion::focus);
            return;
        }
        try {
            kept(
                    former == null
                            ? session.keep(therapist(), patient(), next, told(asked))
                            : session.correct(therapist(), patient(), former, next, told(asked)));
        } catch (InvalidEntry e) {
            message.say(new Notice("This is not kept.", e.getMessage()));
        } catch (EditedMeanwhile e) {
            message.say(new Notice("This is not kept.", Words.ELSEWHERE));
        }
    }

    private void kept(Result result) {
        var hardAnswer = hard.getChildren().findFirst();
        clear();
        add(back());
        hardAnswer.ifPresent(notice -> add(notice));
        var said = new MessagePlace();
        add(said);
        said.say(new Notice(
                "Kept.",
                "%s: %d of %d%s. %s"
                        .formatted(
                                result.form().id(),
                                result.kept().total(),
                                result.most(),
                                result.words() == null
                                        ? ""
                                        : ", " + result.kept().band(),
                                Words.patientReads(name)),
                new Anchor(all(), "To the ratings")));
    }
}
