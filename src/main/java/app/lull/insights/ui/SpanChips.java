package app.lull.insights.ui;

import app.lull.insights.Picture;
import app.lull.insights.Span;
import app.lull.ui.Chip;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** How far back one looks; nothing to choose where every choice would show the same. */
class SpanChips extends Div {

    private final Map<Span, Chip> chips = new EnumMap<>(Span.class);

    /** @param chosen is told the span somebody wants to see */
    SpanChips(Consumer<Span> chosen) {
        for (var span : Span.values()) {
            chips.put(span, new Chip(words(span), () -> chosen.accept(span)));
        }
        add(Chip.row("How far back", chips.values().toArray(Chip[]::new)));
    }

    /** Offers what there is, and marks what is shown. */
    void show(Picture.Shown shown) {
        chips.forEach((span, chip) -> {
            chip.setVisible(shown.spans().contains(span));
            chip.selected(span == shown.span());
        });
        setVisible(shown.spans().size() > 1);
    }

    private static String words(Span span) {
        return switch (span) {
            case TEN_WEEKS -> "10 weeks";
            case HALF_A_YEAR -> "Half a year";
            case EVERYTHING -> "Everything";
        };
    }
}
