package app.lull.taper.ui;

import app.lull.taper.Now;
import app.lull.taper.Status;
import app.lull.ui.Card;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Locale;

/** Where the plan stands today: what the day allows, in servings too, and what comes next. */
class NowCard extends Card {

    NowCard(Now now, LocalDate today) {
        addClassName("lull-taper-now");
        var title = new H2(title(now, today));
        title.addClassName("title");
        add(title);
        if (now.stretch() != null) {
            var allowance = new Paragraph(now.allowance());
            allowance.addClassName("lull-taper-allowance");
            add(allowance, new Lines(now.servings()));
            soFar(now);
        }
        next(now, today);
        if (now.isReadyForATrial()) {
            note(
                    "You have been at your goal for %s. A fair test on yourself could come next, to see what caffeine does for you."
                            .formatted(Words.count(now.daysOnStep())));
        }
    }

    private static String title(Now now, LocalDate today) {
        if (now.plan().status() == Status.PAUSED) {
            return "Paused";
        }
        var stretch = now.stretch();
        if (stretch == null) {
            return "Begins %s".formatted(lowerDay(now.plan().beginsOn(), today));
        }
        if (stretch.mg() == null) {
            return "Today";
        }
        return now.atGoal()
                ? "At your goal"
                : "Step %d of %d"
                        .formatted(stretch.place() + 1, now.plan().steps().size());
    }

    private void soFar(Now now) {
        if (now.soFarMg() != null) {
            note("Logged so far today: about %d mg.".formatted(now.soFarMg()));
        }
        if (now.isLess() && now.logged() > 0) {
            note("Within it on %d of %s logged in this step before today."
                    .formatted(now.kept(), Words.count(now.logged())));
        }
    }

    private void next(Now now, LocalDate today) {
        var next = now.next();
        if (now.plan().status() == Status.PAUSED) {
            note("The days of the steps wait. When you go on, it is from where you were%s."
                    .formatted(
                            now.stretches().isEmpty()
                                    ? ""
                                    : ": "
                                            + lower(Words.amount(
                                                    now.stretches().getLast().mg()))));
        } else if (next != null) {
            note("Next: %s, %s.".formatted(lower(Words.amount(next.mg())), lowerDay(next.from(), today)));
        }
    }

    private static String lowerDay(LocalDate day, LocalDate today) {
        var words = Words.day(day, today);
        return words.equals("Tomorrow") ? "tomorrow" : words;
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
