package app.lull.program;

import app.lull.curriculum.PathDay;
import app.lull.curriculum.PathModule;
import app.lull.curriculum.PathModule.Need;
import app.lull.curriculum.PathTask;
import app.lull.curriculum.ProgramPath;
import app.lull.today.DeedSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** At the start: whatever the path waits for, somebody has to tell of; else a module could never be taken part in. */
@Component
class AnswersToThePath {

    AnswersToThePath(ProgramPath path, List<DeedSource> sources) {
        var kinds = sources.stream().flatMap(source -> source.kinds().stream()).collect(Collectors.toSet());
        waitsFor(path).filter(deed -> !isTold(deed, kinds)).findFirst().ifPresent(deed -> {
            throw new IllegalStateException(
                    "content/en/program/path.json: nobody tells of “%s”; there are %s".formatted(deed, kinds));
        });
    }

    private static Stream<String> waitsFor(ProgramPath path) {
        return Stream.concat(
                path.days()
                        .map(PathDay::tasks)
                        .flatMap(List::stream)
                        .map(PathTask::done)
                        .filter(Objects::nonNull),
                path.modules().stream()
                        .map(PathModule::needs)
                        .flatMap(List::stream)
                        .map(Need::of)
                        .flatMap(List::stream));
    }

    private static boolean isTold(String deed, Set<String> kinds) {
        return kinds.contains(deed) || kinds.stream().anyMatch(kind -> kind.endsWith(".") && deed.startsWith(kind));
    }
}
