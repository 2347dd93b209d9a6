package app.lull.entry.ui;

import app.lull.curriculum.EntryScreen.Answer;
import app.lull.curriculum.EntryWords.Careful;
import app.lull.entry.CaffeineStays;
import app.lull.entry.EntryPage;
import app.lull.entry.Examined;
import app.lull.entry.MedicalStanding;
import app.lull.entry.Place;
import app.lull.ui.Card;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Each question with what was answered, as it holds now; a tap leads to where it can be answered anew. */
class GivenAnswers extends Card {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final String NONE = "Nothing ticked";

    GivenAnswers(EntryPage page) {
        addClassName("list");
        var list = new UnorderedList();
        list.addClassNames("lull-list", "lull-begin-given");
        page.path().stream().filter(place -> place.compareTo(page.open()) < 0).forEach(place -> {
            var answer = answer(page, place);
            if (answer != null) {
                list.add(row(place, asked(page, place), answer));
            }
        });
        add(list);
    }

    private static ListItem row(Place place, String question, String answer) {
        var asked = new Span(question);
        asked.addClassName("lull-note");
        var both = new Span(asked, new Span(answer));
        both.addClassName("both");
        return new ListItem(new Anchor("begin/" + place.path(), both));
    }

    /** The question, or what a longer list is about: without its list, “one of these” says nothing. */
    private static String asked(EntryPage page, Place place) {
        return switch (place) {
            case BEFORE_A_VISIT -> "A day for a visit";
            case RED_FLAGS -> "Signs that ask for a visit";
            case CAFFEINE -> "What makes caffeine stay longer or shorter";
            case WELCOME, COUNTRY, EXAMINED, BOOK_A_VISIT, PREGNANCY, CAUTIONS, DONE ->
                Screens.of(page, place).heading();
        };
    }

    /** In words; null for a screen that asks nothing, or where nothing was said. */
    private static @Nullable String answer(EntryPage page, Place place) {
        var words = page.words();
        return switch (place) {
            case WELCOME, BOOK_A_VISIT, DONE -> null;
            case COUNTRY -> page.country() == null ? null : CountryPart.name(page, page.country());
            case EXAMINED -> examined(page);
            case BEFORE_A_VISIT -> page.visitOn() == null ? null : DAY.format(page.visitOn());
            case RED_FLAGS -> flags(page);
            case PREGNANCY -> chosen(words.pregnancy().answers(), page.pregnancy());
            case CAUTIONS ->
                ticked(words.cautionList().stream()
                        .filter(one -> page.cautions().contains(one.id()))
                        .map(Careful::words)
                        .toList());
            case CAFFEINE ->
                ticked(words.caffeine().answers().stream()
                        .filter(one -> page.stays().contains(CaffeineStays.valueOf(one.id())))
                        .map(Answer::words)
                        .toList());
        };
    }

    /** What has changed since is said with it, so that an old “No” does not stand there as if it were so now. */
    private static @Nullable String examined(EntryPage page) {
        var examined = page.examined();
        var answer = chosen(page.words().examined().answers(), examined == null ? null : examined.name());
        var since = examined != Examined.YES && page.standing() == MedicalStanding.SEEN;
        return answer != null && since ? answer + ". Since then a doctor has." : answer;
    }

    private static @Nullable String flags(EntryPage page) {
        var flags = page.flags();
        if (flags == null) {
            return null;
        }
        var answer = chosen(page.words().redFlags().answers(), flags ? "YES" : "NO");
        var seen = flags && !page.standing().breathingAndSleepOnly() ? " A doctor has seen it since." : "";
        return "%s. Asked once%s.%s".formatted(answer, on(page.flagsOn()), seen);
    }

    private static String on(@Nullable LocalDate day) {
        return day == null ? "" : ", on " + DAY.format(day);
    }

    private static @Nullable String chosen(List<Answer> answers, @Nullable String code) {
        return answers.stream()
                .filter(one -> one.id().equals(code))
                .map(Answer::words)
                .findFirst()
                .orElse(null);
    }

    private static String ticked(List<String> words) {
        return words.isEmpty() ? NONE : String.join(". ", words);
    }
}
