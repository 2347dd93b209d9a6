package app.lull.imports.ui;

import app.lull.imports.Look;
import app.lull.imports.NotReadable;
import app.lull.ui.Buttons;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import app.lull.ui.Section;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.Function;

/** Where a file is chosen. One that cannot be taken is said so here, and nothing of it stays. */
class FileChoice extends Section {

    private static final int MOST_BYTES = 30 * 1024 * 1024;

    private final Upload upload = new Upload();
    private final MessagePlace answer = new MessagePlace();
    private final transient Function<InputStream, Look> taking;
    private final transient Consumer<Look> taken;

    /**
     * @param taking takes the file in
     * @param taken told what is in it
     */
    FileChoice(Function<InputStream, Look> taking, Consumer<Look> taken) {
        super("Choose a file");
        this.taking = taking;
        this.taken = taken;
        var what =
                new Paragraph("A CSV file from a spreadsheet or another program: a line for each drink, with its day, "
                        + "its time, and its name or milligrams. Up to 30 MB and 200,000 lines.");
        what.addClassName("lull-note");
        UploadHandler handler = this::arrives;
        upload.setUploadHandler(handler);
        upload.setUploadButton(Buttons.quiet("Choose a file", () -> {}));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.addFileRejectedListener(event ->
                refuse("This file is longer than 30 MB. Make it several files, and import them one after the other."));
        upload.addFailedListener(event -> refuse("The file did not arrive. Try once more."));
        add(what, upload, answer);
    }

    private void arrives(UploadEvent event) throws IOException {
        var ui = event.getUI();
        try (var in = event.getInputStream()) {
            var look = taking.apply(in);
            ui.access(() -> taken.accept(look));
        } catch (NotReadable e) {
            ui.access(() -> refuse(String.valueOf(e.getMessage())));
        }
    }

    private void refuse(String why) {
        upload.clearFileList();
        answer.say(new Notice("This file cannot be imported", why + " Nothing was kept."));
    }
}
