/** The personal-data archive: every module adds its section. */
@ApplicationModule(allowedDependencies = {"account", "account :: ui", "time", "ui", "store"})
@NullMarked
package app.lull.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
