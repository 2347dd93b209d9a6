package app.lull.worksheets.ui;

import app.lull.curriculum.ProgramPath;
import app.lull.curriculum.WorksheetForm;
import app.lull.ui.Section;
import app.lull.ui.WrittenList;
import app.lull.worksheets.SaidAboutIt;
import app.lull.worksheets.Shelf;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What is said on the screens of worksheets, beside the words of the forms. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int BEGINNING = 80;

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The first words of a longer text. */
    static String begin(String text) {
        var line = text.strip().lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= BEGINNING
                ? line
                : line.substring(0, line.offsetByCodePoints(0, BEGINNING)).strip() + " …";
    }

    /** How long it takes; in minutes only where the path gives it as many each time. */
    static String takes(WorksheetForm form, ProgramPath path) {
        var at = "worksheets/" + form.id();
        var agrees = path.days()
                .flatMap(day -> day.tasks().stream())
                .filter(task -> task.at().startsWith(at))
                .allMatch(task -> task.minutes() == form.minutes());
        return agrees ? "About %d minutes.".formatted(form.minutes()) : "A few minutes.";
    }

    /** What was written, with its days. */
    static String written(Shelf shelf) {
        var newest = shelf.sheets().getFirst();
        var when = newest.draft()
                ? "Begun, last on %s. Not saved yet.".formatted(day(newest.day()))
                : "Saved on %s.".formatted(day(newest.day()));
        return shelf.sheets().size() == 1
                ? when
                : "%s sheets. %s".formatted(shelf.sheets().size(), when);
    }

    /** What somebody said about the sheet, with who and when. */
    static Section said(List<SaidAboutIt.Said> words) {
        var list = new WrittenList();
        words.forEach(one ->
                list.with("%s · %s".formatted(one.who(), day(one.at().toLocalDate())), one.text()));
        return new Section("Said about this sheet", list);
    }

    static Paragraph note(String words) {
        var note = new Paragraph(words);
        note.addClassName("lull-note");
        return note;
    }
}
