/** The path on screen. */
@NullMarked
package app.lull.program.ui;

import org.jspecify.annotations.NullMarked;
