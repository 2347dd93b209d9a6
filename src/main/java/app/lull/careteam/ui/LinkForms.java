package app.lull.careteam.ui;

import app.lull.account.InvalidEntry;
import app.lull.careteam.LinkCode;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Function;

/** The two ways to be linked: a code of one's own, or the therapist's. */
class LinkForms extends Div {

    private final OwnName name;

    /**
     * @param called what Lull calls the patient
     * @param offer makes a code for that name
     * @param made what to do with it
     * @param typed a therapist's code
     */
    LinkForms(String called, Function<String, LinkCode> offer, Consumer<LinkCode> made, Consumer<LinkCode> typed) {
        addClassName("lull-care-forms");
        name = new OwnName(called);
        var make = Buttons.quiet("Make a code", () -> {});
        make.addClickListener(click -> {
            try {
                made.accept(offer.apply(name.getValue()));
            } catch (InvalidEntry refused) {
                name.refuse(refused.getMessage());
            } finally {
                make.setEnabled(true);
            }
        });
        make.setDisableOnClick(true);
        add(
                Card.titled(
                        "Give your therapist a code",
                        Words.note("It is good for 14 days and for one person. When they have used it, "
                                + "you are asked here whether it is really them."),
                        name,
                        Buttons.row(make)),
                Card.titled("Your therapist gave you a code", new TypedCode("The code", "See whose it is", typed)));
    }
}
