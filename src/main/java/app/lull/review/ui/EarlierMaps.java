package app.lull.review.ui;

import app.lull.review.WeekMap;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What was marked when, and nothing made of it. */
class EarlierMaps extends NativeDetails {

    EarlierMaps(List<WeekMap> maps) {
        addClassName("lull-review-earlier");
        setSummary(new Div(new Span("Marked before")));
        var list = new UnorderedList();
        maps.forEach(map ->
                list.add(new ListItem("%s: %s".formatted(Words.day(map.day()), MapView.said(map.regions())))));
        setContent(list);
    }
}
