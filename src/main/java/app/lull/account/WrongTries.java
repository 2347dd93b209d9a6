package app.lull.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Counts wrong codes and wrong passwords of a person whose name is known already: five, then a quarter of an hour. */
@Component
class WrongTries {

    static final int ALLOWED = 5;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final Clock clock;
    private final Cache<UUID, List<Instant>> tries = Caffeine.newBuilder()
            .expireAfterWrite(WINDOW.multipliedBy(2))
            .maximumSize(100_000)
            .build();

    WrongTries(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts a try before it is looked at, so that many at once are no way around.
     *
     * @throws InvalidEntry for this field if there were too many
     */
    void begin(UUID person, String field) {
        var now = clock.instant();
        var counted = tries.asMap().merge(person, List.of(now), (earlier, one) -> {
            var recent = recent(earlier, now);
            return recent.size() > ALLOWED
                    ? recent
                    : Stream.concat(recent.stream(), one.stream()).toList();
        });
        if (counted.size() > ALLOWED) {
            throw new InvalidEntry(
                    field, "There were too many tries. Please wait a quarter of an hour. Your account is safe.");
        }
    }

    /** The last try was right: all is forgotten. */
    void right(UUID person) {
        tries.invalidate(person);
    }

    private static List<Instant> recent(List<Instant> all, Instant now) {
        return all.stream().filter(at -> at.plus(WINDOW).isAfter(now)).toList();
    }
}
