/** People, their roles, signing in, who may read whom, and the audit. */
@ApplicationModule(allowedDependencies = {"time", "ui", "store", "store::embedded", "content"})
@NullMarked
package app.lull.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
