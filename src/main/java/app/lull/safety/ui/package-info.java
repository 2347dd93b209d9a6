/** The questions and the help over every screen, the weekly question, and the plan. */
@NullMarked
package app.lull.safety.ui;

import org.jspecify.annotations.NullMarked;
