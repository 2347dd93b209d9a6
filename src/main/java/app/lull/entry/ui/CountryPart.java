package app.lull.entry.ui;

import app.lull.account.InvalidEntry;
import app.lull.content.CrisisLines.Country;
import app.lull.entry.EntryGate;
import app.lull.entry.EntryPage;
import app.lull.ui.Buttons;
import app.lull.ui.Refusal;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The country, chosen from those Lull has numbers for. None is suggested: the language of a browser says little about where
 * somebody is, and a wrong number for help is worse than one more tap.
 */
class CountryPart extends Div {

    /** The help of this browser is for that country from now on, here and on the pages that come without script. */
    private static final String REMEMBER = "customElements.whenDefined('lull-safety')"
            + ".then(() => document.querySelector('lull-safety')?.chooses($0))";

    private final Select<String> country = new Select<>();
    private final transient Consumer<String> keep;

    CountryPart(EntryPage page, Consumer<String> keep, Runnable next) {
        this.keep = keep;
        addClassName("lull-begin-part");
        country.setLabel("Country");
        country.setPlaceholder("Choose your country");
        country.setManualValidation(true);
        country.setItems(Stream.concat(page.countries().stream().map(Country::code), Stream.of(EntryGate.ELSEWHERE))
                .toList());
        country.setItemLabelGenerator(code -> name(page, code));
        Optional.ofNullable(page.country()).ifPresent(country::setValue);
        country.addValueChangeListener(change -> keep());
        add(country, Buttons.wide("Next", () -> {
            if (keep()) {
                next.run();
            }
        }));
    }

    /** A country by its code; any other code is {@link EntryGate#ELSEWHERE}. */
    static String name(EntryPage page, String code) {
        return page.countries().stream()
                .filter(one -> one.code().equals(code))
                .map(Country::name)
                .findFirst()
                .orElse("Another country");
    }

    private boolean keep() {
        country.setInvalid(country.isEmpty());
        country.setErrorMessage(country.isEmpty() ? "Choose one, or “Another country”." : "");
        if (country.isEmpty()) {
            return false;
        }
        try {
            keep.accept(country.getValue());
        } catch (InvalidEntry e) {
            Refusal.at(country, e.getMessage());
            return false;
        }
        var code = country.getValue().equals(EntryGate.ELSEWHERE) ? "" : country.getValue();
        UI.getCurrentOrThrow().getPage().executeJs(REMEMBER, code);
        return true;
    }
}
