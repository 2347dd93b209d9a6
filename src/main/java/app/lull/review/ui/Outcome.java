package app.lull.review.ui;

import app.lull.content.ReviewForm;
import app.lull.review.BaselineBand;
import app.lull.review.ReviewPage;
import app.lull.review.Story;
import app.lull.ui.Card;
import app.lull.ui.Disclosure;
import app.lull.ui.Section;
import app.lull.ui.SeriesLook;
import app.lull.ui.WeeksChart;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the reviews say by now: a sentence, what it is and is not, every sum as a table. */
class Outcome extends Section {

    Outcome(ReviewPage page) {
        super("What your reviews show");
        var sentence = new Paragraph(page.sentence());
        sentence.addClassName("lull-review-sentence");
        var card = new Card(sentence);
        if (page.story().weeks().size() > 1) {
            card.add(chart(page));
        }
        add(card);
        var table = new Card(new HistoryTable(page.story().weeks()));
        var sum = meaning(page.form());
        var buttons = new Div(new Disclosure("As a table", table), new Disclosure("What is the sum?", sum));
        buttons.addClassName("lull-review-more");
        add(buttons, sum, table);
    }

    private static Component chart(ReviewPage page) {
        var row = page.story().row();
        var band = page.story().band();
        var chart = new WeeksChart(page.sentence() + " The same figures are in the table below.");
        chart.show(
                row.stream().map(Story.OneOfTheRow::from).toList(),
                List.of(new WeeksChart.Panel(
                        "Sum of each review",
                        SeriesLook.SCORE,
                        0,
                        BaselineBand.MOST,
                        row.stream().map(Outcome::mark).toList(),
                        band == null ? null : drawn(band))));
        return chart;
    }

    private static WeeksChart.@Nullable Mark mark(Story.OneOfTheRow week) {
        return week.sum() == null ? null : new WeeksChart.Mark(week.sum());
    }

    private static WeeksChart.Band drawn(BaselineBand band) {
        var shown = band.asFarAsSumsGo();
        return new WeeksChart.Band(shown.lower(), shown.upper(), "your own band: " + band.words());
    }

    private static Component meaning(ReviewForm form) {
        return new Card()
                .note(form.sum().is())
                .note(form.sum().isNot())
                .note(form.sum().band())
                .note(form.label());
    }
}
