package app.lull.overview;

import app.lull.entry.EntryGate;
import app.lull.entry.MedicalStanding;
import app.lull.safety.SafetyLog;
import app.lull.safety.SafetyPlans;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The plan for hard hours, what was said about staying alive, and where the patient stands with doctors. */
@Component
class SafetyTold implements Telling {

    private final SafetyPlans plans;
    private final SafetyLog log;
    private final EntryGate entry;

    SafetyTold(SafetyPlans plans, SafetyLog log, EntryGate entry) {
        this.plans = plans;
        this.log = log;
        this.entry = entry;
    }

    @Override
    public Topic topic() {
        return Topic.SAFETY;
    }

    @Override
    public List<String> lines(Glance glance) {
        var lines = new ArrayList<String>();
        var standing = log.standing(glance.patient());
        if (standing.asksFrom() != null) {
            lines.add("An answer about staying alive is open. Lull asks again from %s.%s"
                    .formatted(
                            Said.day(standing.asksFrom(), glance.today()),
                            standing.fearRests() ? " What stirs up fear on purpose rests until then." : ""));
        }
        lines.add(
                plans.of(glance.patient()).isKept()
                        ? "A plan for hard hours is written."
                        : "No plan for hard hours is written.");
        lines.add(doctor(entry.standing(glance.patient())));
        return lines;
    }

    static String doctor(MedicalStanding standing) {
        return switch (standing) {
            case NOT_ASKED -> "Lull has not asked yet whether a doctor has looked at the twitching.";
            case SEEN -> "By their word, a doctor has looked at the twitching.";
            case NOT_SEEN -> "By their word, no doctor has looked at the twitching, and no visit is planned.";
            case WAITING -> "By their word, a visit to a doctor is planned.";
            case VISIT_FIRST ->
                "They marked something that asks for a doctor's visit, and none has seen it. Until then only breathing and "
                        + "sleep go on.";
        };
    }
}
