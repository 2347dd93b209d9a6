package app.lull.entry.ui;

import app.lull.account.PatientId;
import app.lull.curriculum.EntryScreen;
import app.lull.curriculum.EntryScreen.Answer;
import app.lull.entry.CaffeineStays;
import app.lull.entry.EntryGate;
import app.lull.entry.EntryPage;
import app.lull.entry.Examined;
import app.lull.entry.Place;
import app.lull.kinetics.Clearance.Pregnancy;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.Disclosure;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands under the words of each screen, and where its answer goes. */
record Screens(EntryGate gate, PatientId patient, EntryPage page, Runnable forward, Runnable again) {

    /** The words of that place. */
    static EntryScreen of(EntryPage page, Place place) {
        var words = page.words();
        return switch (place) {
            case WELCOME -> words.welcome();
            case COUNTRY -> words.country();
            case PREGNANCY -> words.pregnancy();
            case EXAMINED -> words.examined();
            case BEFORE_A_VISIT -> words.beforeAVisit();
            case RED_FLAGS -> words.redFlags();
            case BOOK_A_VISIT -> words.bookAVisit();
            case CAUTIONS -> words.cautions();
            case CAFFEINE -> words.caffeine();
            case DONE -> page.isLongOver() ? words.answered() : words.done();
        };
    }

    /** The words above; a question that is not asked again needs none, and a visit that was made is thanked for. */
    static List<String> lead(EntryPage page, Place place, EntryScreen screen) {
        if (place == Place.RED_FLAGS && page.flags() != null) {
            return List.of();
        }
        return place == Place.BOOK_A_VISIT && !page.standing().breathingAndSleepOnly()
                ? List.of(page.words().visitMade())
                : screen.words();
    }

    Component part(Place place) {
        var next = (Runnable) () -> {
            gate.passed(patient, place);
            forward.run();
        };
        return switch (place) {
            case WELCOME -> Buttons.wide("Begin", next);
            case COUNTRY -> new CountryPart(page, code -> gate.country(patient, code), forward);
            case PREGNANCY -> answers(page.words().pregnancy(), page.pregnancy(), this::pregnancy);
            case EXAMINED -> answers(page.words().examined(), code(page.examined()), this::examined);
            case BEFORE_A_VISIT -> new VisitPart(page, day -> gate.visitOn(patient, day), next);
            case RED_FLAGS -> new FlagsPart(page, this::redFlags, forward);
            case BOOK_A_VISIT -> bookAVisit(next);
            case CAUTIONS -> cautions(next);
            case CAFFEINE -> caffeine(next);
            case DONE -> done();
        };
    }

    private AnswerButtons answers(EntryScreen question, @Nullable String chosen, Consumer<String> keep) {
        return new AnswerButtons(question.heading(), question.answers(), chosen, code -> {
            keep.accept(code);
            forward.run();
        });
    }

    private void pregnancy(String code) {
        gate.pregnancy(patient, code.equals(EntryGate.UNSAID) ? null : Pregnancy.valueOf(code));
    }

    private void examined(String code) {
        gate.examined(patient, Examined.valueOf(code));
    }

    private static @Nullable String code(@Nullable Enum<?> answer) {
        return answer == null ? null : answer.name();
    }

    private void redFlags(boolean anyTrue) {
        gate.redFlags(patient, anyTrue);
        forward.run();
    }

    private Div bookAVisit(Runnable next) {
        var part = new Div(new Card(new Links(page.words().bookAVisit().answers())));
        part.addClassName("lull-begin-part");
        doctorLine().ifPresent(part::add);
        part.add(Buttons.wide("Next", next));
        return part;
    }

    private TicksPart cautions(Runnable next) {
        var list = page.words().cautionList().stream()
                .map(one -> new Answer(one.id(), one.words()))
                .toList();
        return new TicksPart(list, page.cautions(), ids -> gate.careful(patient, ids), next);
    }

    private TicksPart caffeine(Runnable next) {
        return new TicksPart(
                page.words().caffeine().answers(),
                page.stays().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet()),
                ids -> gate.stays(patient, stays(ids)),
                next);
    }

    private static Set<CaffeineStays> stays(Set<String> codes) {
        return codes.stream().map(CaffeineStays::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private Div done() {
        var part = new Div();
        part.addClassName("lull-begin-part");
        doctorLine().ifPresent(part::add);
        var today = Buttons.wide("Go to Today", () -> UI.getCurrentOrThrow().navigate("today"));
        var given = new GivenAnswers(page);
        if (page.isLongOver()) {
            part.add(given, today);
        } else {
            part.add(today, new Disclosure("What you answered", given), given);
        }
        return part;
    }

    private Optional<? extends Component> doctorLine() {
        return DoctorLine.of(page.standing(), page.words(), new DoctorLine.Keeper() {
            @Override
            public void examined() {
                gate.examinedSince(patient);
                again.run();
            }

            @Override
            public void flagsSeen() {
                gate.flagsSeen(patient);
                again.run();
            }
        });
    }
}
