package app.lull.worksheets.ui;

import app.lull.ui.Buttons;
import app.lull.ui.Disclosure;
import app.lull.ui.Notice;
import app.lull.worksheets.SheetPage;

/** The same sheet was written on in another window: both are safe, and the patient chooses which one goes on. */
class TwoWindows extends Notice {

    /** @param there what the other window kept */
    TwoWindows(SheetPage there, Runnable goOnHere, Runnable goOnThere) {
        super(
                "This sheet was written on in another window too.",
                "Both are safe. Choose the one to go on with; the other is put aside, where you can read it.");
        var read = new ReadSheet(there.readOut());
        add(
                new Disclosure("Read what is there", read),
                read,
                Buttons.row(
                        Buttons.quiet("Go on with what is here", goOnHere),
                        Buttons.quiet("Go on with what is there", goOnThere)));
    }
}
