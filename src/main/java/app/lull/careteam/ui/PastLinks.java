package app.lull.careteam.ui;

import app.lull.careteam.CareLink;
import app.lull.careteam.CareLink.Ended;
import app.lull.careteam.CareLink.Expired;
import app.lull.ui.Section;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Links that are over: who, when, and by whom. */
class PastLinks extends UnorderedList {

    PastLinks(List<CareLink> links, Function<Instant, String> day) {
        addClassName("lull-care-lines");
        links.stream().flatMap(link -> said(link, day)).map(ListItem::new).forEach(this::add);
    }

    boolean isEmpty() {
        return getChildren().findAny().isEmpty();
    }

    private static Stream<String> said(CareLink link, Function<Instant, String> day) {
        return switch (link) {
            case Ended over -> Stream.of(ended(over, day));
            case Expired over ->
                Stream.of(Optional.ofNullable(over.therapist())
                        .map(therapist -> "%s: not confirmed in time, closed on %s. Nothing was read."
                                .formatted(therapist.name(), day.apply(over.at())))
                        .orElseGet(() -> "A code nobody used, good until %s.".formatted(day.apply(over.at()))));
            default -> Stream.of();
        };
    }

    private static String ended(Ended over, Function<Instant, String> day) {
        var therapist = over.therapist();
        if (therapist == null) {
            return "A code, taken back on %s.".formatted(day.apply(over.at()));
        }
        return "%s: ended by %s on %s."
                .formatted(
                        therapist.name(),
                        over.by() == CareLink.Side.PATIENT ? "you" : therapist.name(),
                        day.apply(over.at()));
    }

    /** With a heading. */
    Section titled() {
        return new Section("Earlier", this);
    }
}
