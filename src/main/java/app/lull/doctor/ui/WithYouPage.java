package app.lull.doctor.ui;

import app.lull.curriculum.HelperPage;
import app.lull.curriculum.HelperPages;
import app.lull.doctor.HelperDoor;
import app.lull.doctor.LinkToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page somebody who helps opens by a link: no account, no script, and nothing of whoever sent it. */
@Controller
class WithYouPage {

    private final HelperDoor door;
    private final HelperPage page;
    private final VisitsFromOneAddress visits = new VisitsFromOneAddress();

    WithYouPage(HelperDoor door, HelperPages pages) {
        this.door = door;
        this.page = pages.current();
    }

    @GetMapping("/with-you/{token}")
    String show(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("signedIn", request.getUserPrincipal() != null);
        model.addAttribute("page", page);
        if (!visits.oneMore(request.getRemoteAddr())) {
            return notice(HttpStatus.TOO_MANY_REQUESTS, page.busy(), response, model);
        }
        var sentence = door.sentence(new LinkToken(token));
        if (sentence.isEmpty()) {
            return notice(HttpStatus.NOT_FOUND, page.closed(), response, model);
        }
        model.addAttribute(
                "sentence",
                page.sentence(sentence.get())
                        .orElse(page.sentences().getFirst())
                        .words());
        return "with-you";
    }

    private static String notice(
            HttpStatus status, HelperPage.Notice notice, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        model.addAttribute("notice", notice);
        return "with-you";
    }
}
