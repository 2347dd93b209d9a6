package app.lull.careteam.ui;

import app.lull.account.AccessLog;
import app.lull.careteam.SharingTexts;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;

/** Who read what, day by day. Shown when it is asked for, and never otherwise. */
class ReadingList extends UnorderedList {

    private static final int SHOWN = 200;

    ReadingList(List<AccessLog.Line> lines, SharingTexts texts) {
        addClassName("lull-care-lines");
        lines.stream().limit(SHOWN).forEach(line -> add(new ListItem(said(line, texts))));
        if (lines.isEmpty()) {
            add(new ListItem("Nobody has read anything so far."));
        }
        if (lines.size() > SHOWN) {
            add(new ListItem("Earlier days are in the archive you can take away under “Your data”."));
        }
    }

    private static String said(AccessLog.Line line, SharingTexts texts) {
        var day = Words.day(line.day());
        if (line.kinds().isEmpty()) {
            return "%s: %s saw your name on their list.".formatted(day, line.reader());
        }
        return "%s: %s read %s."
                .formatted(
                        day,
                        line.reader(),
                        texts.kinds().stream()
                                .filter(text -> line.kinds().contains(text.kind()))
                                .map(SharingTexts.KindText::title)
                                .collect(Collectors.joining("; ")));
    }
}
