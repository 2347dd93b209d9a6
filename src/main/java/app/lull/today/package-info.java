/** The day's page: gathers steps from whoever has one. */
@ApplicationModule(allowedDependencies = {"account", "time", "ui", "store", "export"})
@NullMarked
package app.lull.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
