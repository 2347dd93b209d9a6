package app.lull.ratings.ui;

import app.lull.content.CrisisHelp;
import app.lull.content.CrisisLines;
import app.lull.ratings.RatingTexts.HardAnswer;
import app.lull.ui.Card;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an answer about self-harm asks of the therapist, at once: ask plainly, a plan, the numbers. */
class HardAnswerNotice extends Card {

    private final transient CrisisLines lines;
    private final LocalDate today;
    private final Div numbers = new Div();

    HardAnswerNotice(HardAnswer texts, CrisisLines lines, LocalDate today) {
        this.lines = lines;
        this.today = today;
        addClassName("lull-ratings-hard");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("tabindex", "-1");
        var title = new H2(texts.title());
        title.addClassName("title");
        var ask = new OrderedList();
        texts.ask().forEach(question -> ask.add(new ListItem(question)));
        var then = new UnorderedList();
        texts.then().forEach(step -> then.add(new ListItem(step)));
        numbers.addClassName("lull-ratings-numbers");
        add(title, new Paragraph(texts.lead()), ask, then, country(), numbers, Words.note(texts.kept()));
    }

    private Select<CrisisLines.Country> country() {
        var country = new Select<CrisisLines.Country>();
        country.setLabel("Numbers for");
        country.setItems(lines.countries());
        country.setItemLabelGenerator(CrisisLines.Country::name);
        country.addValueChangeListener(change -> show(lines.help(change.getValue(), today)));
        show(CrisisHelp.anywhere());
        Optional.ofNullable(UI.getCurrentOrThrow().getSession().getBrowser().getLocale())
                .map(Locale::getCountry)
                .flatMap(lines::in)
                .ifPresent(country::setValue);
        return country;
    }

    private void show(CrisisHelp help) {
        numbers.removeAll();
        Stream.concat(help.emergency().stream(), help.lines().stream()).forEach(reach -> {
            var link = new Anchor();
            link.setText(reach.words());
            link.setUnsafeHref(reach.link()); // tel: and sms:, from Lull's own content
            numbers.add(new Paragraph(link, new Text(reach.who().isEmpty() ? "" : " " + reach.who())));
        });
        if (!help.unchecked().isEmpty()) {
            numbers.add(Words.note(help.unchecked()));
        }
    }
}
