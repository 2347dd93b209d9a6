/** Where rows live: the database, who acts in a transaction, ids, and text that is sealed before it is stored. */
@ApplicationModule(allowedDependencies = {"time"})
@NullMarked
package app.lull.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
