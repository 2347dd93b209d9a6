/** How long caffeine stays: pure arithmetic, a model of most people and not a measurement of one. */
@ApplicationModule(allowedDependencies = "content")
@NullMarked
package app.lull.kinetics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
