package app.lull.shell;

import app.lull.ui.Buttons;
import app.lull.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** An address that leads nowhere; a thing of somebody else looks the same. */
@ParentLayout(FrameLayout.class)
@PageTitle("Not found · Lull")
@AnonymousAllowed
class NotFoundView extends Page implements HasErrorParameter<NotFoundException> {

    NotFoundView() {
        super("There is nothing here");
        lead("The address may be old, or what was here is gone. What you saved is safe.");
        add(Buttons.row(Buttons.primary(
                "Go to the first page",
                () -> getUI().ifPresent(ui -> ui.getPage().setLocation(".")))));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
