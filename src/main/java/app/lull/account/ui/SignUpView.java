package app.lull.account.ui;

import app.lull.account.EmailAddress;
import app.lull.account.InvalidEntry;
import app.lull.account.Passwords;
import app.lull.account.Registration;
import app.lull.account.Registration.Consent;
import app.lull.account.SignUp;
import app.lull.content.ConsentTexts;
import app.lull.ui.Buttons;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who will use this Lull, and do they agree that it keeps what they enter? */
@Route("sign-up")
@PageTitle("Make an account · Lull")
@AnonymousAllowed
class SignUpView extends Div implements BeforeEnterObserver {

    private final SignUp signUp;
    private final Passwords passwords;
    private final ConsentTexts texts;
    private final SignInThrottle throttle;
    private final BrowserSignIn browserSignIn;
    private final Fields fields = new Fields();
    private final TextField called = fields.name("called", new TextField("What may Lull call you?"));
    private final EmailField email = fields.name("email", new EmailField("E-mail"));
    private final PasswordField password = fields.name("password", new PasswordField("Password"));
    private final Checkbox adult = fields.name("adult", new Checkbox("I am 18 or older."));
    private final Checkbox terms = fields.name("TERMS", new Checkbox());
    private final Checkbox healthData = fields.name("HEALTH_DATA", new Checkbox());
    private final Paragraph day = new Paragraph();
    private ZoneId zone = ZoneOffset.UTC;
    private String language = "en";
    private @Nullable String firstAdminToken;

    SignUpView(
            SignUp signUp,
            Passwords passwords,
            ConsentTexts texts,
            SignInThrottle throttle,
            BrowserSignIn browserSignIn) {
        this.signUp = signUp;
        this.passwords = passwords;
        this.texts = texts;
        this.throttle = throttle;
        this.browserSignIn = browserSignIn;
        addClassName("lull-door");
        called.setHelperText("Your first name, or any name you like.");
        called.setMaxLength(40);
        called.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.GIVEN_NAME);
        email.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.USERNAME);
        password.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NEW_PASSWORD);
        password.setHelperText("Three or four unrelated words work well.");
        password.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        password.addValueChangeListener(change -> advise());
        terms.setLabel(texts.current(ConsentTexts.Kind.TERMS).text());
        healthData.setLabel(texts.current(ConsentTexts.Kind.HEALTH_DATA).text());
        day.addClassName("lull-note");
        var save = Buttons.wide("Make my account", this::save);
        var page = new Page("Make an account")
                .lead("Two minutes. What you enter stays in this Lull. No other user sees it unless you share it.");
        page.add(
                called,
                email,
                password,
                adult,
                underAge(),
                terms,
                healthData,
                aboutTerms(),
                day,
                save,
                signInInstead());
        add(page);
    }

    private static Paragraph aboutTerms() {
        var link = new Anchor("/terms", "What is kept, who reads it, and how to take it away");
        link.setRouterIgnore(true);
        link.setTarget("_blank");
        return new Paragraph(link);
    }

    private static Paragraph underAge() {
        return new Paragraph(new Anchor("for-adults", "I am under 18"));
    }

    private static Paragraph signInInstead() {
        return new Paragraph(new Anchor("sign-in", "I have an account already"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        firstAdminToken = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("admin")
                .orElse(null);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        var details = attach.getUI().getPage().getExtendedClientDetails();
        Zones.known(details.getTimeZoneId()).ifPresent(known -> zone = known);
        var browsers = VaadinRequest.getCurrent().getLocale().getLanguage();
        language = browsers.substring(0, Math.min(2, browsers.length())).toLowerCase(Locale.ROOT);
        day.setText("Your day begins at 04:00 in " + Zones.spoken(zone) + ". You can change the place later.");
    }

    private void advise() {
        if (!password.isEmpty()) {
            var advice = passwords.advice(password.getValue(), List.of(called.getValue(), email.getValue()));
            password.setErrorMessage(advice.orElse(""));
            password.setInvalid(advice.isPresent());
        }
    }

    private void save() {
        fields.clear();
        var refusals =
                signUp.refusals(called.getValue(), email.getValue(), password.getValue(), adult.getValue(), consents());
        if (!refusals.isEmpty()) {
            fields.show(refusals);
            return;
        }
        if (!throttle.tryFrom(VaadinRequest.getCurrent().getRemoteAddr())) {
            Notice.show(
                    "There were too many tries from here. Please wait a quarter of an hour. What you typed is still here.");
            return;
        }
        try {
            var address = new EmailAddress(email.getValue());
            var patient = signUp.signUp(
                    new Registration(
                            called.getValue(),
                            address,
                            password.getValue(),
                            language,
                            zone,
                            adult.getValue(),
                            consents()),
                    firstAdminToken);
            var link = WantedPage.linkBefore().orElse("today");
            browserSignIn.as(patient);
            getUI().ifPresent(ui -> ui.getPage().setLocation(link));
        } catch (InvalidEntry refused) {
            if (refused.field().equals("link")) {
                Notice.show(refused.getMessage() + " You can make an account without it at /sign-up.");
            } else {
                fields.show(refused);
            }
        }
    }

    private List<Consent> consents() {
        var given = new ArrayList<Consent>();
        if (terms.getValue()) {
            given.add(new Consent(
                    Consent.Kind.TERMS, texts.current(ConsentTexts.Kind.TERMS).version()));
        }
        if (healthData.getValue()) {
            given.add(new Consent(
                    Consent.Kind.HEALTH_DATA,
                    texts.current(ConsentTexts.Kind.HEALTH_DATA).version()));
        }
        return given;
    }
}
