package app.lull.caseload;

import app.lull.account.NotFound;
import app.lull.account.Operator;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.careteam.CareLink.Active;
import app.lull.careteam.CareTeam;
import app.lull.store.Acting;
import app.lull.store.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at one patient's diary, in the patient's own right, and writes down what follows for each therapist who reads
 * along. It reads without holding anything up, and keeps what it found only where nothing was written meanwhile.
 */
@Component
class Looking {

    /** Raised whenever the rules change, so that everybody is looked at anew. */
    private static final int VERSION = 1;

    private static final int TRIES = 3;

    private final LookRows looks;
    private final StandingRows rows;
    private final List<FlagSource> sources;
    private final CareTeam team;
    private final Patients patients;
    private final Operator operator;
    private final Clock clock;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    Looking(
            LookRows looks,
            StandingRows rows,
            List<FlagSource> sources,
            CareTeam team,
            Patients patients,
            Operator operator,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.looks = looks;
        this.rows = rows;
        this.sources = sources;
        this.team = team;
        this.patients = patients;
        this.operator = operator;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.writing = new TransactionTemplate(transactions);
    }

    private record Found(long touched, DayNow now, List<Flag> flags, List<Active> links, Map<UUID, String> names) {}

    /** By which rules this Lull looks; another mode is other rules. */
    int rules() {
        return 2 * VERSION + (isClinical() ? 1 : 0);
    }

    /** Looks, and looks again where the patient was writing meanwhile. @return whether what was found is kept now */
    boolean look(PatientId patient) {
        return Acting.as(new Actor.Person(patient.value()), () -> {
            try {
                for (int n = 0; n < TRIES; n++) {
                    var found = Objects.requireNonNull(reading.execute(status -> find(patient)))
                            .orElse(null);
                    if (found == null || Boolean.TRUE.equals(writing.execute(status -> keep(patient, found)))) {
                        return true;
                    }
                }
                return false;
            } catch (NotFound erased) {
                return true;
            }
        });
    }

    /**
     * Brings the lists into line with the links, in the transaction that changes them: who may not see a kind any more loses
     * it at once. What is new is found by the look that follows.
     */
    void align(PatientId patient) {
        var links = active(patient);
        if (links.isEmpty()) {
            looks.end(patient);
        } else {
            looks.begin(patient, clock.instant());
        }
        var kept = byLink(rows.hold(patient));
        put(patient, now(patient), links, team.shownAs(patient), kept, link -> {
            var before = kept.get(link.id());
            return before == null ? List.of() : before.ranked().flags();
        });
    }

    private Optional<Found> find(PatientId patient) {
        var touched = looks.touched(patient);
        if (touched.isEmpty()) {
            return Optional.empty();
        }
        var now = now(patient);
        var flags = sources.stream()
                .flatMap(source -> source.flags(patient, now).stream())
                .toList();
        return Optional.of(new Found(touched.getAsLong(), now, flags, active(patient), team.shownAs(patient)));
    }

    private boolean keep(PatientId patient, Found found) {
        if (!looks.settle(patient, found.touched(), found.now().ends(), rules())) {
            return false;
        }
        put(patient, found.now(), found.links(), found.names(), byLink(rows.hold(patient)), active -> found.flags());
        if (found.links().isEmpty()) {
            looks.end(patient);
        }
        return true;
    }

    private void put(
            PatientId patient,
            DayNow now,
            List<Active> links,
            Map<UUID, String> names,
            Map<UUID, ListedPatient> kept,
            Function<Active, List<Flag>> flags) {
        var open = links.stream().map(Active::id).collect(Collectors.toSet());
        kept.values().stream().filter(listed -> !open.contains(listed.link())).forEach(rows::remove);
        for (var link : links) {
            var before = kept.get(link.id());
            var quiet = before == null ? Map.<Reason, Quiet>of() : before.quiet();
            var listed = new ListedPatient(
                    patient,
                    link.id(),
                    link.therapist().id().value(),
                    names.getOrDefault(link.id(), "?"),
                    Ranked.of(flags.apply(link), reader(link), quiet, now.today()),
                    quiet,
                    link.since());
            if (!listed.equals(before)) {
                rows.put(listed, clock.instant());
            }
        }
    }

    private Ranked.Reader reader(Active link) {
        return new Ranked.Reader(link.therapist().id(), link.shared(), link.since(), isClinical());
    }

    private List<Active> active(PatientId patient) {
        return team.links(patient).stream()
                .filter(Active.class::isInstance)
                .map(Active.class::cast)
                .toList();
    }

    private static Map<UUID, ListedPatient> byLink(List<ListedPatient> listed) {
        return listed.stream().collect(Collectors.toMap(ListedPatient::link, Function.identity()));
    }

    private DayNow now(PatientId patient) {
        var days = patients.days(patient);
        return new DayNow(days.dayOf(clock.instant()), days);
    }

    private boolean isClinical() {
        return operator.mode() == Operator.Mode.CLINICAL;
    }
}
