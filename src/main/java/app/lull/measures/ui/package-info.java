/** The screens of the questionnaires. */
@NullMarked
package app.lull.measures.ui;

import org.jspecify.annotations.NullMarked;
