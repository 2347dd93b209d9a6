package app.lull.intake;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a patient said about themselves, for the archive they take away. */
@Component
class AboutMeArchive implements PersonalDataSection {

    private final IntakeSettings settings;

    AboutMeArchive(IntakeSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "caffeine-about-me";
    }

    @Override
    public List<AboutMe> rows(PatientId patient) {
        return List.of(settings.aboutMe(patient));
    }
}
