package app.lull.structure.broken;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** Breaks rules on purpose, so that a test can see them fail. */
@Service
@SuppressWarnings("TimeZoneUsage")
public class BrokenService {

    /** Touches Vaadin, asks the machine's clock, and takes no patient. */
    public String when() {
        return new Div(Instant.now().toString()).getText();
    }

    /** A name that says nothing. */
    static class BrokenHelper {}
}
