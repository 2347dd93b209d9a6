package app.lull.careteam.ui;

import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.Me;
import app.lull.account.NotFound;
import app.lull.account.OwnAccount;
import app.lull.account.PatientId;
import app.lull.careteam.CareTeam;
import app.lull.careteam.LinkCode;
import app.lull.careteam.NamedTherapist;
import app.lull.careteam.SharingTexts;
import app.lull.store.Ids;
import app.lull.ui.Card;
import app.lull.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whose code is this? Where a link with one leads: a patient confirms the therapist it names; a therapist accepts. */
@Route("join/:code")
@PageTitle("Link · Lull")
@PermitAll
class JoinView extends Page implements BeforeEnterObserver {

    private final transient CareTeam team;
    private final transient SharingTexts texts;
    private final transient OwnAccount account;
    private final transient AuthenticationContext authentication;
    private final transient Me me;
    private final UUID link = Ids.next();

    JoinView(CareTeam team, SharingTexts texts, OwnAccount account, AuthenticationContext authentication, Me me) {
        super("A code from your therapist");
        this.team = team;
        this.texts = texts;
        this.account = account;
        this.authentication = authentication;
        this.me = me;
        addClassName("lull-care");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var code = LinkCode.typed(event.getRouteParameters().get("code").orElse(""));
        var isPatient = authentication.hasRole("PATIENT");
        var therapist = isPatient ? code.flatMap(this::invitedBy) : Optional.<NamedTherapist>empty();
        if (therapist.isEmpty() && authentication.hasRole("THERAPIST")) {
            event.forwardTo("invite/" + code.map(LinkCode::value).orElse("none"));
        } else if (therapist.isEmpty()) {
            notGood(Words.NO_SUCH_CODE);
        } else {
            ask(code.orElseThrow(), therapist.get());
        }
    }

    private Optional<NamedTherapist> invitedBy(LinkCode code) {
        try {
            return team.invitedBy(me.patient(), code);
        } catch (NotFound nobody) {
            return Optional.empty();
        }
    }

    private void ask(LinkCode code, NamedTherapist therapist) {
        var patient = me.patient();
        var name = new OwnName(account.profile(patient).called());
        add(new IsItThem(
                texts,
                therapist,
                kinds -> join(patient, code, name, kinds),
                () -> getUI().ifPresent(ui -> ui.navigate("care")),
                name));
    }

    private void join(PatientId patient, LinkCode code, OwnName name, Set<DataKind> kinds) {
        try {
            team.join(patient, link, code, name.getValue(), kinds);
            getUI().ifPresent(ui -> ui.navigate("care"));
        } catch (InvalidEntry refused) {
            if (refused.field().equals("shownAs")) {
                name.refuse(refused.getMessage());
            } else {
                clear();
                notGood(refused.getMessage());
            }
        }
    }

    private void notGood(String why) {
        var again = new TypedCode(
                "Another code",
                "See whose it is",
                typed -> getUI().ifPresent(ui -> ui.navigate("join/" + typed.value())));
        add(Card.titled("This code does not work", Words.note(why), again), Words.way("care", "Who reads along"));
    }
}
