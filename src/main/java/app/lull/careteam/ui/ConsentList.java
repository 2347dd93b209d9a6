package app.lull.careteam.ui;

import app.lull.careteam.GivenConsent;
import app.lull.careteam.SharingTexts;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Every consent as it was given: to whom, for what, from when to when, to which words. */
class ConsentList extends UnorderedList {

    ConsentList(List<GivenConsent> consents, SharingTexts texts, Function<Instant, String> day) {
        addClassName("lull-care-lines");
        consents.forEach(consent -> add(line(consent, texts, day)));
        if (consents.isEmpty()) {
            add(new ListItem("Nothing was shared so far."));
        }
    }

    private static ListItem line(GivenConsent consent, SharingTexts texts, Function<Instant, String> day) {
        var what = consent.sheet() == null ? texts.title(consent.kind()) : "One worksheet";
        var withdrawn = consent.withdrawnAt();
        var version = new Span("Words of %s".formatted(consent.textVersion()));
        version.addClassName("lull-note");
        return new ListItem(
                new Span("%s, with %s: from %s %s. "
                        .formatted(
                                what,
                                consent.therapist(),
                                day.apply(consent.givenAt()),
                                withdrawn == null ? "on" : "to " + day.apply(withdrawn))),
                version);
    }
}
