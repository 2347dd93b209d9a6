package app.lull.intake;

import app.lull.kinetics.Clearance;
import app.lull.kinetics.Clearance.Pregnancy;
import org.jspecify.annotations.Nullable;

/**
 * What a patient says about themselves that changes how long caffeine stays, or which limit holds.
 *
 * @param smokes ten cigarettes a day or more
 * @param stoppedSmoking within the last weeks; not while they smoke
 * @param pill a contraceptive with oestrogen
 * @param slowed by another medicine or the liver: told in words, not computed
 * @param halfLife hours, 2 to 12, where they set it themselves
 * @throws NotAccepted for another half-life
 */
public record AboutMe(
        boolean smokes,
        boolean stoppedSmoking,
        boolean pill,
        Pregnancy pregnancy,
        boolean breastfeeding,
        boolean ciprofloxacin,
        boolean fluvoxamine,
        boolean slowed,
        @Nullable Double halfLife) {

    /** Nothing said. */
    public static final AboutMe NOTHING =
            new AboutMe(false, false, false, Pregnancy.NO, false, false, false, false, null);

    private static final int USUAL_LIMIT = 400;
    private static final int WITH_A_CHILD = 200;

    public AboutMe {
        stoppedSmoking = stoppedSmoking && !smokes;
        halfLife = halfLife == null ? null : Accepted.halfLife(halfLife);
    }

    /** The same for the arithmetic. */
    Clearance clearance() {
        return new Clearance(smokes, pill, pregnancy, ciprofloxacin, fluvoxamine, halfLife);
    }

    /** Whether a child is to be thought of as well. */
    public boolean withAChild() {
        return breastfeeding || pregnancy != Pregnancy.NO;
    }

    /** The general limit of a day, mg: 400 for adults, 200 in pregnancy and while breastfeeding (EFSA 2015). */
    public int dailyLimit() {
        return withAChild() ? WITH_A_CHILD : USUAL_LIMIT;
    }
}
