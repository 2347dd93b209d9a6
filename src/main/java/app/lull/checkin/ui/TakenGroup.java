package app.lull.checkin.ui;

import app.lull.checkin.EveningSubstances.Asked;
import app.lull.checkin.NotPossible;
import app.lull.checkin.Taken;
import app.lull.checkin.Taken.Alcohol;
import app.lull.checkin.Taken.Nicotine;
import app.lull.ui.Buttons;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Alcohol, nicotine, and medicines that were changed. */
class TakenGroup extends Group {

    private final DecimalNumber drinks = new DecimalNumber("Alcohol, standard drinks", "", 0, Alcohol.MOST_DRINKS);
    private final DecimalNumber grams =
            new DecimalNumber("Alcohol in one of them", "g", Alcohol.LEAST_GRAMS, Alcohol.MOST_GRAMS);
    private final WholeNumber cigarettes = new WholeNumber("Cigarettes", "", 0, Taken.MOST_NICOTINE);
    private final WholeNumber sessions = new WholeNumber("Vape or pouch, times", "", 0, Taken.MOST_NICOTINE);
    private final List<MedicineForm> medicines = new ArrayList<>();
    private final Div forms = new Div();
    private final Button add = Buttons.quiet("Add a medicine that changed", () -> more().begin());
    private final LocalDate day;
    private final double usualGrams;

    TakenGroup(Asked asked, LocalDate day) {
        super("Alcohol, nicotine, medicines");
        this.day = day;
        this.usualGrams = asked.gramsEach();
        grams.setValue(asked.gramsEach());
        grams.setHelperText("8 g in the UK, 14 g in the US, 10 g in Australia and most of the EU.");
        forms.addClassName("lull-around-several");
        if (!asked.usual().equals(Taken.NOTHING)) {
            put(usual(AroundWords.taken(asked.usual()), () -> take(asked.usual())));
        }
        put(fields(drinks, grams, cigarettes, sessions));
        put("After days of heavy drinking, stopping at once can be dangerous: ask a doctor first.");
        put(forms, Buttons.row(add));
        put("A medicine you were prescribed: ask your doctor or pharmacist. Never stop or change it on your own.");
        show(asked.taken());
    }

    /** Shows this, and nothing of what stood here before. */
    final void show(Taken taken) {
        var alcohol = taken.alcohol();
        drinks.setValue(alcohol == null ? null : alcohol.drinks());
        if (alcohol != null) {
            grams.setValue(alcohol.gramsEach());
        }
        var nicotine = taken.nicotine();
        cigarettes.setValue(nicotine == null ? null : nicotine.cigarettes());
        sessions.setValue(nicotine == null ? null : nicotine.sessions());
        medicines.clear();
        forms.removeAll();
        taken.medicines().forEach(medicine -> more().show(medicine));
        if (!taken.equals(Taken.NOTHING)) {
            isAnswered();
        }
    }

    Taken taken() {
        return new Taken(
                alcohol(),
                nicotine(),
                medicines.stream().map(MedicineForm::medicine).toList());
    }

    private @Nullable Alcohol alcohol() {
        var drunk = drinks.answer();
        var each = grams.answer();
        return drunk == null ? null : new Alcohol(drunk, each == null ? usualGrams : each);
    }

    private @Nullable Nicotine nicotine() {
        return cigarettes.isEmpty() && sessions.isEmpty() ? null : new Nicotine(cigarettes.answer(), sessions.answer());
    }

    @Override
    List<Part> parts() {
        var parts = new ArrayList<Part>(List.of(drinks, grams, cigarettes, sessions));
        medicines.forEach(medicine -> parts.addAll(medicine.parts()));
        return parts;
    }

    @Override
    Optional<Part> part(NotPossible refused) {
        return switch (refused.field()) {
            case MEDICINE_NAME -> Optional.of(medicines.get(refused.place()).name());
            case MEDICINE_DATE -> Optional.of(medicines.get(refused.place()).on());
            default -> Optional.empty();
        };
    }

    private void take(Taken usual) {
        if (usual.alcohol() != null && drinks.isEmpty()) {
            drinks.setValue(usual.alcohol().drinks());
        }
        if (usual.nicotine() != null) {
            cigarettes.suggest(usual.nicotine().cigarettes());
            sessions.suggest(usual.nicotine().sessions());
        }
    }

    private MedicineForm more() {
        var form = new MedicineForm(day, this::less);
        medicines.add(form);
        forms.add(form);
        add.setEnabled(medicines.size() < Taken.MOST_MEDICINES);
        return form;
    }

    private void less(MedicineForm form) {
        medicines.remove(form);
        forms.remove(form);
        add.setEnabled(true);
        add.focus();
    }
}
