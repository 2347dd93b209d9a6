/** A PostgreSQL that Lull brings itself: durable, closed, and at home in one folder. */
@NullMarked
@NamedInterface("embedded")
package app.lull.store.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
