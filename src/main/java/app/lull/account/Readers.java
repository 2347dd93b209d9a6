package app.lull.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * With whom a patient shares what they write: said where they write it. Whoever runs this Lull could reach its database, as
 * the page of terms says; so it is never said that only the patient can read something.
 */
@Component
@Transactional(readOnly = true)
public class Readers {

    private final Access access;
    private final Optional<CareLinks> links;

    Readers(Access access, Optional<CareLinks> links) {
        this.access = access;
        this.links = links;
    }

    /** Who, besides the patient, may read this kind now, by the names the patient knows. @throws NotFound for anybody else */
    public List<String> of(PatientId patient, DataKind kind) {
        return of(patient).getOrDefault(kind, List.of());
    }

    /** The same for every kind that somebody reads. */
    public Map<DataKind, List<String>> of(PatientId patient) {
        access.mayWrite(patient);
        return links.map(kept -> kept.readers(patient)).orElse(Map.of());
    }

    /** The same as one quiet sentence: with whom they share it. */
    public String line(PatientId patient, DataKind kind) {
        return line(of(patient, kind));
    }

    /** One sentence that names them all. */
    public static String line(List<String> others) {
        return switch (others.size()) {
            case 0 -> "You share this with nobody.";
            case 1 -> "You share this with %s.".formatted(others.getFirst());
            default ->
                "You share this with %s and %s."
                        .formatted(String.join(", ", others.subList(0, others.size() - 1)), others.getLast());
        };
    }
}
