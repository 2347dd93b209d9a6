/** Signing up, signing in, and one's own account, on screen; and what guards every request. */
@NamedInterface("ui")
@NullMarked
package app.lull.account.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
