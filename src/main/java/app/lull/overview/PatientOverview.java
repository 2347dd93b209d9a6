package app.lull.overview;

import app.lull.account.DataKind;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.insights.Insights;
import app.lull.insights.Picture;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One patient at a glance, for the therapist they are linked with. It reads only; the audit of that is written with it. */
@Service
@Transactional
public class PatientOverview {

    private final Glances glances;
    private final List<Telling> tellings;
    private final LastSevenDays sevenDays;
    private final Insights insights;
    private final ObjectProvider<PatientPart> others;

    PatientOverview(
            Glances glances,
            List<Telling> tellings,
            LastSevenDays sevenDays,
            Insights insights,
            ObjectProvider<PatientPart> others) {
        this.glances = glances;
        this.tellings =
                tellings.stream().sorted(Comparator.comparing(Telling::topic)).toList();
        this.sevenDays = sevenDays;
        this.insights = insights;
        this.others = others;
    }

    /** @throws NotFound where no active link leads from the therapist to the patient */
    public PatientPage page(TherapistId therapist, PatientId patient) {
        var glance = glances.open(therapist, patient, EnumSet.complementOf(EnumSet.of(DataKind.MESSAGES)));
        var outcome =
                glance.has(DataKind.CHECK_INS) && insights.weeks(patient) instanceof Picture.Shown shown ? shown : null;
        return new PatientPage(
                glance.head(),
                sevenDays.of(glance),
                tellings.stream()
                        .map(telling -> part(telling, glance, said(therapist, patient, Optional.of(telling.topic()))))
                        .toList(),
                outcome,
                glance.bands(),
                said(therapist, patient, Optional.empty()));
    }

    private List<PatientPart.Section> said(TherapistId therapist, PatientId patient, Optional<Topic> within) {
        return others.stream()
                .filter(part -> part.within().equals(within))
                .sorted(Comparator.comparingInt(PatientPart::order))
                .flatMap(part -> part.section(therapist, patient).stream())
                .toList();
    }

    private static PatientPage.Part part(Telling telling, Glance glance, List<PatientPart.Section> besides) {
        var shared = glance.has(telling.topic().kind());
        return new PatientPage.Part(telling.topic(), shared, shared ? telling.lines(glance) : List.of(), besides);
    }
}
