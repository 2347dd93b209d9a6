package app.lull.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Figures as a file, written while it is fetched. Its name says nothing about health. */
class CsvDownload extends Anchor {

    static final String DAYS = "lull-days.csv";
    static final String ENTRIES = "lull-log.csv";

    /** Writes the file; what it throws ends the download. */
    @FunctionalInterface
    interface Content {
        void write(Writer to) throws IOException;
    }

    private CsvDownload(String name, String words, Content content) {
        super(handler(name, content), AttachmentType.DOWNLOAD, words);
        addClassName("lull-weeks-download");
    }

    /** The days that are shown. @param csv made when it is asked for */
    static CsvDownload days(Supplier<String> csv) {
        return new CsvDownload(DAYS, "Download these days (CSV)", to -> to.write(csv.get()));
    }

    /** Everything that was ever logged. */
    static CsvDownload entries(Content content) {
        return new CsvDownload(ENTRIES, "Download every entry (CSV)", content);
    }

    private static DownloadHandler handler(String name, Content content) {
        return event -> {
            event.setFileName(name);
            event.setContentType("text/csv;charset=utf-8");
            try (var to = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
                content.write(to);
            }
        };
    }
}
