package app.lull.imports.ui;

import app.lull.imports.Work;
import app.lull.ui.Buttons;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How far something long is, asked for twice a second; it goes on though nobody looks. */
class WorkProgress<T> extends Div {

    private static final int EVERY_MS = 500;

    private final transient Work<T> work;
    private final transient Consumer<Work<T>> ended;
    private final ProgressBar bar;
    private final Paragraph far = new Paragraph();
    private @Nullable Registration polling;

    /**
     * @param words what is going on
     * @param ended told once, when it has ended
     */
    WorkProgress(String words, Work<T> work, Consumer<Work<T>> ended) {
        this.work = work;
        this.ended = ended;
        this.bar = new ProgressBar(0, Math.max(1, work.total()), 0);
        addClassName("lull-import-progress");
        var what = new Paragraph(words);
        what.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", words);
        var cancel = Buttons.quiet("Cancel", work::cancel);
        cancel.setDisableOnClick(true);
        add(what, bar, far, cancel);
        show();
    }

    private void show() {
        bar.setValue(Math.min(work.done(), bar.getMax()));
        far.setText("%s of %s".formatted(Words.count(work.done()), Words.lines(work.total())));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.setPollInterval(EVERY_MS);
        polling = ui.addPollListener(poll -> look());
    }

    void look() {
        show();
        if (!work.isRunning() && polling != null) {
            ended.accept(work);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }
}
