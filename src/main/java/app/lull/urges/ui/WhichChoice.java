package app.lull.urges.ui;

import app.lull.ui.Chip;
import app.lull.ui.Disclosure;
import app.lull.ui.Refusal;
import app.lull.urges.Which;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which urge, or which check: one of a few, one of the whole list, or their own words. */
class WhichChoice extends Div {

    private static final int AT_FIRST = 6;
    private static final int LONGEST = 80;

    /** One to choose. */
    record Option(Which which, String words) {}

    private record Shown(Which which, Chip chip) {}

    private final List<Shown> chips = new ArrayList<>();
    private final TextField own;
    private transient @Nullable Which chosen;

    /** @param options those most likely first */
    WhichChoice(String question, List<Option> options, String ownWords) {
        this(question, options, "More to choose from", List.of(), ownWords);
    }

    /**
     * @param options those most likely first; a few of them stand in sight
     * @param other what opens what is left of them, and the rest
     * @param rest stands in sight only when it is opened
     */
    WhichChoice(String question, List<Option> options, String other, List<Option> rest, String ownWords) {
        addClassName("lull-urges-which");
        var asks = new Paragraph(question);
        asks.addClassName("question");
        var first = options.stream().limit(AT_FIRST).toList();
        var folded =
                Stream.concat(options.stream().skip(AT_FIRST), rest.stream()).toList();
        add(asks, row(question, first));
        if (!folded.isEmpty()) {
            var more = row(other, folded);
            add(new Disclosure(other, more), more);
        }
        own = new TextField(ownWords);
        own.setMaxLength(LONGEST);
        own.setManualValidation(true);
        own.getElement().setAttribute("dir", "auto");
        own.addValueChangeListener(typed -> {
            if (!typed.getValue().isBlank()) {
                choose(null);
            }
        });
        add(own);
    }

    /** What is chosen or typed; empty where nothing is. */
    Optional<Which> which() {
        var typed = own.getValue();
        return typed.isBlank() ? Optional.ofNullable(chosen) : Optional.of(Which.own(typed));
    }

    /** Chooses it; null chooses none. */
    final void choose(@Nullable Which which) {
        chosen = which;
        own.setInvalid(false);
        chips.forEach(one -> one.chip().selected(one.which().equals(which)));
    }

    /** Says what is missing or amiss. */
    void refuse(String words) {
        Refusal.at(own, words);
    }

    private Div row(String name, List<Option> options) {
        var made = options.stream().map(this::shown).toList();
        chips.addAll(made);
        return Chip.row(name, made.stream().map(Shown::chip).toArray(Chip[]::new));
    }

    private Shown shown(Option option) {
        var chip = new Chip(option.words(), () -> {
            own.clear();
            choose(option.which());
        });
        chip.selected(false);
        chip.getElement().setAttribute("dir", "auto");
        return new Shown(option.which(), chip);
    }
}
