package app.lull.worries.ui;

import app.lull.account.PatientId;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import app.lull.ui.Sheet;
import app.lull.worries.Slot;
import app.lull.worries.Worries;
import java.util.UUID;

/** Keeps a worry for later, over whatever screen this is. */
class KeepSheet extends Sheet {

    private final transient Worries worries;
    private final PatientId patient;
    private final MessagePlace message = new MessagePlace();
    private final KeepForm form = new KeepForm(this::keep);

    KeepSheet(Worries worries, PatientId patient) {
        super("Keep a worry for later");
        this.worries = worries;
        this.patient = patient;
        add(form, message);
    }

    private void keep(UUID id, String words) {
        worries.keep(patient, id, words);
        form.setVisible(false);
        message.say(new Notice("Kept.", waits(worries.slot(patient))));
    }

    private static String waits(Slot slot) {
        return slot.isKept()
                ? "It waits for your worry time at %s. Now back to what you were doing."
                        .formatted(Words.clock(slot.at()))
                : "It waits for your worry time. You choose when that is on the page Worry time, under Practice.";
    }
}
