/** The kit every screen is made of; it knows nothing of the domain. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.lull.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
