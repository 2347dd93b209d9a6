/** Taking one's data away, on screen. */
@NullMarked
package app.lull.export.ui;

import org.jspecify.annotations.NullMarked;
