package app.lull.taper.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What changes in a usual day, a line each. */
class Lines extends UnorderedList {

    Lines(List<String> sentences) {
        addClassName("lull-taper-sentences");
        setVisible(!sentences.isEmpty());
        sentences.forEach(sentence -> {
            var line = new ListItem(sentence);
            line.getElement().setAttribute("dir", "auto");
            add(line);
        });
    }
}
