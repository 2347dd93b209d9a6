/** What people read and hear, as files: sessions, the program's path, substances. Checked at start-up. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.lull.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
