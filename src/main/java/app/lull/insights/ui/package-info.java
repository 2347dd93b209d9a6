/** The screen of what the diary can say by now. */
@NullMarked
package app.lull.insights.ui;

import org.jspecify.annotations.NullMarked;
