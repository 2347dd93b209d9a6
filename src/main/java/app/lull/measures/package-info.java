/** Questionnaires: what is due, what was answered, what it adds up to, and whether a change is more than chance. */
@ApplicationModule(allowedDependencies = {"account", "time", "ui", "store", "export", "today", "content"})
@NullMarked
package app.lull.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
