/** Once a week: the week in review, where it twitched, and what a blood test said. */
@ApplicationModule(allowedDependencies = {"account", "time", "ui", "store", "export", "today", "content"})
@NullMarked
package app.lull.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
