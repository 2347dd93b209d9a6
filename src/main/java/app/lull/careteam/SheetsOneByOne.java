package app.lull.careteam;

import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.careteam.CareLink.Active;
import app.lull.worksheets.SheetSharing;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Worksheets, each shared by itself over a link with worksheets on. */
@Component
@Transactional
class SheetsOneByOne implements SheetSharing {

    private final CareTeam team;
    private final Sharing sharing;

    SheetsOneByOne(CareTeam team, Sharing sharing) {
        this.team = team;
        this.sharing = sharing;
    }

    @Override
    public List<Reader> of(PatientId patient, UUID sheet) {
        return team.links(patient).stream()
                .filter(Active.class::isInstance)
                .map(Active.class::cast)
                .filter(link -> link.shared().contains(DataKind.WORKSHEETS))
                .map(link -> new Reader(
                        link.id(),
                        link.therapist().name(),
                        sharing.sheets(patient, link.id()).contains(sheet)))
                .toList();
    }

    @Override
    public void turn(PatientId patient, UUID link, UUID sheet, boolean on) {
        sharing.turnSheet(patient, link, sheet, on);
    }
}
