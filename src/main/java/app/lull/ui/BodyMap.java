package app.lull.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Regions of a body, each yes or no: check boxes, and a drawing of a face, a front and a back that shows the same marks
 * and takes a tap. A region that is not on offer, as a forged request could send, counts for nothing.
 */
@Tag("lull-body-map")
@JsModule("./body/lull-body-map.ts")
public final class BodyMap extends AbstractSinglePropertyField<BodyMap, Set<String>> implements Focusable<BodyMap> {

    private final Set<String> offered;

    /**
     * @param question what a mark means
     * @param hint how to read left and right
     * @param groups every region on offer, in order; one whose id the drawing does not know has its check box only
     */
    public BodyMap(String question, String hint, List<Group> groups) {
        super("value", Set.of(), String.class, BodyMap::read, BodyMap::written);
        this.offered = groups.stream()
                .flatMap(group -> group.regions().stream())
                .map(Region::id)
                .collect(Collectors.toUnmodifiableSet());
        addClassName("lull-body-map");
        getElement()
                .setProperty("question", question)
                .setProperty("hint", hint)
                .setPropertyList("groups", groups)
                .setPropertyList("figures", BodyDrawing.figures());
    }

    /** Shows the marks without letting them be changed here. */
    public BodyMap fixed(boolean fixed) {
        getElement().setProperty("fixed", fixed);
        return this;
    }

    @Override
    protected boolean hasValidValue() {
        return offered.containsAll(read(getElement().getProperty("value", "")));
    }

    @Override
    public void setValue(Set<String> regions) {
        if (!offered.containsAll(regions)) {
            throw new IllegalArgumentException("a region is marked that is not on offer");
        }
        super.setValue(regions);
    }

    private static Set<String> read(String text) {
        return Arrays.stream(text.split(" "))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String written(Set<String> regions) {
        return String.join(" ", new TreeSet<>(regions));
    }

    /** Regions under a heading. */
    public record Group(String title, List<Region> regions) {}

    /** One region. @param id without a blank in it; @param words as the person reads it */
    public record Region(String id, String words) {}
}
