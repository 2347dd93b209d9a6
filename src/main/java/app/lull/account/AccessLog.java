package app.lull.account;

import app.lull.store.Acting;
import app.lull.store.Actor;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Who read what of a patient, for the patient. */
@Service
public class AccessLog {

    private static final String WITHOUT_NAME = "a therapist";

    private final JdbcClient jdbc;
    private final Access access;
    private final Patients patients;
    private final Optional<ReaderNames> names;
    private final TransactionTemplate transaction;

    AccessLog(
            JdbcClient jdbc,
            Access access,
            Patients patients,
            Optional<ReaderNames> names,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.access = access;
        this.patients = patients;
        this.names = names;
        this.transaction = transaction;
    }

    /**
     * What one person read on one day.
     *
     * @param day the patient's day, from 04:00
     * @param reader as the patient knows them
     * @param kinds what was read; empty where they only saw the patient's name on a list
     * @param onList whether they saw the patient's name on a list that day
     */
    public record Line(LocalDate day, String reader, Set<DataKind> kinds, boolean onList) {

        public Line {
            kinds = Set.copyOf(kinds);
        }
    }

    private record Reading(
            OffsetDateTime at, @Nullable UUID who, @Nullable DataKind kind) {}

    private record Place(LocalDate day, Optional<UUID> reader) {}

    /** All that was read, the newest day first. @throws NotFound for anybody but the patient */
    public List<Line> of(PatientId patient) {
        access.mayWrite(patient);
        var readings = Objects.requireNonNull(transaction.execute(status -> readings(patient)));
        var days = patients.days(patient);
        var kinds = new LinkedHashMap<Place, Set<DataKind>>();
        var lists = new HashSet<Place>();
        for (var reading : readings) {
            var place = new Place(days.dayOf(reading.at().toInstant()), Optional.ofNullable(reading.who()));
            var read = kinds.computeIfAbsent(place, first -> EnumSet.noneOf(DataKind.class));
            if (reading.kind() == null) {
                lists.add(place);
            } else {
                read.add(reading.kind());
            }
        }
        var called = called(patient, kinds.keySet());
        var lines = new ArrayList<Line>();
        kinds.forEach((place, read) -> lines.add(new Line(
                place.day(), place.reader().map(called::get).orElse(WITHOUT_NAME), read, lists.contains(place))));
        return lines;
    }

    private List<Reading> readings(PatientId patient) {
        return jdbc.sql("""
                        with me as materialized (select pseudonym from account.pseudonym where person_id = :patient)
                        select n, at, who, kind from account.audit
                        where whom = (select pseudonym from me) and what = 'READ'
                        union all
                        select n, at, who, null from account.audit
                        where what = 'CASELOAD_SHOWN' and on_list @> array[(select pseudonym from me)]
                        order by n desc
                        """)
                .param("patient", patient.value())
                .query((row, n) -> {
                    var kind = row.getString("kind");
                    return new Reading(
                            row.getObject("at", OffsetDateTime.class),
                            row.getObject("who", UUID.class),
                            kind == null ? null : DataKind.valueOf(kind));
                })
                .list();
    }

    /** Names by pseudonym. The audit's duty alone knows whose a pseudonym is; the patient gets no id, only the name. */
    private Map<UUID, String> called(PatientId patient, Set<Place> places) {
        if (names.isEmpty() || places.isEmpty()) {
            return Map.of();
        }
        var pseudonyms = places.stream()
                .flatMap(place -> place.reader().stream())
                .map(UUID::toString)
                .distinct()
                .toList();
        var people = new HashMap<UUID, UUID>();
        Acting.run(
                Actor.Duty.AUDIT,
                () -> transaction.executeWithoutResult(status -> jdbc.sql("""
                                select person_id, pseudonym from account.pseudonym
                                where pseudonym = any (cast(:pseudonyms as uuid[]))
                                """)
                        .param("pseudonyms", "{" + String.join(",", pseudonyms) + "}")
                        .query(row -> {
                            people.put(row.getObject("pseudonym", UUID.class), row.getObject("person_id", UUID.class));
                        })));
        var known = names.get().of(patient, Set.copyOf(people.values()));
        var called = new HashMap<UUID, String>();
        people.forEach((pseudonym, person) -> called.put(pseudonym, known.getOrDefault(person, WITHOUT_NAME)));
        return called;
    }
}
