package app.lull.checkin.ui;

import app.lull.ui.Chip;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Words of which any may be chosen, each with one tap; none is chosen to begin with. */
class Tags<E extends Enum<E>> extends Div {

    private final Map<E, Chip> chips;
    private final Set<E> chosen;

    Tags(String question, Class<E> of, Function<E, String> words) {
        chips = new EnumMap<>(of);
        chosen = EnumSet.noneOf(of);
        for (var one : of.getEnumConstants()) {
            chips.put(one, new Chip(words.apply(one), () -> turn(one)).selected(false));
        }
        addClassName("lull-around-tags");
        var label = new Paragraph(question);
        label.getElement().setAttribute("aria-hidden", "true"); // the row says it
        add(label, Chip.row(question, chips.values().toArray(Chip[]::new)));
    }

    List<E> chosen() {
        return List.copyOf(chosen);
    }

    boolean isChosen(E one) {
        return chosen.contains(one);
    }

    void choose(List<E> these) {
        these.stream().filter(one -> !chosen.contains(one)).forEach(this::turn);
    }

    private void turn(E one) {
        var on = chosen.add(one);
        if (!on) {
            chosen.remove(one);
        }
        var chip = chips.get(one);
        if (chip != null) {
            chip.selected(on);
        }
    }
}
