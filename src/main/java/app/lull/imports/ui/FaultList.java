package app.lull.imports.ui;

import app.lull.imports.Checked;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.OutputStream;
import java.util.function.Consumer;

/** Lines that cannot be kept: the first hundred, and all of them as a file. */
class FaultList extends Div {

    static final String FILE = "lull-lines.csv";

    /** @param writing writes all of them */
    FaultList(Checked checked, Consumer<OutputStream> writing) {
        addClassName("lull-import-faults");
        add(new Paragraph(
                checked.bad() == 1
                        ? "1 line cannot be kept."
                        : "%s cannot be kept%s."
                                .formatted(
                                        Words.lines(checked.bad()),
                                        checked.bad() > checked.faults().size()
                                                ? "; the first %d are here"
                                                        .formatted(
                                                                checked.faults().size())
                                                : "")));
        var list = new UnorderedList();
        checked.faults().forEach(fault -> list.add(new ListItem("Line %d: %s".formatted(fault.line(), fault.why()))));
        var region = new Div(list);
        region.addClassName("lull-import-scroll");
        region.getElement().setAttribute("role", "region");
        region.getElement().setAttribute("tabindex", "0");
        region.getElement().setAttribute("aria-label", "Lines that cannot be kept");
        var download = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName(FILE);
                    event.setContentType("text/csv");
                    try (var out = event.getOutputStream()) {
                        writing.accept(out);
                    }
                },
                AttachmentType.DOWNLOAD,
                "Download these lines (CSV)");
        add(region, download);
    }
}
