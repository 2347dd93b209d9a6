package app.lull.overview;

import app.lull.content.ReviewForms;
import app.lull.measures.KeptForm;
import app.lull.measures.Measures;
import app.lull.review.BloodTests;
import app.lull.review.BodyMaps;
import app.lull.review.WeekInReview;
import app.lull.safety.SafetyPlans;
import app.lull.time.PatientDays;
import app.lull.urges.CheckingLadder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together what a page of evidence shows, where that is more than one answer of a module. */
@Component
class KeptEvidence {

    private static final int WEEKS = 12;
    private static final float MINUTE = 60;

    private final Measures measures;
    private final SessionsTold sessions;
    private final UrgesTold urges;
    private final CheckingLadder ladder;
    private final WeekInReview reviews;
    private final ReviewForms forms;
    private final BodyMaps maps;
    private final BloodTests bloodTests;
    private final SafetyPlans plans;

    KeptEvidence(
            Measures measures,
            SessionsTold sessions,
            UrgesTold urges,
            CheckingLadder ladder,
            WeekInReview reviews,
            ReviewForms forms,
            BodyMaps maps,
            BloodTests bloodTests,
            SafetyPlans plans) {
        this.measures = measures;
        this.sessions = sessions;
        this.urges = urges;
        this.ladder = ladder;
        this.reviews = reviews;
        this.forms = forms;
        this.maps = maps;
        this.bloodTests = bloodTests;
        this.plans = plans;
    }

    List<AnsweredForm> forms(Glance glance) {
        var byForm = new LinkedHashMap<String, List<KeptForm>>();
        for (var kept : measures.all(glance.patient()).reversed()) {
            byForm.computeIfAbsent(kept.answered().form(), form -> new ArrayList<>())
                    .add(kept);
        }
        return byForm.values().stream()
                .map(times -> times.stream()
                        .map(kept -> measures.result(glance.patient(), kept.id()))
                        .toList())
                .map(times -> new AnsweredForm(times.getFirst().form(), times, glance.bands()))
                .toList();
    }

    List<Played> sessions(Glance glance) {
        return sessions.between(glance, glance.today().minusWeeks(WEEKS), glance.today()).reversed().stream()
                .map(done -> new Played(
                        done.day(),
                        sessions.title(done.session()),
                        Math.round(done.secondsDone() / MINUTE),
                        done.before(),
                        done.after(),
                        done.countsAsDone(),
                        done.feltWorse(),
                        done.toStopATwitch()))
                .toList();
    }

    UrgesKept urges(Glance glance) {
        return new UrgesKept(
                urges.between(glance, glance.today().minusWeeks(WEEKS), glance.today()),
                ladder.page(glance.patient()).rungs());
    }

    ReviewsKept reviews(Glance glance) {
        return new ReviewsKept(
                forms.current(),
                reviews.all(glance.patient()).reversed(),
                maps.all(glance.patient()).reversed(),
                bloodTests.all(glance.patient()));
    }

    SafetyKept safety(Glance glance) {
        var plan = plans.of(glance.patient());
        return new SafetyKept(
                plan, plan.isKept() ? new PatientDays(glance.head().zone()).dayOf(plan.changedAt()) : null);
    }
}
