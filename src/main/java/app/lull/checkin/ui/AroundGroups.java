package app.lull.checkin.ui;

import app.lull.checkin.Answers;
import app.lull.checkin.AroundPage;
import app.lull.checkin.Begun;
import app.lull.checkin.DayAround;
import app.lull.checkin.Draft;
import app.lull.checkin.Evening;
import app.lull.checkin.NotPossible;
import app.lull.checkin.Taken;
import app.lull.ui.Card;
import app.lull.ui.Section;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What went on around the day: six groups, each folded away, none of them answered before the patient answers. */
class AroundGroups extends Section {

    private static final int A_MOMENT = 400;

    private final SleepGroup sleep;
    private final ExerciseGroup exercise;
    private final FluidsGroup fluids;
    private final StressGroup stress = new StressGroup();
    private final BodyGroup body;
    private final TakenGroup taken;
    private final Taken before;
    private final List<Group> groups;

    AroundGroups(AroundPage page) {
        super("The day around it, if you like");
        addClassName("lull-around");
        sleep = new SleepGroup(page.usual());
        exercise = new ExerciseGroup(page.usual());
        fluids = new FluidsGroup(page.usual(), page.sinceItBegan());
        body = new BodyGroup(page.usual(), page.cycle());
        taken = new TakenGroup(page.substances(), page.day());
        before = page.substances().taken();
        groups = List.of(sleep, exercise, fluids, stress, body, taken);
        if (page.afterEffort()) {
            var line =
                    new Paragraph("More effort than usual for you, today or yesterday: twitches in the 24 hours after "
                            + "that are expected after effort.");
            line.addClassName("lull-note");
            add(line);
        }
        var card = new Card();
        groups.forEach(card::add);
        add(card);
    }

    /** Shows what was told before; the groups stay folded. */
    void show(DayAround around) {
        if (around.sleep() != null) {
            sleep.show(around.sleep());
        }
        if (around.exercise() != null) {
            exercise.show(around.exercise());
        }
        if (around.fluids() != null) {
            fluids.show(around.fluids());
        }
        if (around.stress() != null) {
            stress.show(around.stress());
        }
        if (around.body() != null) {
            body.show(around.body());
        }
    }

    /** Shows what was told before and not saved; the groups stay folded. */
    void show(Begun begun) {
        show(begun.around());
        if (begun.taken() != null) {
            taken.show(begun.taken());
        }
    }

    /** Tells of every tap in here and of everything typed, from now on; at once, and a moment after, when scales know it. */
    void whenTapped(Runnable tell) {
        for (var happening : List.of("click", "change")) {
            getElement().addEventListener(happening, event -> tell.run());
            getElement().addEventListener(happening, event -> tell.run()).debounce(A_MOMENT);
        }
    }

    /** What is told so far, as far as it can be kept; nothing is pointed at. */
    DayAround begun() {
        return new DayAround(
                whole(sleep::sleep),
                whole(exercise::exercise),
                whole(fluids::fluids),
                whole(stress::stress),
                whole(body::body));
    }

    /** As {@link #begun()}; null where it is not whole, or as it was kept before: that may change elsewhere meanwhile. */
    @Nullable
    Taken begunTaken() {
        var told = whole(taken::taken);
        return before.equals(told) ? null : told;
    }

    /** What a group says; null while a part of it is missing or out of its range. */
    private static <T> @Nullable T whole(Supplier<? extends @Nullable T> told) {
        try {
            return told.get();
        } catch (IllegalArgumentException | NoSuchElementException notYet) {
            return null;
        }
    }

    /** Whether all of it can be kept; otherwise the first part that cannot is unfolded and pointed at. */
    boolean isWhole() {
        var amiss = groups.stream().filter(group -> group.amiss().isPresent()).toList();
        amiss.stream().findFirst().ifPresent(group -> group.amiss().ifPresent(group::pointAt));
        return amiss.isEmpty();
    }

    /** What to keep with these answers. */
    Draft draft(Evening evening, Answers answers) {
        var around = new DayAround(sleep.sleep(), exercise.exercise(), fluids.fluids(), stress.stress(), body.body());
        return evening.answered(answers, around, taken.taken());
    }

    /** Says at its part why something cannot have been so. */
    void refuse(NotPossible refused) {
        groups.forEach(group -> group.part(refused).ifPresent(part -> {
            part.refuse(refused.getMessage());
            group.pointAt(part);
        }));
    }
}
