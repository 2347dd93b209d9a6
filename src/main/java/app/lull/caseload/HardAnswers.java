package app.lull.caseload;

import app.lull.account.PatientId;
import app.lull.safety.SafetyEvent;
import app.lull.safety.SafetyEvent.HelpPage;
import app.lull.safety.SafetyEvent.Kind;
import app.lull.safety.SafetyEvent.Said;
import app.lull.safety.SafetyLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What was said about staying alive, until the question is answered with “not at all” again (clinical reference C3). */
@Component
class HardAnswers implements FlagSource {

    /** In {@link Figures#before()}: where the answers led, the most serious page since it began. */
    static final int EMERGENCY = 3;

    private final SafetyLog log;

    HardAnswers(SafetyLog log) {
        this.log = log;
    }

    @Override
    public List<Flag> flags(PatientId patient, DayNow now) {
        return of(log.events(patient), now).stream().toList();
    }

    /** @param events in the order they happened */
    static Optional<Flag> of(List<SafetyEvent> events, DayNow now) {
        var raised = raised(events);
        if (raised.isEmpty()) {
            return Optional.empty();
        }
        var all = raised.stream().flatMap(List::stream).toList();
        var since =
                all.stream().map(SafetyEvent::at).min(Comparator.naturalOrder()).orElseThrow();
        var said = all.stream()
                .filter(HardAnswers::isReason)
                .max(Comparator.comparing(SafetyEvent::at))
                .orElseThrow();
        var figures = Figures.of(
                said.kind().name(),
                all.stream().mapToInt(HardAnswers::page).max().orElse(0),
                Objects.requireNonNullElse(said.value(), 0),
                raised.size());
        return Optional.of(Flag.of(
                Reason.HARD_ANSWER,
                now.days().dayOf(since),
                since,
                all.stream().map(SafetyEvent::at).max(Comparator.naturalOrder()).orElseThrow(),
                figures.days(now.days().dayOf(since), now.days().dayOf(said.at()))));
    }

    /** The times it was said since the last “not at all”; a question answered with no by itself takes nothing back. */
    private static List<List<SafetyEvent>> raised(List<SafetyEvent> events) {
        var concerns = new LinkedHashMap<Object, List<SafetyEvent>>();
        events.forEach(event -> concerns.computeIfAbsent(event.concern(), first -> new ArrayList<>())
                .add(event));
        return concerns.values().stream()
                .filter(one -> one.stream()
                        .anyMatch(
                                event -> event.kind() == Kind.ITEM || event.kind() == Kind.HOPELESS || isReason(event)))
                .sorted(Comparator.comparing(HardAnswers::last).reversed())
                .takeWhile(one -> one.stream().anyMatch(HardAnswers::isReason))
                .toList();
    }

    private static Instant last(List<SafetyEvent> concern) {
        return concern.stream()
                .map(SafetyEvent::at)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static boolean isReason(SafetyEvent event) {
        return switch (event.kind()) {
            case HOPELESS -> true;
            case ITEM -> Objects.requireNonNullElse(event.value(), 0) > 0;
            case ANSWER -> event.said() != Said.NO;
            case SHOWN -> false;
        };
    }

    private static int page(SafetyEvent event) {
        var page = event.page();
        return page == null ? 0 : page == HelpPage.EMERGENCY ? EMERGENCY : page == HelpPage.CRISIS_LINE ? 2 : 1;
    }
}
