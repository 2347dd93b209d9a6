package app.lull.ratings;

import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.account.TherapistId;
import app.lull.careteam.PatientNames;
import app.lull.measures.FormerForm;
import app.lull.measures.KeptForm;
import app.lull.measures.Result;
import app.lull.measures.Together;
import app.lull.ratings.RatingsPage.Course;
import app.lull.ratings.RatingsPage.Former;
import app.lull.ratings.RatingsPage.Line;
import app.lull.ratings.RatingsPage.What;
import app.lull.safety.SafetyLog;
import app.lull.time.PatientDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a therapist's page of ratings together, once it is clear that they may read it. */
@Component
class RatedPages {

    private final RatingLines words;
    private final CgiTimes times;
    private final Together together;
    private final SafetyLog safety;
    private final PatientNames names;
    private final Patients patients;

    RatedPages(
            RatingLines words,
            CgiTimes times,
            Together together,
            SafetyLog safety,
            PatientNames names,
            Patients patients) {
        this.words = words;
        this.times = times;
        this.together = together;
        this.safety = safety;
        this.names = names;
        this.patients = patients;
    }

    RatingsPage of(TherapistId therapist, PatientId patient, List<EnteredRating> ratings) {
        var today = patients.today(patient);
        var forms = together.all(therapist, patient);
        var rated = ratings.stream()
                .filter(one ->
                        one.stands() && one.is(Rating.Cgi.class) && one.by().equals(therapist))
                .map(EnteredRating::day)
                .toList();
        return new RatingsPage(
                names.of(therapist, patient),
                today,
                words.isClinical(),
                words.isClinical() ? times.said(patient, today, rated) : "",
                Stream.concat(
                                ratings.stream().filter(EnteredRating::stands).map(one -> line(one, therapist)),
                                forms.stream().map(one -> line(one, therapist)))
                        .sorted(Comparator.comparing(Line::day).reversed())
                        .toList(),
                former(therapist, patient, ratings, forms),
                courses(ratings, therapist),
                together.askable(therapist, patient),
                safety.heard(therapist, patient).stream()
                        .filter(heard -> forms.stream()
                                .noneMatch(form -> form.kept().id().equals(heard.concern())))
                        .toList());
    }

    private Line line(EnteredRating one, TherapistId reader) {
        return new Line(
                one.id(),
                one.is(Rating.Cgi.class) ? What.CGI : What.SHAI,
                one.day(),
                RatingLines.what(one.rating()),
                words.number(one.rating()),
                words.words(one.rating()),
                one.by().equals(reader));
    }

    private static Line line(Result result, TherapistId reader) {
        return line(result.kept(), RatingLines.number(result.kept(), result.most()), RatingLines.words(result), reader);
    }

    private static Line line(KeptForm kept, String number, String words, TherapistId reader) {
        return new Line(
                kept.id(),
                What.FORM,
                kept.day(),
                kept.answered().form(),
                number,
                words,
                reader.equals(kept.enteredBy()));
    }

    private record At(Instant at, Former former) {}

    private List<Former> former(
            TherapistId reader, PatientId patient, List<EnteredRating> ratings, List<Result> forms) {
        var days = patients.days(patient);
        var formerForms = together.former(reader, patient);
        var totals = new LinkedHashMap<UUID, String>();
        ratings.forEach(one -> totals.put(one.id(), words.number(one.rating())));
        formerForms.forEach(
                one -> totals.put(one.form().id(), Integer.toString(one.form().total())));
        forms.forEach(
                one -> totals.put(one.kept().id(), Integer.toString(one.kept().total())));
        var all = new ArrayList<At>();
        for (var one : ratings) {
            var back = one.takenBack();
            if (back != null) {
                all.add(new At(back.at(), former(line(one, reader), back.at(), back.instead(), totals, days)));
            }
        }
        for (FormerForm one : formerForms) {
            var kept = one.form();
            var line = line(kept, Integer.toString(kept.total()), "", reader);
            all.add(new At(one.at(), former(line, one.at(), one.instead(), totals, days)));
        }
        return all.stream()
                .sorted(Comparator.comparing(At::at).reversed())
                .map(At::former)
                .toList();
    }

    private static Former former(
            Line line, Instant at, @Nullable UUID instead, LinkedHashMap<UUID, String> totals, PatientDays days) {
        return new Former(line, days.dayOf(at), instead == null ? null : totals.get(instead));
    }

    private static List<Course> courses(List<EnteredRating> ratings, TherapistId reader) {
        var byRater = ratings.stream()
                .filter(one -> one.stands() && one.is(Rating.Cgi.class))
                .collect(Collectors.groupingBy(EnteredRating::by, LinkedHashMap::new, Collectors.toList()));
        return byRater.entrySet().stream()
                .map(one -> new Course(one.getKey().equals(reader), severity(one.getValue())))
                .sorted(Comparator.comparing(Course::mine).reversed())
                .toList();
    }

    private static SortedMap<LocalDate, Integer> severity(List<EnteredRating> ratings) {
        var severity = new TreeMap<LocalDate, Integer>();
        ratings.forEach(one -> {
            if (one.rating() instanceof Rating.Cgi cgi) {
                severity.put(one.day(), cgi.severity());
            }
        });
        return severity;
    }
}
