package app.lull.doctor;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page as a document with headings: what is printed, before it has a size. */
class PageDocument {

    static final String FOOT = "Self-reported, not a medical record.";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);

    private final VisitPage page;
    private final Letters letters;
    private int replaced;

    PageDocument(VisitPage page, Letters letters) {
        this.page = page;
        this.letters = letters;
    }

    /** How many signs of the document made last could not be printed. */
    int replaced() {
        return replaced;
    }

    /** Made anew each time: who lays it out may change it. */
    Document styled(String style) {
        replaced = 0;
        var document = empty();
        var html = document.createElement("html");
        html.setAttribute("lang", "en");
        document.appendChild(html);
        var head = child(html, "head");
        child(head, "title").setTextContent("For the doctor");
        var subject = child(head, "meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", FOOT);
        child(head, "style").setTextContent(style);
        var body = child(html, "body");
        child(body, "h1").setTextContent("For the visit on " + DAY.format(page.visitOn()));
        page.text().answers().forEach((question, answer) -> {
            child(body, "h2").setTextContent(question.heading());
            write(child(body, "p"), answer);
        });
        var foot = child(body, "p");
        foot.setAttribute("class", "foot");
        foot.setTextContent("%s Last changed on %s.".formatted(FOOT, DAY.format(page.changedOn())));
        return document;
    }

    private void write(Element paragraph, String answer) {
        var printable = letters.printable(answer);
        replaced += printable.replaced();
        var lines = printable.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                child(paragraph, "br");
            }
            paragraph.appendChild(paragraph.getOwnerDocument().createTextNode(lines.get(i)));
        }
    }

    private static Element child(Element parent, String tag) {
        var child = parent.getOwnerDocument().createElement(tag);
        parent.appendChild(child);
        return child;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java makes documents", e);
        }
    }
}
