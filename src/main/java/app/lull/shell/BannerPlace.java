package app.lull.shell;

import app.lull.ui.FrameBanner;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/** Where modules tell a person something above every screen. One that fails is left out; the screen still comes. */
class BannerPlace extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(BannerPlace.class);

    private final transient ObjectProvider<FrameBanner> banners;

    BannerPlace(ObjectProvider<FrameBanner> banners) {
        this.banners = banners;
        addClassName("lull-banners");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", "Messages for you");
        setVisible(false);
    }

    void refresh() {
        removeAll();
        banners.orderedStream()
                .map(BannerPlace::shownBy)
                .flatMap(Optional::stream)
                .forEach(this::add);
        setVisible(getChildren().findAny().isPresent());
    }

    private static Optional<Component> shownBy(FrameBanner banner) {
        try {
            return banner.show();
        } catch (RuntimeException e) {
            LOG.warn("A banner is left out: {}", banner.getClass().getSimpleName(), e);
            return Optional.empty();
        }
    }
}
