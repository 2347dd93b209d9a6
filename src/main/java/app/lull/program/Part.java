package app.lull.program;

import app.lull.curriculum.PathDay;
import app.lull.curriculum.PathSession;
import app.lull.curriculum.PathTask;
import java.util.List;
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
