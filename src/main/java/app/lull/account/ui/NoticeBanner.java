package app.lull.account.ui;

import app.lull.account.Me;
import app.lull.account.OwnAccount;
import app.lull.account.PatientId;
import app.lull.account.Role;
import app.lull.ui.Buttons;
import app.lull.ui.FrameBanner;
import app.lull.ui.Notice;
import com.vaadin.flow.component.Component;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Tells a person what happened to their account while they were away. */
@org.springframework.stereotype.Component
class NoticeBanner implements FrameBanner {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Me me;
    private final OwnAccount accounts;

    NoticeBanner(Me me, OwnAccount accounts) {
        this.me = me;
        this.accounts = accounts;
    }

    @Override
    public Optional<Component> show() {
        var patient = me.patient();
        return accounts.unseenNotices(patient).stream().findFirst().map(unseen -> {
            var how = switch (unseen.kind()) {
                case PASSWORD_RESET_BY_ADMIN -> "with a link that the admin of this Lull made";
                case PASSWORD_RESET_BY_MAIL -> "with a link sent to your e-mail";
                case PASSWORD_RESET_BY_PRINTED_LINK -> "with a link that whoever runs this Lull had printed";
            };
            var day = unseen.at().atZone(zone(patient)).toLocalDate();
            var notice = new Notice(
                    "Your password was changed.",
                    "It was set anew on " + DAY.format(day) + " " + how
                            + ". If that was not you, change it in More, and tell the admin.");
            notice.add(Buttons.row(Buttons.quiet("I have read this", () -> {
                accounts.seen(patient, unseen.id());
                notice.removeFromParent();
            })));
            return notice;
        });
    }

    /** Who is no patient has no zone of their own. */
    private ZoneId zone(PatientId patient) {
        return me.is(Role.PATIENT) ? accounts.profile(patient).zone() : ZoneOffset.UTC;
    }
}
