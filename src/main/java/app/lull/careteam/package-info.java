/** Who reads along: links between a patient and a therapist, what is shared over each, kind by kind, and how that ends. */
@ApplicationModule(allowedDependencies = {"account", "time", "ui", "store", "export", "content", "worksheets"})
@NullMarked
package app.lull.careteam;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
