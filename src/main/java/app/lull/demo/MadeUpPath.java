package app.lull.demo;

import app.lull.account.PatientId;
import app.lull.program.ProgramPage.Thing;
import app.lull.program.ProgramPage.When;
import app.lull.program.TenWeeks;
import app.lull.today.Agenda;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How a made-up person goes along the path: marks the day's steps, and moves on when a week is over. */
@Component
@Profile("demo")
class MadeUpPath {

    private final TenWeeks program;
    private final Agenda agenda;

    MadeUpPath(TenWeeks program, Agenda agenda) {
        this.program = program;
        this.agenda = agenda;
    }

    void live(PatientId patient) {
        var page = program.page(patient);
        if (page.week() != null && page.week().over()) {
            program.moveOn(patient, page.stay());
            page = program.page(patient);
        }
        var today = page.today();
        if (page.week() != null && today.getDayOfMonth() % 5 != 0) {
            page.week().days().stream()
                    .filter(day -> day.when() == When.ON)
                    .flatMap(day -> day.things().stream())
                    .map(Thing::key)
                    .forEach(key -> agenda.choose(patient, today, key, Agenda.State.DONE));
        }
    }
}
