/** What the program teaches, as files: its path, the cards to read, the worksheets, the checks. Checked at start-up. */
@ApplicationModule(allowedDependencies = {"content"})
@NullMarked
package app.lull.curriculum;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
