package app.lull.doctor.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.function.Supplier;

/** The page as a file, printed when it is fetched. Its name says nothing about health, and nothing keeps a copy. */
class PageDownload extends Anchor {

    static final String NAME = "lull-page.pdf";

    /** @param pdf the file */
    PageDownload(Supplier<byte[]> pdf) {
        super(handler(pdf), AttachmentType.DOWNLOAD, "Download the page (PDF)");
        addClassName("lull-doctor-download");
    }

    static DownloadHandler handler(Supplier<byte[]> pdf) {
        return event -> {
            var file = pdf.get();
            event.setFileName(NAME);
            event.setContentType("application/pdf");
            event.getResponse().setHeader("Cache-Control", "no-store");
            try (var to = event.getOutputStream()) {
                to.write(file);
            }
        };
    }
}
