package app.lull.faults;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that is answered beside the views, found in Spring's own map: a new one cannot be forgotten. */
@Component
class Doors {

    private final RequestMappingHandlerMapping mapping;

    Doors(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    /** @param method of HTTP */
    record Door(String method, String path) {

        boolean isForReports() {
            return method.equals("POST") && path.startsWith("/api/");
        }
    }

    /** Each with every method it takes. */
    List<Door> all() {
        var doors = new ArrayList<Door>();
        mapping.getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues().forEach(path -> {
                    var methods = info.getMethodsCondition().getMethods();
                    if (methods.isEmpty()) {
                        doors.add(new Door("GET", path));
                        doors.add(new Door("POST", path));
                    }
                    methods.forEach(method -> doors.add(new Door(method.name(), path)));
                }));
        return doors;
    }

    /** A report that each of the doors can read, as far as it knows its fields; from this patient, about this row. */
    static String report(UUID patient, String row) {
        var now = Instant.now();
        return """
                {"patient": "%1$s", "id": "%2$s", "concern": "%2$s", "at": "%3$s", "kind": "ITEM", "value": 1,
                 "session": "S06", "version": 1, "startedAt": "%4$s", "endedAt": "%3$s", "secondsDone": 120,
                 "endedEarly": true, "feltWorse": false, "pauses": 0, "variant": {}, "form": "GAD-2", "language": "en",
                 "answeredAt": "%3$s", "values": {"q1": 1, "q2": 1}, "doesNotApply": []}
                """.formatted(patient, row, now.minusSeconds(2), now.minusSeconds(200));
    }
}
