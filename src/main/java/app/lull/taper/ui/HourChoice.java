package app.lull.taper.ui;

import com.vaadin.flow.component.select.Select;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From when on there is none, or no such hour. */
class HourChoice extends Select<Optional<LocalTime>> {

    private static final int FIRST = 10;
    private static final int LAST = 20;

    /** @param now the hour that counts; on offer too where it is none of the usual ones */
    HourChoice(@Nullable LocalTime now) {
        var hours = IntStream.rangeClosed(FIRST, LAST).mapToObj(hour -> LocalTime.of(hour, 0));
        setLabel("None after");
        setItems(Stream.concat(
                        Stream.of(Optional.<LocalTime>empty()),
                        Stream.concat(Stream.ofNullable(now), hours)
                                .distinct()
                                .sorted()
                                .map(Optional::of))
                .toList());
        setItemLabelGenerator(hour -> hour.map(Words::time).orElse("No hour"));
        setValue(Optional.ofNullable(now));
    }

    @Nullable
    LocalTime hour() {
        return getValue() == null ? null : getValue().orElse(null);
    }
}
