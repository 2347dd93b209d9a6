/** The screen of what is taken beside caffeine. */
@NullMarked
package app.lull.medicines.ui;

import org.jspecify.annotations.NullMarked;
