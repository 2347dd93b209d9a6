/** The frame around every screen, the pages before sign-in, and the pages for when something fails. */
@ApplicationModule(allowedDependencies = {"account", "store", "ui", "time", "content"})
@NullMarked
package app.lull.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
