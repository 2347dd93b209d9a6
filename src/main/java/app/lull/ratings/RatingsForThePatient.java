package app.lull.ratings;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.account.ReaderNames;
import app.lull.measures.BesideForms;
import app.lull.time.PatientDays;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What therapists rated, as the patient reads it beside their questionnaires, with what each is in plain words. */
@Component
@Transactional(readOnly = true)
class RatingsForThePatient implements BesideForms {

    private static final String SOMEBODY = "a therapist";

    private final RatingRows rows;
    private final RatingLines words;
    private final RatingTexts texts;
    private final ReaderNames names;
    private final Access access;
    private final Patients patients;

    RatingsForThePatient(
            RatingRows rows,
            RatingLines words,
            RatingTexts texts,
            ReaderNames names,
            Access access,
            Patients patients) {
        this.rows = rows;
        this.words = words;
        this.texts = texts;
        this.names = names;
        this.access = access;
        this.patients = patients;
    }

    @Override
    public List<Group> of(PatientId patient) {
        access.mayRead(patient, DataKind.MEASURES);
        var all = rows.all(patient);
        if (all.isEmpty()) {
            return List.of();
        }
        var days = patients.days(patient);
        var called = names.of(patient, all.stream().map(one -> one.by().value()).collect(Collectors.toSet()));
        var groups = new ArrayList<Group>();
        add(groups, "Rated by a therapist: CGI", texts.cgi().plain(), of(all, Rating.Cgi.class), called, days);
        add(groups, "Entered by a therapist: SHAI-14", texts.shai().plain(), of(all, Rating.Shai.class), called, days);
        return groups;
    }

    private void add(
            List<Group> groups,
            String title,
            String plain,
            List<EnteredRating> of,
            Map<UUID, String> called,
            PatientDays days) {
        if (!of.isEmpty()) {
            groups.add(new Group(
                    title,
                    plain,
                    of.stream().map(one -> line(one, called, days)).toList()));
        }
    }

    private Line line(EnteredRating one, Map<UUID, String> called, PatientDays days) {
        var said = new ArrayList<String>();
        var meant = words.words(one.rating());
        if (!meant.isEmpty() && one.is(Rating.Cgi.class)) {
            said.add("In the words of the form: %s.".formatted(meant.toLowerCase(Locale.ROOT)));
        }
        said.add("Entered by %s.".formatted(called.getOrDefault(one.by().value(), SOMEBODY)));
        var back = one.takenBack();
        if (back != null) {
            said.add(
                    back.instead() == null
                            ? "Taken back on %s: it was entered by mistake.".formatted(Days.day(days.dayOf(back.at())))
                            : "Corrected on %s; it does not count any more."
                                    .formatted(Days.day(days.dayOf(back.at()))));
        }
        return new Line(one.day(), number(one.rating()), said);
    }

    private static String number(Rating rating) {
        return switch (rating) {
            case Rating.Cgi(var severity, var improvement) ->
                "Now: %d of 7".formatted(severity)
                        + (improvement == null || improvement == 0 ? "" : ". Change: %d of 7".formatted(improvement));
            case Rating.Shai(var total) -> "%d of 42".formatted(total);
        };
    }

    private static List<EnteredRating> of(List<EnteredRating> all, Class<? extends Rating> kind) {
        return all.stream().filter(one -> one.is(kind)).toList();
    }
}
