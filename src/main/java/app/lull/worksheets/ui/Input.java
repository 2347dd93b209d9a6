package app.lull.worksheets.ui;

import app.lull.worksheets.Answer;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A field of a form on screen. */
interface Input {

    Component component();

    /** What is filled in, fitting or not; empty where nothing is. */
    Optional<? extends Answer> answer();

    /** Shows what was filled in before; an answer of another kind is left out. */
    void show(Answer answer);

    /** Says at the field, or at the part of it that the path names, why this cannot be kept. */
    void refuse(String path, String words);

    /** Takes back what was said. */
    void accept();

    /** What is typed and is no answer at all, in words; empty where all can be read. */
    Optional<String> unreadable();

    void focus();
}
