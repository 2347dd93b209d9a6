/** Practice, the player, and Right now, on screen. */
@NullMarked
package app.lull.sessions.ui;

import org.jspecify.annotations.NullMarked;
