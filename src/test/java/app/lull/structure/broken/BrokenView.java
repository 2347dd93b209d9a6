package app.lull.structure.broken;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** A public view, to see the rule fail; the application scans no test classes of this package for routes. */
@Route(value = "broken", registerAtStartup = false)
public class BrokenView extends Div {}
