package app.lull.overview;

import app.lull.safety.KeptPlan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The plan for hard hours. @param changedOn the patient's day it was last changed on; null where there is none */
public record SafetyKept(KeptPlan plan, @Nullable LocalDate changedOn) {}
