package app.lull.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * Something a person has to be told or asked on whatever screen they are, above its content. Beans implement it, the
 * frame asks each of them when a person arrives at a screen; the answer to a tap is the banner's own affair, and
 * {@link Notice} is a fitting shape.
 */
@FunctionalInterface
public interface FrameBanner {

    /** What to show now; nothing, nearly always. Quick: it is asked on every navigation. */
    Optional<Component> show();
}
