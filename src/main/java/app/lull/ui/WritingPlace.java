package app.lull.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;

/** A field for several lines that are kept as they are typed, and a button that hands them over. Nothing typed is lost. */
public class WritingPlace extends Div {

    private static final String AWAY = "Lull cannot reach its store. All you wrote is still on this page.";

    /** What becomes of the text. Both say what is in the way, for the line at the field; null where nothing is. */
    public interface Doing {

        /** Keeps what is written so far. */
        @Nullable
        String keep(String text);

        /** Hands it over, for good; afterwards the field is empty. */
        @Nullable
        String handOver(String text);
    }

    private final transient Doing doing;
    private final TextArea field;
    private final Paragraph status = new Paragraph();
    private final Button again = Buttons.plain("Try again", this::keep);
    private final Button hand;
    private final String handedOver;
    private boolean filling;

    /**
     * @param label of the field
     * @param button the word on it, for example {@code Send}
     * @param handedOver said once it is done, for example {@code Sent.}
     */
    public WritingPlace(String label, String button, String handedOver, Doing doing) {
        this.doing = doing;
        this.handedOver = handedOver;
        addClassName("lull-writing");
        field = new TextArea(label);
        field.setMinRows(4);
        TypedText.keptAsTyped(field);
        field.addValueChangeListener(change -> keep());
        status.addClassName("lull-note");
        status.getElement().setAttribute("role", "status");
        again.setVisible(false);
        hand = Buttons.primary(button, this::handOver);
        hand.setDisableOnClick(true);
        add(field, Buttons.row(hand, again), status);
    }

    /** Puts something into the field that is kept already. */
    public final void fill(String text) {
        filling = true;
        field.setValue(text);
        filling = false;
        if (!text.isEmpty()) {
            status.setText("Kept as a draft.");
        }
    }

    /** Puts words at the end of what is written, to be changed; they are kept like what is typed. */
    public final void append(String words) {
        field.setValue(field.isEmpty() ? words : field.getValue().stripTrailing() + "\n\n" + words);
        field.focus();
    }

    /** A word under the label. */
    public final void help(String words) {
        field.setHelperText(words);
    }

    private void keep() {
        if (filling) {
            return;
        }
        attempt(() -> {
            var amiss = doing.keep(field.getValue());
            tell(amiss);
            status.setText(amiss != null ? "Not kept yet." : field.isEmpty() ? "" : "Kept as a draft.");
        });
    }

    private void handOver() {
        try {
            if (isDone()) {
                return; // a second tap, after a slow answer to the first: it is not told that something is missing
            }
            attempt(() -> {
                var amiss = doing.handOver(field.getValue());
                tell(amiss);
                if (amiss == null) {
                    fill("");
                    status.setText(handedOver);
                } else {
                    status.setText("");
                    field.focus();
                }
            });
        } finally {
            hand.setEnabled(true);
        }
    }

    /** Whether it was handed over, and nothing was written since. */
    private boolean isDone() {
        return field.isEmpty() && status.getText().equals(handedOver);
    }

    private void tell(@Nullable String amiss) {
        field.setErrorMessage(amiss);
        field.setInvalid(amiss != null);
    }

    /** Where the database is away, the screen stays as it is, and says so. */
    private void attempt(Runnable work) {
        try {
            work.run();
            again.setVisible(false);
        } catch (RuntimeException e) {
            if (!StoreAway.is(e)) {
                throw e;
            }
            status.setText("Not kept yet: " + AWAY);
            again.setVisible(true);
        }
    }
}
