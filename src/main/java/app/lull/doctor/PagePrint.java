package app.lull.doctor;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.springframework.stereotype.Component;

/** Prints a page as a tagged PDF (PDF/UA): in 11 point where it fits, in 9 at the least, on one sheet or not at all. */
@Component
class PagePrint {

    private static final double USUAL = 11;
    private static final List<Double> SMALLER = List.of(10.5, 10.0, 9.5);
    private static final double SMALLEST = 9;

    private static final String STYLE = """
            @page { size: %s; margin: 15mm 18mm; }
            body { font-family: '%s'; font-size: %.1fpt; line-height: 1.3; color: #1c2528; margin: 0; }
            h1 { font-size: 1.5em; font-weight: normal; margin: 0 0 0.5em; }
            h2 { font-size: 0.9em; font-weight: normal; color: #0b5a5f; margin: 0.65em 0 0.05em; page-break-after: avoid; }
            p { margin: 0; word-wrap: break-word; }
            p.foot { margin-top: 1em; padding-top: 0.4em; border-top: 1px solid #8a9699; font-size: 0.9em; }
            """;

    private final Letters letters;

    PagePrint(Letters letters) {
        XRLog.setLoggingEnabled(false); // it could repeat what somebody wrote
        this.letters = letters;
    }

    /** The page on this paper. */
    Printed print(VisitPage page, Paper paper) {
        var document = new PageDocument(page, letters);
        return fits(document, paper, USUAL)
                .or(() -> fits(document, paper, SMALLEST).map(small -> larger(document, paper, small)))
                .orElseGet(() -> new Printed.TooLong(page.text().longest().orElseThrow()));
    }

    private static Printed larger(PageDocument document, Paper paper, Printed smallest) {
        return SMALLER.stream()
                .map(points -> fits(document, paper, points))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(smallest);
    }

    private static Optional<Printed> fits(PageDocument document, Paper paper, double points) {
        var pdf = pdf(document, String.format(Locale.ROOT, STYLE, paper.css(), Letters.NAME, points));
        return sheets(pdf) == 1 ? Optional.of(new Printed.OnePage(pdf, document.replaced())) : Optional.empty();
    }

    private static byte[] pdf(PageDocument document, String style) {
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .withW3cDocument(document.styled(style), null)
                    .usePdfUaAccessibility(true)
                    .useFont(Letters::file, Letters.NAME)
                    .useUriResolver((base, uri) -> null)
                    .withProducer("Lull")
                    .withDiagnosticConsumer(diagnostic -> {})
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException("A page could not be printed", e);
        }
        return out.toByteArray();
    }

    private static int sheets(byte[] pdf) {
        try (var read = Loader.loadPDF(pdf)) {
            return read.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException("A page that was printed could not be read", e);
        }
    }
}
