package app.lull.safety.ui;

import app.lull.account.DataKind;
import app.lull.account.Operator;
import app.lull.account.PatientId;
import app.lull.account.Readers;
import app.lull.content.CrisisHelp;
import app.lull.content.CrisisLines;
import app.lull.ui.FrameHelp;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Puts the questions and all the help there is into the browser of every patient, on whatever screen they arrive, before
 * anything is asked: from then on help needs neither the network nor the database.
 */
@org.springframework.stereotype.Component
class SafetyEverywhere implements VaadinServiceInitListener, FrameHelp {

    private final transient SignedInPatient signedIn;
    private final transient CrisisLines lines;
    private final transient Operator operator;
    private final transient Readers readers;
    private final transient Clock clock;

    SafetyEverywhere(SignedInPatient signedIn, CrisisLines lines, Operator operator, Readers readers, Clock clock) {
        this.signedIn = signedIn;
        this.lines = lines;
        this.operator = operator;
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> signedIn.patient().ifPresent(patient -> add(init.getUI(), patient)));
    }

    @Override
    public Optional<Component> show() {
        return signedIn.patient().map(HopelessButton::new);
    }

    private void add(UI ui, PatientId patient) {
        var shared = shared(patient);
        var reading = shared.map(kinds -> kinds.getOrDefault(DataKind.SAFETY, List.of()));
        var known = shared.orElse(Map.of());
        var ofForms = new ArrayList<>(known.getOrDefault(DataKind.MEASURES, List.of()));
        reading.ifPresent(ofForms::removeAll);
        var writesTo = known.getOrDefault(DataKind.MESSAGES, List.of());
        var watch = reading.map(List::isEmpty).orElse(true) ? Optional.<Operator.Watch>empty() : operator.watch();
        var asks = operator.mode() == Operator.Mode.CLINICAL;
        ui.getElement()
                .appendChild(new SafetyQuestions(patient, help(), reading.orElse(null), ofForms, writesTo, watch, asks)
                        .getElement());
    }

    /** Empty where it cannot be told: help is there without the database too. */
    private Optional<Map<DataKind, List<String>>> shared(PatientId patient) {
        try {
            return Optional.of(readers.of(patient));
        } catch (DataAccessException | TransactionException away) {
            return Optional.empty();
        }
    }

    private List<CrisisHelp> help() {
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        return Stream.concat(
                        Stream.of(CrisisHelp.anywhere()),
                        lines.countries().stream().map(country -> lines.help(country, today)))
                .toList();
    }
}
