package app.lull.overview.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Sentences, one under the other; the first is the one to read. */
class Lines extends Div {

    Lines(List<String> lines) {
        addClassName("lull-patient-lines");
        lines.forEach(words -> {
            var line = new Paragraph(words);
            line.getElement().setAttribute("dir", "auto");
            add(line);
        });
    }

    /** The calm line of a part that is not shared. */
    static Paragraph notShared() {
        var line = new Paragraph(Words.NOT_SHARED);
        line.addClassName("lull-note");
        return line;
    }
}
