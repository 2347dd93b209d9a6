package app.lull.worksheets;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.PatientId;
import app.lull.curriculum.WorksheetForm;
import app.lull.curriculum.WorksheetForms;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.TestPeople;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every form filled in by chance, sensibly and oddly. */
@LullTest
@Tag("slow")
class WorksheetsByChanceTest {

    private static final long SEED = Long.getLong("lull.seed", 20261126);

    @Autowired
    private Worksheets worksheets;

    @Autowired
    private WorksheetForms forms;

    @Autowired
    private TestPeople people;

    private PatientId patient;

    @BeforeEach
    void somebody() {
        patient = people.patient();
    }

    @Test
    void every_form_keeps_what_fits_and_gives_it_back_the_same() {
        System.out.println("worksheets round trip, seed " + SEED);
        var some = new SomeAnswers(SEED);
        for (var form : here()) {
            for (int i = 0; i < 4; i++) {
                var answers = some.fitting(form);
                if (!answers.isEmpty()) {
                    var page = as(() -> worksheets.open(patient, form.id(), Ids.next()));
                    var saved = save(page, answers);
                    assertThat(saved.answers())
                            .as("%s, seed %d", form.id(), SEED)
                            .isEqualTo(answers);
                    assertThat(saved.versions().getFirst().filled()).isEqualTo(Checking.filled(form, answers));
                    assertThat(saved.readOut().lines())
                            .isNotEmpty()
                            .allSatisfy(line -> assertThat(line.words()).isNotBlank());
                }
            }
        }
    }

    @Test
    void three_hundred_odd_inputs_each_are_taken_or_refused_in_words_and_what_was_kept_stays_readable() {
        System.out.println("worksheets odd inputs, seed " + SEED);
        var some = new SomeAnswers(SEED);
        for (var form : forms.all()) {
            for (int i = 0; i < 300; i++) {
                var given = some.odd(form);
                var checked = Checking.of(form, given, Answers.NONE);
                var again = Checking.of(form, checked.good(), Answers.NONE);
                assertThat(again.refused())
                        .as("%s, seed %d, %d", form.id(), SEED, i)
                        .isEmpty();
                assertThat(again.good()).isEqualTo(checked.good());
                assertThat(checked.refused().values())
                        .allSatisfy(words -> assertThat(words).endsWith("."));
                assertThat(ReadingOut.of(form, checked.good(), ReadOut.NONE).lines())
                        .allSatisfy(line -> assertThat(line.words()).doesNotContain("\0"));
            }
        }
    }

    @Test
    void an_odd_input_writes_the_good_half_and_names_the_other() {
        var some = new SomeAnswers(SEED);
        for (var form : here()) {
            for (int i = 0; i < 3; i++) {
                var page = as(() -> worksheets.open(patient, form.id(), Ids.next()));
                var given = some.odd(form);
                keep(page, given);
                assertThat(as(() -> worksheets.open(patient, form.id(), page.sheet()))
                                .answers())
                        .as("%s, seed %d, %d", form.id(), SEED, i)
                        .isEqualTo(Checking.of(form, given, page.answers()).good());
            }
        }
    }

    @Test
    void the_longest_that_fits_everywhere_can_be_saved() {
        for (var form : here()) {
            var everything = SomeAnswers.everything(form);
            assertThat(save(open(form.id()), everything).answers()).isEqualTo(everything);
        }
    }

    private List<WorksheetForm> here() {
        return forms.all().stream().filter(form -> form.keptAt() == null).toList();
    }

    private SheetPage open(String form) {
        return as(() -> worksheets.open(patient, form));
    }

    private void keep(SheetPage page, Answers answers) {
        as(() -> worksheets.keep(patient, page.answered(answers, page.version())));
    }

    private SheetPage save(SheetPage page, Answers answers) {
        return as(() -> worksheets.save(patient, page.answered(answers, page.version())));
    }

    private <T> T as(ScopedValue.CallableOp<T, RuntimeException> work) {
        return TestPeople.as(patient, work);
    }
}
