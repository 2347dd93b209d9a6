package app.lull.export.ui;

import app.lull.account.Me;
import app.lull.account.ui.ConfirmItsYou;
import app.lull.export.PersonalArchive;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.Page;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;

/** How do I take my data with me? */
@Route("your-data")
@Menu(order = 20, title = "Your data")
@PageTitle("Your data · Lull")
@RolesAllowed("PATIENT")
class YourDataView extends Page {

    YourDataView(Me me, PersonalArchive archive, ConfirmItsYou confirm) {
        super("Your data");
        lead("What you entered is yours. Take all of it with you at any time.");
        var patient = me.patient();
        var download = new Anchor(
                DownloadHandler.fromInputStream(request -> new com.vaadin.flow.server.streams.DownloadResponse(
                        archive.read(patient), "lull-data.zip", "application/zip", -1)),
                AttachmentType.DOWNLOAD,
                "lull-data.zip");
        download.addClassName("lull-only-by-button");
        download.getElement().setAttribute("aria-hidden", "true");
        download.setTabIndex(-1);
        var begin = Buttons.quiet(
                "Download everything (zip)",
                () -> confirm.then(() -> download.getElement().callJsFunction("click")));
        add(Card.titled(
                        "Everything Lull keeps about you",
                        new Paragraph("One file for each kind of entry, as JSON. Many spreadsheet programs can "
                                + "open it, and any programmer can read it."),
                        Buttons.row(begin),
                        download)
                .note("It holds what you wrote, readable. Keep it where only you can reach it."));
        var erase = new Anchor("settings", "Have everything erased");
        erase.addClassName("lull-more");
        add(erase);
    }
}
