package app.lull.measures.ui;

import app.lull.account.PatientId;
import app.lull.content.Questionnaire;
import app.lull.content.Questionnaire.Answer;
import app.lull.content.Questionnaire.Difficulty;
import app.lull.content.Questionnaire.Item;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form in the browser. It is given everything at once, puts what is answered into the browser's queue, and says so when
 * the queue has delivered it; until then it says itself that the answers are kept on the device.
 */
@Tag("lull-form")
@JsModule("./measures/lull-form.ts")
class LullForm extends Component {

    /** The part of a questionnaire that is shown; no bands, no codes of the whole. */
    record Asked(
            String id,
            int version,
            String language,
            String title,
            String stem,
            List<Answer> answers,
            List<Item> items,
            @Nullable Difficulty difficulty,
            String credit) {

        static Asked of(Questionnaire form) {
            return new Asked(
                    form.id(),
                    form.version(),
                    form.language(),
                    form.title(),
                    form.stem(),
                    form.answers(),
                    form.items(),
                    form.difficulty(),
                    form.credit());
        }
    }

    /** The server has it. Public, since Flow makes it. */
    @DomEvent("form-kept")
    public static class FormKept extends ComponentEvent<LullForm> {

        private final @Nullable String id;

        public FormKept(LullForm source, boolean fromClient, @EventData("event.detail.id") @Nullable String id) {
            super(source, fromClient);
            this.id = id;
        }

        /** The id of what was kept, as the browser says it. */
        @Nullable
        String id() {
            return id;
        }
    }

    /** @param back where to go without answering */
    LullForm(PatientId patient, Questionnaire form, String back) {
        getElement().setProperty("patient", patient.toString());
        getElement().setProperty("back", back);
        getElement().setPropertyJson("form", JsonMapper.shared().<ObjectNode>valueToTree(Asked.of(form)));
    }

    void whenKept(ComponentEventListener<FormKept> listener) {
        addListener(FormKept.class, listener);
    }
}
