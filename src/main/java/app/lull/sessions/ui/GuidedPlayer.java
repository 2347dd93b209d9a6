package app.lull.sessions.ui;

import app.lull.account.PatientId;
import app.lull.content.Caution;
import app.lull.content.GuidedSession;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The player in the browser. It is given everything at once and asks the server for nothing while it plays. */
@Tag("lull-player")
@JsModule("./player/lull-player.ts")
class GuidedPlayer extends Component {

    /**
     * Where a person can go afterwards, as an ordinary link: it works after the server was started anew meanwhile, too.
     *
     * @param main the first thing to do; one of them at most
     */
    record Way(String href, String label, boolean main) {}

    /** @param patient whose completion it will be; where there is none, nothing is stored */
    GuidedPlayer(GuidedSession session, Optional<PatientId> patient, List<Way> ways) {
        var json = JsonMapper.shared();
        getElement().setProperty("patient", patient.map(PatientId::toString).orElse(""));
        getElement().setPropertyJson("ways", json.<ArrayNode>valueToTree(ways));
        getElement().setPropertyJson("session", json.<ObjectNode>valueToTree(session));
    }

    /** The screen this was opened from, for the way back on the opening page. */
    GuidedPlayer from(Way from) {
        getElement().setPropertyJson("from", JsonMapper.shared().<ObjectNode>valueToTree(from));
        return this;
    }

    /** What is true of this person stands first on the opening page. */
    GuidedPlayer careful(List<Caution> mine) {
        getElement()
                .setPropertyJson(
                        "careful",
                        JsonMapper.shared()
                                .<ArrayNode>valueToTree(
                                        mine.stream().map(Caution::tag).toList()));
        return this;
    }

    /** Words the patient kept for this session; they stand in the field for them, and in the page's memory only. */
    GuidedPlayer withWords(String written) {
        getElement().setProperty("written", written);
        return this;
    }

    /** @param voice the name of the recorded narration; empty where there is none */
    GuidedPlayer readBy(String voice) {
        getElement().setProperty("narration", voice);
        return this;
    }

    /** Begins without a question, silently until there is a tap for sound. */
    GuidedPlayer atOnce() {
        getElement().setProperty("atOnce", true);
        return this;
    }
}
