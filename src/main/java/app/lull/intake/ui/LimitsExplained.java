package app.lull.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Where the limits are from, and what they are not. Sources: EFSA 2015 (EFSA Journal 13(5):4102), FDA, Drake 2013. */
class LimitsExplained extends Div {

    private static final List<String> WORDS = List.of(
            "For most adults, up to 400 mg a day and up to 200 mg at one time are said to be safe (EFSA 2015; FDA). In "
                    + "pregnancy and while breastfeeding it is up to 200 mg a day.",
            "The limits are about groups of people. Some feel well with more, others sleep badly with much less: about "
                    + "100 mg near bedtime can be enough, and in one study 400 mg still cost sleep when taken six hours "
                    + "before bed.",
            "Pure caffeine powder is another matter: a spoonful can hold as much as many cups. Fits have been described "
                    + "from about 1,200 mg taken quickly (FDA). Call a poison centre or an ambulance if that happens.",
            "With an illness of the heart or the liver, or a medicine taken every day, a pharmacist or doctor can tell "
                    + "you what holds for you.");

    LimitsExplained() {
        addClassName("lull-log-limits");
        WORDS.forEach(words -> {
            var paragraph = new Paragraph(words);
            paragraph.addClassName("lull-note");
            add(paragraph);
        });
    }
}
