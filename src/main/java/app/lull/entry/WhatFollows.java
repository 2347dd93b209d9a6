package app.lull.entry;

import app.lull.account.PatientId;
import app.lull.content.Caution;
import app.lull.curriculum.EntryTexts;
import app.lull.curriculum.EntryWords.Careful;
import app.lull.intake.AboutMe;
import app.lull.intake.IntakeSettings;
import app.lull.kinetics.Clearance.Pregnancy;
import app.lull.sessions.SessionShelf;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What some answers mean for the sessions and for the caffeine curve: kept there, and read from there again. */
@Component
class WhatFollows {

    private final EntryTexts texts;
    private final SessionShelf shelf;
    private final IntakeSettings settings;

    WhatFollows(EntryTexts texts, SessionShelf shelf, IntakeSettings settings) {
        this.texts = texts;
        this.shelf = shelf;
        this.settings = settings;
    }

    /** Ids of what sessions are careful with now, as far as it is asked about here, in the order of the list. */
    List<String> careful(PatientId patient) {
        var tags = shelf.toMind(patient);
        return texts.words().cautionList().stream()
                .filter(one -> tags.containsAll(one.tags()))
                .map(Careful::id)
                .toList();
    }

    /** Sessions are careful with these from now on; what is not asked about here stays as it is. */
    void careful(PatientId patient, Set<String> ids) {
        var asked = texts.words().cautionList();
        mind(
                patient,
                tags(asked),
                tags(asked.stream().filter(one -> ids.contains(one.id())).toList()));
    }

    Pregnancy pregnancy(PatientId patient) {
        return settings.aboutMe(patient).pregnancy();
    }

    void pregnancy(PatientId patient, Pregnancy pregnancy) {
        var about = settings.aboutMe(patient);
        settings.aboutMe(patient, changed(about, about.smokes(), about.stoppedSmoking(), about.pill(), pregnancy));
        mind(patient, Set.of(Caution.Tag.PREG), pregnancy == Pregnancy.NO ? Set.of() : Set.of(Caution.Tag.PREG));
    }

    Set<CaffeineStays> stays(PatientId patient) {
        var about = settings.aboutMe(patient);
        var stays = EnumSet.noneOf(CaffeineStays.class);
        if (about.smokes()) {
            stays.add(CaffeineStays.SMOKES);
        }
        if (about.stoppedSmoking()) {
            stays.add(CaffeineStays.STOPPED_SMOKING);
        }
        if (about.pill()) {
            stays.add(CaffeineStays.PILL);
        }
        return stays;
    }

    void stays(PatientId patient, Set<CaffeineStays> stays) {
        var about = settings.aboutMe(patient);
        settings.aboutMe(
                patient,
                changed(
                        about,
                        stays.contains(CaffeineStays.SMOKES),
                        stays.contains(CaffeineStays.STOPPED_SMOKING),
                        stays.contains(CaffeineStays.PILL),
                        about.pregnancy()));
    }

    private void mind(PatientId patient, Set<Caution.Tag> asked, Set<Caution.Tag> now) {
        var tags = EnumSet.noneOf(Caution.Tag.class);
        tags.addAll(shelf.toMind(patient));
        tags.removeAll(asked);
        tags.addAll(now);
        shelf.mind(patient, List.copyOf(tags));
    }

    private static Set<Caution.Tag> tags(Collection<Careful> those) {
        return those.stream().flatMap(one -> one.tags().stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static AboutMe changed(AboutMe about, boolean smokes, boolean stopped, boolean pill, Pregnancy pregnancy) {
        return new AboutMe(
                smokes,
                stopped,
                pill,
                pregnancy,
                about.breastfeeding(),
                about.ciprofloxacin(),
                about.fluvoxamine(),
                about.slowed(),
                about.halfLife());
    }
}
