/** Signing up, signing in, and one's own account, on screen; and what guards every request. */
@NullMarked
package app.lull.account.ui;

import org.jspecify.annotations.NullMarked;
