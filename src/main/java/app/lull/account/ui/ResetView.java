package app.lull.account.ui;

import app.lull.account.InvalidEntry;
import app.lull.account.PasswordReset;
import app.lull.ui.Buttons;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Which password shall it be from now on? */
@Route("reset")
@PageTitle("A new password · Lull")
@AnonymousAllowed
class ResetView extends Div implements HasUrlParameter<String> {

    private final transient PasswordReset resets;
    private String token = "";

    ResetView(PasswordReset resets) {
        this.resets = resets;
        addClassName("lull-door");
        var fields = new Fields();
        var password = fields.name("password", new PasswordField("New password"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText("Three or four unrelated words work well.");
        var page = new Page("A new password").lead("Afterwards you sign in with it, on every device.");
        page.add(password, Buttons.wide("Use this password", () -> {
            fields.clear();
            save(fields, password.getValue());
        }));
        add(page);
    }

    private void save(Fields fields, String password) {
        try {
            resets.reset(token, password);
            getUI().ifPresent(ui -> ui.navigate("sign-in"));
        } catch (InvalidEntry refused) {
            if (refused.field().equals("link")) {
                Notice.show(refused.getMessage() + " Ask for a new one; your account is safe.");
            } else {
                fields.show(refused);
            }
        }
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        this.token = token;
    }
}
