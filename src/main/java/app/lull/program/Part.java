package app.lull.program;

import app.lull.curriculum.PathDay;
import app.lull.curriculum.PathSession;
import app.lull.curriculum.PathTask;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One part of a day of the path. */
sealed interface Part {

    int day();

    /** What Today remembers it by, for example {@code program.8.read}. */
    String key();

    /** Cards to read. */
    record Read(int day, List<String> cards, int minutes) implements Part {

        @Override
        public String key() {
            return "program.%s.read".formatted(day);
        }
    }

    /** The guided session. */
    record Play(int day, PathSession session) implements Part {

        @Override
        public String key() {
            return "program.%s.session".formatted(day);
        }
    }

    /** Something to do. */
    record Do(int day, PathTask task) implements Part {

        @Override
        public String key() {
            return "program.%s.%s".formatted(day, task.id());
        }
    }

    /** The parts of a day that are asked for, in their order. @param resting deeds that are not asked for */
    static List<Part> of(PathDay day, Set<String> resting) {
        return of(day).stream().flatMap(part -> part.without(resting).stream()).toList();
    }

    /** What of it is asked for; empty where all of it rests. */
    default Optional<Part> without(Set<String> resting) {
        return switch (this) {
            case Read read -> Optional.of(read);
            case Play play -> without(play.session(), resting).map(session -> new Play(day(), session));
            case Do(int _, PathTask task) -> {
                var done = task.done();
                yield done != null && resting.contains(done) ? Optional.empty() : Optional.of(this);
            }
        };
    }

    private static Optional<PathSession> without(PathSession session, Set<String> resting) {
        var left = session.either()
                .filter(id -> !resting.contains("session." + id))
                .toList();
        return switch (left.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new PathSession(left.getFirst(), null, session.minutes(), session.why()));
            default -> Optional.of(session);
        };
    }

    /** The parts of a day, in their order. */
    static List<Part> of(PathDay day) {
        var read = day.read().isEmpty()
                ? Stream.<Part>empty()
                : Stream.<Part>of(new Read(day.day(), day.read(), day.readingMinutes()));
        var play = day.session() == null ? Stream.<Part>empty() : Stream.<Part>of(new Play(day.day(), day.session()));
        var tasks = day.tasks().stream().<Part>map(task -> new Do(day.day(), task));
        return Stream.of(read, play, tasks).flatMap(parts -> parts).toList();
    }
}
