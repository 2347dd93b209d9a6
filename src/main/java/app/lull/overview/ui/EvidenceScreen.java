package app.lull.overview.ui;

import app.lull.account.Me;
import app.lull.overview.Evidence;
import app.lull.overview.Seen;
import app.lull.overview.Topic;
import app.lull.ui.Card;
import java.util.function.Consumer;

/** The evidence of one topic: a sentence, a picture where there is one, and the figures. */
abstract class EvidenceScreen extends PatientScreen {

    private final Evidence evidence;

    EvidenceScreen(Evidence evidence, Me me) {
        super(me);
        this.evidence = evidence;
        addClassName("lull-evidence");
    }

    final Evidence evidence() {
        return evidence;
    }

    /** Says whose it is and shows it, or says that it is not shared. */
    final <T> void show(Topic topic, Seen<T> seen, Consumer<T> shown) {
        head(
                seen.head(),
                "%s: %s".formatted(seen.head().name(), topic.title()),
                topic == Topic.PLACE ? "program" : "-");
        var what = seen.what();
        if (what == null) {
            add(new Card(Lines.notShared()));
            return;
        }
        add(new Card(new Lines(seen.lines())));
        shown.accept(what);
    }
}
