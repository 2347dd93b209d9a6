package app.lull.urges.ui;

import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.Disclosure;
import app.lull.urges.LadderPage.Rung;
import app.lull.urges.LadderTry;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A check on the ladder, what is tried next with it, and what was tried. */
class RungCard extends Card {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    /** What can be done with it. */
    interface Doing {
        void tell();

        void change();

        void move(boolean easier);

        void takeBack(LadderTry one);
    }

    private final Button easier;
    private final Button harder;

    /** @param first whether it is the easiest @param last whether it is the hardest */
    RungCard(Rung rung, boolean first, boolean last, Doing doing) {
        var title = new H2(rung.called());
        title.addClassName("title");
        title.getElement().setAttribute("dir", "auto");
        add(title);
        var check = rung.check();
        note(Words.aDay(check.band()) + ". Next: " + Words.of(check.step()).toLowerCase(Locale.UK) + ".");
        said("Instead: ", check.replacement());
        said("Help: ", check.helper());
        add(new Anchor("urges?" + UrgesView.RUNG + "=" + check.id(), "Wait with me"));
        easier = mover("Up", "Easier than the one before: " + rung.called(), !first, () -> doing.move(true));
        harder = mover("Down", "Harder than the one after: " + rung.called(), !last, () -> doing.move(false));
        var told = Buttons.quiet("How it went", doing::tell);
        told.setAriaLabel("How it went: " + rung.called());
        var change = Buttons.quiet("Change", doing::change);
        change.setAriaLabel("Change: " + rung.called());
        add(Buttons.row(told, change, easier, harder));
        tried(rung, doing::takeBack);
    }

    /** Gives the focus to the button that moved it, or to the other one at the end of the ladder. */
    void focusMover(boolean towardsEasier) {
        var same = towardsEasier ? easier : harder;
        (same.isEnabled() ? same : towardsEasier ? harder : easier).focus();
    }

    private void said(String what, @Nullable String words) {
        if (words != null) {
            var line = new Paragraph(what + words);
            line.getElement().setAttribute("dir", "auto");
            add(line);
        }
    }

    private void tried(Rung rung, Consumer<LadderTry> takeBack) {
        if (rung.tries().isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("lull-urges-tries");
        rung.tries().forEach(one -> {
            var remove = Buttons.plain("Take it away", () -> takeBack.accept(one));
            remove.setAriaLabel("Take it away: " + words(one));
            remove.setDisableOnClick(true);
            list.add(new ListItem(new Paragraph(words(one)), remove));
        });
        add(new Disclosure("What you tried", list), list);
    }

    private static String words(LadderTry one) {
        var urge = Stream.of(one.start(), one.peak(), one.end())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return "%s: %s. %s.%s%s"
                .formatted(
                        DAY.format(one.day()),
                        Words.of(one.step()),
                        Words.of(one.went()),
                        urge.isEmpty() ? "" : " Urge " + urge + ".",
                        one.note() == null ? "" : " " + one.note());
    }

    private static Button mover(String words, String spoken, boolean possible, Runnable move) {
        var button = Buttons.plain(words, move);
        button.setAriaLabel(spoken);
        button.setEnabled(possible);
        return button;
    }
}
