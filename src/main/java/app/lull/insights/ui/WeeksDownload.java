package app.lull.insights.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** The figures as a file. Its name says nothing about health. */
class WeeksDownload extends Anchor {

    static final String NAME = "lull-weeks.csv";

    /** @param csv made when it is asked for */
    WeeksDownload(Supplier<String> csv) {
        super(
                DownloadHandler.fromInputStream(request -> {
                    var bytes = csv.get().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(new ByteArrayInputStream(bytes), NAME, "text/csv", bytes.length);
                }),
                AttachmentType.DOWNLOAD,
                "Download these weeks (CSV)");
        addClassName("lull-weeks-download");
    }
}
