package app.lull.overview;

import app.lull.worksheets.Worksheets;
import java.util.List;
import org.springframework.stereotype.Component;

/** The worksheets that are shared one by one. */
@Component
class SheetsTold implements Telling {

    private static final int NAMED = 3;

    private final Worksheets worksheets;

    SheetsTold(Worksheets worksheets) {
        this.worksheets = worksheets;
    }

    @Override
    public Topic topic() {
        return Topic.WORKSHEETS;
    }

    @Override
    public List<String> lines(Glance glance) {
        var shown = worksheets.shown(glance.patient());
        return shown.isEmpty()
                ? List.of("No sheet is shared yet; each is shared by itself.")
                : shown.stream()
                        .limit(NAMED)
                        .map(sheet -> "%s, saved on %s."
                                .formatted(sheet.readOut().title(), Said.day(sheet.day(), glance.today())))
                        .toList();
    }
}
