package app.lull.account;

import app.lull.account.Operator.Mode;
import app.lull.account.Operator.Watch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the one operator of a test be another for a while: one who watches, or one who runs Lull as education alone. */
@Component
public class OperatorAs {

    private final Operator operator;

    OperatorAs(Operator operator) {
        this.operator = operator;
    }

    /** Somebody watches, so the PHQ-9 is asked. */
    public void watched(Runnable work) {
        as(operator.mode(), new Watch("the team on call", "one working day"), work);
    }

    /** Education alone. */
    public void wellness(Runnable work) {
        as(Mode.WELLNESS, null, work);
    }

    private void as(Mode mode, @Nullable Watch watch, Runnable work) {
        var before = operator.mode();
        try {
            set("mode", mode);
            set("watch", watch);
            work.run();
        } finally {
            set("mode", before);
            set("watch", null);
        }
    }

    private void set(String field, @Nullable Object value) {
        try {
            var found = Operator.class.getDeclaredField(field);
            found.setAccessible(true);
            found.set(operator, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
