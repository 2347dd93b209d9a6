package app.lull.medicines.ui;

import app.lull.store.Ids;
import app.lull.ui.Sheet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** How nicotine was taken; a tap logs it for now. */
class NicotineSheet extends Sheet {

    NicotineSheet(OneTap.Logging logging) {
        super("Nicotine, taken now");
        var list = new UnorderedList();
        list.addClassName("lull-medicines-list");
        OneTap.everyForm().forEach(usual -> {
            var id = Ids.next();
            list.add(new ListItem(new Row(Words.name(usual), "", "", () -> {
                logging.log(usual, id);
                close();
            })));
        });
        add(list);
    }
}
