package app.lull.doctor;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The links for somebody who helps, for the archive a patient takes away; they cannot be opened from there. */
@Component
class LinkArchive implements PersonalDataSection {

    private final HelperLinks links;

    LinkArchive(HelperLinks links) {
        this.links = links;
    }

    @Override
    public String name() {
        return "links-for-a-helper";
    }

    @Override
    public List<HelperLink> rows(PatientId patient) {
        return links.all(patient);
    }
}
