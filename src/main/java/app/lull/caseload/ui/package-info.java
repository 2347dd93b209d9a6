@NullMarked
package app.lull.caseload.ui;

import org.jspecify.annotations.NullMarked;
