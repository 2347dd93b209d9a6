package app.lull.account.ui;

import app.lull.account.EmailAddress;
import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.Therapists;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.Notice;
import app.lull.ui.Section;
import app.lull.ui.Sheet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** The therapists of this Lull: who is invited, who has joined, who was removed. */
class TherapistRoll extends Section {

    private final transient Therapists therapists;
    private final transient ConfirmItsYou confirm;
    private final transient PublicAddress address;
    private final LinkOnce link = new LinkOnce();
    private final Div people = new Div();

    TherapistRoll(Therapists therapists, ConfirmItsYou confirm, PublicAddress address) {
        super("Therapists");
        this.therapists = therapists;
        this.confirm = confirm;
        this.address = address;
        people.addClassName("lull-roll");
        add(invite(), link, people);
        list();
    }

    private Card invite() {
        var fields = new Fields();
        var email = fields.name("email", new EmailField("E-mail"));
        var called = fields.name("called", new TextField("Name, as patients will see it"));
        var line = fields.name("line", new TextField("Profession and place"));
        line.setHelperText("One plain line, for example: Psychologist, Leeds.");
        var make = Buttons.quiet("Invite", () -> {
            fields.clear();
            confirm.then(() -> {
                try {
                    hand(() ->
                            therapists.invite(new EmailAddress(email.getValue()), called.getValue(), line.getValue()));
                    email.clear();
                    called.clear();
                    line.clear();
                } catch (InvalidEntry refused) {
                    fields.show(refused);
                }
            });
        });
        return Card.subtitled("Invite a therapist", email, called, line, Buttons.row(make))
                .note("The link works once, for 7 days. Whoever has an account here signs in with its password.");
    }

    /** Gets a link and shows it, or says that it is on its way. */
    private void hand(Supplier<Therapists.Link> making) {
        link.setVisible(false);
        var made = making.get();
        list();
        if (made.mailed()) {
            Notice.show("The invitation is on its way by mail.");
        } else {
            link.show(address.of("/join/therapist/" + made.token()));
        }
    }

    private void list() {
        people.removeAll();
        var roll = therapists.roll();
        roll.invited().forEach(one -> people.add(invited(one)));
        roll.joined().forEach(one -> people.add(joined(one)));
        if (roll.invited().isEmpty() && roll.joined().isEmpty()) {
            people.add(new Paragraph("There are no therapists yet."));
        }
    }

    private Component invited(Therapists.Invited one) {
        var worksUntil = one.worksUntil();
        var state = worksUntil == null
                ? "Invited on " + day(one.at()) + ". The link is too old by now."
                : "Invited on " + day(one.at()) + ". The link works until " + day(worksUntil) + ".";
        return card(
                one.shown(),
                one.email(),
                state,
                act("Invite again", () -> hand(() -> therapists.inviteAgain(one.invitation()))),
                act("Take back", () -> therapists.withdraw(one.invitation())));
    }

    private Component joined(Therapists.Joined one) {
        var removed = one.removedAt();
        if (removed != null) {
            return card(one.shown(), one.email(), "Removed on " + day(removed) + ".");
        }
        return card(
                one.shown(),
                one.email(),
                "Joined on " + day(one.joinedAt()) + ".",
                Buttons.plain(
                        "They lost their second step",
                        () -> ask(
                                "A new second step for " + one.shown().called(),
                                "Their present second step and recovery codes end, and so does every session. They get a link to "
                                        + "set a new one, and need their password for it. Be sure that it is really them who asks.",
                                "Make the link",
                                () -> hand(() -> therapists.letSetAnew(one.person())))),
                Buttons.plain(
                        "Remove",
                        () -> ask(
                                "Remove " + one.shown().called() + "?",
                                "They are no therapist from now on. Every session and every link of theirs to a patient ends at once. "
                                        + "What they said to patients stays with the patients. Their account goes on without the role.",
                                "Remove",
                                () -> therapists.remove(one.person()))));
    }

    private Component act(String words, Runnable act) {
        return Buttons.plain(words, () -> confirm.then(() -> run(act)));
    }

    private void ask(String title, String text, String words, Runnable act) {
        var sheet = new Sheet(title, new Paragraph(text));
        sheet.add(Buttons.wide(words, () -> {
            sheet.close();
            confirm.then(() -> run(act));
        }));
        sheet.open();
    }

    private void run(Runnable act) {
        try {
            act.run();
        } catch (InvalidEntry refused) {
            Notice.show(refused.getMessage());
        } catch (NotFound gone) {
            Notice.show("This was changed in another place meanwhile. Here is how it is now.");
        }
        list();
    }

    private static Card card(Therapists.Shown shown, String email, String state, Component... acts) {
        var card = Card.subtitled(
                shown.called(),
                new Paragraph(shown.line().isEmpty() ? email : shown.line() + " · " + email),
                new Paragraph(state));
        if (acts.length > 0) {
            card.add(Buttons.row(acts));
        }
        return card;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
