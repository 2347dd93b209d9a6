package app.lull.intake.ui;

import app.lull.intake.Choice;
import app.lull.intake.Stop;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.IntStream;

/** One slider from the smallest and mildest to the largest and strongest, and what its place is in words. */
class SizeSlider extends Div {

    private final transient List<Stop> stops;
    private final Paragraph words = new Paragraph();
    private int place;

    /** @param begin what it begins with, where it is among the stops */
    SizeSlider(List<Stop> stops, Choice begin) {
        this.stops = stops;
        this.place = IntStream.range(0, stops.size())
                .filter(i -> stops.get(i).choice().equals(begin))
                .findFirst()
                .orElse(0);
        addClassName("lull-log-size");
        words.addClassName("said");
        words.getElement().setAttribute("role", "status");
        if (stops.size() > 1) {
            add(slider());
        }
        add(words);
        say();
    }

    Choice choice() {
        return stops.get(place).choice();
    }

    private IntegerSlider slider() {
        var slider = new IntegerSlider("Size and strength", 0, stops.size() - 1);
        slider.setValue(place);
        slider.setValueChangeMode(ValueChangeMode.EAGER);
        slider.setWidthFull();
        slider.addValueChangeListener(change -> {
            place = Math.clamp(change.getValue(), 0, stops.size() - 1);
            say();
        });
        return slider;
    }

    private void say() {
        words.setText(Words.stop(stops.get(place)));
    }
}
