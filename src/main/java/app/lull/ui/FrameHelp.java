package app.lull.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A way to help that stands beside the links to help on every screen. Beans implement it; the frame asks each of them. */
@FunctionalInterface
public interface FrameHelp {

    /** The button or link, a new one each time; none for who it is not for. */
    Optional<Component> show();
}
