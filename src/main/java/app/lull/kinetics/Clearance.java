package app.lull.kinetics;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person says that makes caffeine stay shorter or longer.
 *
 * <p>Sources: smoking cuts the half-life by 30 to 50 %; the pill 10.7 v. 6.2 h (Patwardhan 1980), 7.88 v. 5.37 h
 * (Abernethy and Todd 1985); last trimester 15 h; ciprofloxacin 8.2 v. 5.2 h; fluvoxamine 56 v. 4.9 h (Culm-Merdek 2005).
 *
 * @param smokes ten cigarettes a day or more
 * @param pill a contraceptive with oestrogen
 * @param pregnancy how far, or not
 * @param ciprofloxacin an antibiotic
 * @param fluvoxamine an antidepressant; with it no curve is drawn
 * @param own the half-life the person set for themselves, 2 to 12 h; null where they set none
 */
public record Clearance(
        boolean smokes,
        boolean pill,
        Pregnancy pregnancy,
        boolean ciprofloxacin,
        boolean fluvoxamine,
        @Nullable Double own) {

    /** The shortest half-life somebody may set, hours. */
    public static final double LEAST_OWN = 2;

    /** The longest half-life somebody may set, hours. */
    public static final double MOST_OWN = 12;

    /** Nothing special is known. */
    public static final Clearance OF_MOST_PEOPLE = new Clearance(false, false, Pregnancy.NO, false, false, null);

    private static final double SMOKING = 0.6;
    private static final double PILL = 1.7;
    private static final double CIPROFLOXACIN = 1.8;

    public Clearance {
        if (own != null && !(own >= LEAST_OWN && own <= MOST_OWN)) {
            throw new IllegalArgumentException("a half-life of 2 to 12 h, not " + own);
        }
    }

    /** The half-life with its range; empty with fluvoxamine, where it may build up for days. */
    public Optional<HalfLife> halfLife() {
        if (fluvoxamine) {
            return Optional.empty();
        }
        if (own != null) {
            return Optional.of(HalfLife.OF_MOST_PEOPLE.times(own / HalfLife.OF_MOST_PEOPLE.middle()));
        }
        return Optional.of(measured().times(ciprofloxacin ? CIPROFLOXACIN : 1));
    }

    /** Ranges as measured where one thing is known, in proportion where there are several. */
    private HalfLife measured() {
        var smoking = smokes ? SMOKING : 1;
        return switch (pregnancy) {
            case SECOND_TRIMESTER -> HalfLife.around(7, 10, 13).times(smoking);
            case LAST_TRIMESTER -> HalfLife.around(10, 15, 20).times(smoking);
            case NO, FIRST_TRIMESTER -> {
                if (smokes && pill) {
                    yield HalfLife.OF_MOST_PEOPLE.times(SMOKING * PILL);
                }
                if (ciprofloxacin && (smokes || pill)) {
                    yield HalfLife.OF_MOST_PEOPLE.times(smokes ? SMOKING : PILL);
                }
                yield smokes
                        ? HalfLife.around(2.0, 3.0, 4.5)
                        : pill ? HalfLife.around(5.4, 8.5, 13.7) : HalfLife.OF_MOST_PEOPLE;
            }
        };
    }

    /** How far along a pregnancy is. */
    public enum Pregnancy {
        NO,
        FIRST_TRIMESTER,
        SECOND_TRIMESTER,
        LAST_TRIMESTER
    }
}
