/** A caffeine log from elsewhere: a file is read, understood with its person, checked, and kept whole or not at all. */
@ApplicationModule(allowedDependencies = {"account", "time", "ui", "store", "content", "intake"})
@NullMarked
package app.lull.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
