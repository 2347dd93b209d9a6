package app.lull.review;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Every body map, for the archive a patient takes away. */
@Component
class MapArchive implements PersonalDataSection {

    private final BodyMaps maps;

    MapArchive(BodyMaps maps) {
        this.maps = maps;
    }

    @Override
    public String name() {
        return "body-maps";
    }

    @Override
    public List<Row> rows(PatientId patient) {
        return maps.all(patient).stream()
                .map(map -> new Row(
                        map.id(),
                        map.week(),
                        map.day(),
                        map.regions().stream().map(Region::id).toList(),
                        map.savedAt(),
                        map.changedAt()))
                .toList();
    }

    /** One week's map. @param regions ids as in the clinical reference */
    record Row(UUID id, int week, LocalDate day, List<String> regions, Instant savedAt, Instant changedAt) {}
}
