package app.lull.doctor;

import app.lull.account.PatientId;
import app.lull.sessions.PracticePlace;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to the page for the doctor, and to the page for somebody who helps. */
@Component
class DoctorPlaces implements PracticePlace {

    private static final int DOCTOR = 80;
    private static final int HELPER = 85;

    @Override
    public List<Way> ways(PatientId patient) {
        return List.of(
                new Way(DOCTOR, "For the doctor", "One page for a visit that is planned.", "doctor"),
                new Way(HELPER, "For somebody who helps me", "A page you can send, and close again.", "helper"));
    }
}
