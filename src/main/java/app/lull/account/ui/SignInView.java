package app.lull.account.ui;

import app.lull.account.MadeUpPeople;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;

/** Who are you? */
@Route("sign-in")
@PageTitle("Sign in · Lull")
@AnonymousAllowed
class SignInView extends Div implements BeforeEnterObserver {

    /** LoginForm has no way to set its fields from here; what somebody has typed meanwhile stays. */
    private static final String FILL_IN = """
            customElements.whenDefined('vaadin-login-form').then(() => this.updateComplete).then(async () => {
              const email = this.querySelector('vaadin-text-field');
              const password = this.querySelector('vaadin-password-field');
              if (email && password && !email.value) {
                email.value = $0;
                await password.updateComplete;
                requestAnimationFrame(() => password.focus());
              }
            })
            """;

    private final LoginForm form = new LoginForm();
    private final LoginI18n words = LoginI18n.createDefault();

    SignInView(ObjectProvider<MadeUpPeople> madeUp) {
        addClassName("lull-door");
        form.setAction("sign-in");
        form.getElement().setProperty("headingLevel", 1);
        words.getForm().setTitle("Sign in");
        words.getForm().setUsername("E-mail");
        words.getForm().setPassword("Password");
        words.getForm().setSubmit("Sign in");
        words.getForm().setForgotPassword("Forgot your password?");
        form.setI18n(words);
        form.addForgotPasswordListener(event -> getUI().ifPresent(ui -> ui.navigate("forgot")));
        var others = new Paragraph(new Anchor("sign-up", "Make an account"));
        others.add(staticPage("/", "What Lull is"), staticPage("/help", "Help now"));
        others.addClassName("lull-door-links");
        add(form, others);
        madeUp.ifAvailable(people -> add(list(people)));
    }

    private static Anchor staticPage(String path, String words) {
        var anchor = new Anchor(path, words);
        anchor.setRouterIgnore(true);
        return anchor;
    }

    private static Div list(MadeUpPeople people) {
        var list = new Div(new Paragraph("This is a demonstration. These people are made up:"));
        people.signIns().forEach(one -> list.add(new Paragraph(one)));
        list.addClassName("lull-demo");
        return list;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        if (parameters.containsKey("error")) {
            show("That did not work", "The e-mail or the password is not right. Nothing was changed.");
            TypedEmail.take(VaadinServletRequest.getCurrent().getHttpServletRequest())
                    .ifPresent(this::fillIn);
        }
        if (parameters.containsKey("away")) {
            show("You were away for a while", "Lull signed you out after 20 quiet minutes. Sign in to go on.");
        }
        if (parameters.containsKey("wait")) {
            show("Too many tries", "Please wait a quarter of an hour, then try again. Your account is safe.");
        }
    }

    private void fillIn(String typed) {
        form.getElement().setProperty("noAutofocus", true); // the password is what has to be typed again
        form.getElement().executeJs(FILL_IN, typed);
    }

    private void show(String title, String message) {
        words.getErrorMessage().setTitle(title);
        words.getErrorMessage().setMessage(message);
        form.setI18n(words);
        form.setError(true);
    }
}
