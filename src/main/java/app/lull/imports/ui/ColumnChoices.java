package app.lull.imports.ui;

import app.lull.imports.Column;
import app.lull.imports.DayOrder;
import app.lull.imports.Look;
import app.lull.imports.Mapping;
import app.lull.imports.Role;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which column holds what, and how it is meant; what was guessed is chosen to begin with. */
class ColumnChoices extends Div {

    private static final int NONE = -1;

    private final transient List<Column> columns;
    private final transient Consumer<Mapping> changed;
    private final Map<Role, Select<Integer>> roles = new EnumMap<>(Role.class);
    private final Select<DayOrder> order = new Select<>();
    private final Select<Boolean> mgOfAll = new Select<>();
    private transient Mapping mapping;
    private boolean showing;

    /** @param changed told of the mapping as it is after a change; the names in it are as they were */
    ColumnChoices(Look look, Consumer<Mapping> changed) {
        this.columns = look.columns();
        this.mapping = look.mapping();
        this.changed = changed;
        addClassName("lull-import-columns");
        Stream.of(Role.DAY_AND_TIME, Role.DAY, Role.TIME, Role.NAME, Role.MILLIGRAMS, Role.SERVINGS)
                .forEach(this::addColumn);
        order.setLabel("What comes first in a date");
        order.setItems(DayOrder.values());
        order.setItemLabelGenerator(Words::order);
        order.addValueChangeListener(event -> change(mapping.with(event.getValue())));
        mgOfAll.setLabel("The milligrams are");
        mgOfAll.setItems(true, false);
        mgOfAll.setItemLabelGenerator(ofAll -> ofAll ? "of all of it together" : "of one each");
        mgOfAll.addValueChangeListener(event -> change(mapping.withMgOfAll(event.getValue())));
        add(order, mgOfAll);
        show();
    }

    private void addColumn(Role role) {
        var select = new Select<Integer>();
        select.setLabel(Words.role(role));
        select.setItems(IntStream.range(NONE, columns.size()).boxed().toList());
        select.setItemLabelGenerator(i -> i == NONE ? "Not in this file" : heading(i));
        select.addValueChangeListener(event -> change(moved(role, event.getValue())));
        roles.put(role, select);
        add(select);
    }

    private String heading(int column) {
        var heading = columns.get(column).heading();
        return heading.isBlank() ? "Column " + (column + 1) : heading;
    }

    private Mapping moved(Role role, @Nullable Integer column) {
        int before = mapping.roles().indexOf(role);
        if (column != null && column != NONE) {
            return mapping.with(column, role);
        }
        return before == NONE ? mapping : mapping.with(before, Role.LEFT_OUT);
    }

    private void change(Mapping to) {
        if (!showing) {
            mapping = to;
            show();
            changed.accept(mapping);
        }
    }

    private void show() {
        showing = true;
        roles.forEach((role, select) -> select.setValue(mapping.roles().indexOf(role)));
        if (mapping.order() != null) {
            order.setValue(mapping.order());
        }
        order.setVisible(mapping.isOrderNeeded(columns));
        mgOfAll.setValue(mapping.mgOfAll());
        mgOfAll.setVisible(
                mapping.roles().contains(Role.MILLIGRAMS) && mapping.roles().contains(Role.SERVINGS));
        showing = false;
    }
}
