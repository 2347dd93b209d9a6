package app.lull.assignments;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands over one patient's default path, and what a therapist can put there.
 *
 * @param today the patient's day
 * @param zone the patient's
 * @param lines the latest first, of all therapists; those that are over are left out
 * @param toUnlock modules that may be opened: all that still come, or all where the path is not shared
 * @param notShared the kinds of which it is not shared whether they were done
 * @param order the modules that still come, in the order in which they stand; null where the path is not shared
 */
public record PlanPage(
        String patientName,
        LocalDate today,
        ZoneId zone,
        List<PlanLine> lines,
        List<PlanThing> toAssign,
        List<PlanThing> toPause,
        List<PlanThing> toUnlock,
        Set<Kind> notShared,
        @Nullable List<PlanThing> order) {}
