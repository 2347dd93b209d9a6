/** The therapist's screens of one patient. Other modules use {@link app.lull.overview.ui.PatientWays} alone. */
@NamedInterface("ui")
@NullMarked
package app.lull.overview.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
