package app.lull.shell;

import app.lull.account.Operator;
import app.lull.account.Role;
import app.lull.content.ConsentTexts;
import app.lull.content.CrisisHelp;
import app.lull.content.CrisisLines;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages that come without JavaScript, without signing in, and while the database is away. */
@Controller
class PlainPages {

    private final CrisisLines crisisLines;
    private final ConsentTexts consentTexts;
    private final Clock clock;
    private final Operator operator;

    PlainPages(CrisisLines crisisLines, ConsentTexts consentTexts, Clock clock, Operator operator) {
        this.crisisLines = crisisLines;
        this.consentTexts = consentTexts;
        this.clock = clock;
        this.operator = operator;
    }

    @ModelAttribute
    void signedIn(HttpServletRequest request, Model model) {
        model.addAttribute("signedIn", request.getUserPrincipal() != null);
        model.addAttribute("backTo", request.isUserInRole(Role.PATIENT.name()) ? "Back to Today" : "Back to Lull");
    }

    @GetMapping("/help")
    String help(
            HttpServletRequest request,
            Model model,
            @RequestParam(required = false) @Nullable String country,
            @CookieValue(name = "lull-country", required = false) @Nullable String kept) {
        var chosen = country != null ? country : kept;
        var here = chosen == null ? countryOf(request) : crisisLines.in(chosen);
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        model.addAttribute(
                "page", here.map(known -> crisisLines.help(known, today)).orElseGet(CrisisHelp::anywhere));
        model.addAttribute("everywhere", crisisLines.countries());
        return "help";
    }

    @GetMapping("/see-a-doctor")
    String seeADoctor() {
        return "see-a-doctor";
    }

    @GetMapping("/terms")
    String terms(Model model) {
        model.addAttribute("operator", operator.name());
        model.addAttribute("consentToTerms", consentTexts.current(ConsentTexts.Kind.TERMS));
        model.addAttribute("consentToHealthData", consentTexts.current(ConsentTexts.Kind.HEALTH_DATA));
        return "terms";
    }

    /** The region of the browser's first language that names one Lull has numbers for. */
    private Optional<CrisisLines.Country> countryOf(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getCountry)
                .filter(region -> !region.isEmpty())
                .findFirst()
                .flatMap(crisisLines::in);
    }
}
