package app.lull.overview;

import app.lull.account.DataKind;
import app.lull.entry.EntryGate;
import app.lull.review.Review;
import app.lull.review.WeekInReview;
import app.lull.review.Worse;
import app.lull.safety.SafetyLog;
import app.lull.worksheets.Worksheets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the patient said by themselves: about safety, in the week in review, on a sheet. What is about safety comes first. */
@Component
@Order(0)
class SaidTurned implements Turning {

    private final SafetyLog safety;
    private final EntryGate entry;
    private final WeekInReview reviews;
    private final ReviewsTold told;
    private final Worksheets worksheets;

    SaidTurned(SafetyLog safety, EntryGate entry, WeekInReview reviews, ReviewsTold told, Worksheets worksheets) {
        this.safety = safety;
        this.entry = entry;
        this.reviews = reviews;
        this.told = told;
        this.worksheets = worksheets;
    }

    @Override
    public List<Turned> turned(Glance glance, Period since) {
        var turned = new ArrayList<Turned>();
        if (glance.has(DataKind.SAFETY)) {
            safety(glance, turned);
        }
        if (glance.has(DataKind.WEEKS)) {
            weeks(glance, since, turned);
        }
        if (glance.has(DataKind.WORKSHEETS)) {
            worksheets.shown(glance.patient()).stream()
                    .filter(sheet -> since.holds(sheet.day()))
                    .forEach(sheet -> turned.add(Turned.of(
                            Topic.WORKSHEETS,
                            "Saved on %s: %s."
                                    .formatted(
                                            Said.day(sheet.day(), glance.today()),
                                            sheet.readOut().title()),
                            Turn.SHEET_SAVED)));
        }
        return turned;
    }

    private void safety(Glance glance, List<Turned> turned) {
        var asks = safety.standing(glance.patient()).asksFrom();
        if (asks != null) {
            turned.add(Turned.of(
                    Topic.SAFETY,
                    "An answer about staying alive is open. Lull asks again from %s."
                            .formatted(Said.day(asks, glance.today())),
                    Turn.SAFETY_OPEN));
        }
        var doctor = entry.standing(glance.patient());
        if (doctor.breathingAndSleepOnly()) {
            turned.add(Turned.of(Topic.SAFETY, SafetyTold.doctor(doctor), Turn.DOCTOR_FIRST));
        }
    }

    private void weeks(Glance glance, Period since, List<Turned> turned) {
        for (var review : reviews.all(glance.patient()).reversed()) {
            if (since.holds(review.day())) {
                turned.add(review(review, glance));
            }
        }
        told.noticed(glance, since.from()).forEach(line -> turned.add(Turned.of(Topic.REVIEWS, line)));
    }

    private static Turned review(Review review, Glance glance) {
        var worse = review.answers().worse();
        var words =
                "Week in review from %s: %d of 32.".formatted(Said.day(review.from(), glance.today()), review.sum());
        return worse == Worse.SOME || worse == Worse.A_LOT
                ? Turned.of(Topic.REVIEWS, words + " They said the program made something worse.", Turn.SAID_WORSE)
                : Turned.of(Topic.REVIEWS, words);
    }
}
