package app.lull.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/** The browser's own dialogs for passkeys. Nothing is seen of this part. */
@Tag("lull-passkey")
@JsModule("./account/lull-passkey.ts")
class BrowserPasskeys extends Component {

    /** @param none when the person put the dialog away, or there is no passkey here */
    void make(String options, Consumer<String> answer, Runnable none) {
        ask("make", options, answer, none);
    }

    /** As {@link #make}, for a passkey that is there. */
    void use(String options, Consumer<String> answer, Runnable none) {
        ask("use", options, answer, none);
    }

    /** Runs this where the browser has no passkeys, or not on this address. */
    void whereNot(Runnable none) {
        getElement().callJsFunction("can").then(Boolean.class, can -> {
            if (!can) {
                none.run();
            }
        });
    }

    private void ask(String what, String options, Consumer<String> answer, Runnable none) {
        getElement().callJsFunction(what, options).then(String.class, answer::accept, refused -> none.run());
    }
}
