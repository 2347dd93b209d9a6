package app.lull.worries.ui;

import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.Disclosure;
import app.lull.ui.Section;
import app.lull.worries.Slot;
import app.lull.worries.WorryPage;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/** The time of the day that worries wait for, and how to choose another one. */
class SlotSection extends Section {

    private final transient Slot slot;
    private final boolean nearBed;

    /**
     * @param keep may throw {@link app.lull.account.InvalidEntry} and {@link app.lull.store.EditedMeanwhile}
     * @param newest the version of the one that is kept by now
     * @param doWithout does without a time of the day
     */
    SlotSection(WorryPage page, Consumer<Slot> keep, IntSupplier newest, Runnable doWithout) {
        super("A time of the day for it");
        slot = page.slot();
        nearBed = page.nearBed();
        var form = new SlotForm(slot, keep, newest);
        if (!slot.isKept()) {
            add(new Card(form));
            return;
        }
        var card = new Card(new Paragraph(Words.of(slot)));
        if (nearBed) {
            card.note("This is near your bedtime, %s. An earlier time keeps worries out of bed."
                    .formatted(Words.clock(page.bedtime())));
        }
        form.add(Buttons.plain("No time of the day any more", doWithout));
        card.add(new Disclosure("Change it", form), form);
        add(card);
    }

    /** Whether it shows what the page has. */
    boolean shows(WorryPage page) {
        return page.slot().equals(slot) && page.nearBed() == nearBed;
    }
}
