package app.lull.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Shows a screen on a small phone, a phone and a desk, light and dark: keeps a picture of each under target/screens, and
 * collects what axe finds and what does not fit.
 */
final class Gallery {

    private static final Path PICTURES = Path.of("target", "screens");

    /** What sticks out at the side, what is cut off, and what is too small for a finger. */
    private static final String MISFITS = """
        () => {
          const found = [];
          const wide = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth > wide) {
            found.push(`scrolls sideways: ${document.documentElement.scrollWidth} in ${wide}`);
          }
          // A therapist's list at a desk is dense: there WCAG's 24 px hold, as for every mouse.
          const dense = matchMedia('(pointer: fine)').matches && document.querySelector('.lull-caseload, .lull-patient, .lull-ratings');
          const least = dense ? 24 : 44;
          const named = (e) => `<${e.localName} class="${e.className}"> ${(e.innerText ?? '').trim().slice(0, 40)}`;
          const hasWords = (e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim() !== '');
          const all = (root) => [...root.querySelectorAll('*')].flatMap((e) => [e, ...(e.shadowRoot ? all(e.shadowRoot) : [])]);
          for (const e of all(document.body)) {
            if (!e.checkVisibility({visibilityProperty: true, opacityProperty: true}) || e.closest('.lull-heard, svg, .lull-skip, .lull-weeks-scroll, .lull-patient-ways')) continue;
            const words = hasWords(e);
            const box = e.getBoundingClientRect();
            if (words && box.width > 1) {
              if (box.right > wide + 1 || box.left < -1) found.push(`sticks out: ${named(e)}`);
              const style = getComputedStyle(e);
              if (style.overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1) found.push(`is cut off: ${named(e)}`);
            }
            const inSentence = e.localName === 'a' && hasWords(e.parentElement);
            const control = e.matches('button, vaadin-button, summary, [role=button], a[href]') && !inSentence;
            if (control && box.width > 0 && !e.closest('p, vaadin-select, .lull-checkin-both') && box.height < least) {
              found.push(`is ${Math.round(box.height)} px high: ${named(e)}`);
            }
            // What is ticked, and the cells of a scale, are as large as a finger both ways.
            const ticks = e.matches('vaadin-radio-button, vaadin-checkbox');
            const cell = e.localName === 'label' && e.querySelector(':scope > input[type=radio], :scope > input[type=checkbox]');
            const small = Math.round(cell ? Math.min(box.width, box.height) : box.height);
            if ((ticks || cell) && box.width > 0 && small < least) found.push(`is ${small} px: ${named(e)}`);
          }
          return found;
        }\
        """;

    /** Colours that still change are where they will be; what a session plays goes on as it was. */
    private static final String SETTLED = """
        () => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(() => {
          document.getAnimations().filter((a) => a instanceof CSSTransition).forEach((a) => a.finish());
          shown();
        })))\
        """;

    /** A screen behind which nothing is left to scroll; a sheet over it stays as it is on a device. */
    private static final String HEIGHT = """
        () => document.querySelector('vaadin-dialog[opened], dialog[open]') ? 0 : document.documentElement.scrollHeight\
        """;

    /** All rules, or the ones that see colours; only what broke one is told. */
    private static final String AXE = """
        async (coloursAlone) => {
          const asked = {resultTypes: ['violations'], preload: false};
          if (coloursAlone) asked.runOnly = {type: 'rule', values: ['color-contrast', 'link-in-text-block']};
          const {violations} = await axe.run(document, asked);
          return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id} (${rule.help}): ${node.html}`));
        }\
        """;

    private final String axe = axe();
    private final List<String> findings = new ArrayList<>();
    private final boolean everyPicture;

    private Gallery(boolean everyPicture) {
        this.everyPicture = everyPicture;
    }

    /** Looks at three widths for what does not fit, and takes a light picture of a phone and a dark one of a desk. */
    static Gallery ofTwo() {
        return new Gallery(false);
    }

    /** Looks at three widths, light and dark. */
    static Gallery ofSix() {
        return new Gallery(true);
    }

    private boolean takes(int width, ColorScheme scheme) {
        return everyPicture || width == (scheme == ColorScheme.LIGHT ? 390 : 1440);
    }

    /** Takes the pictures of what the page shows now, under this name. */
    void show(Page page, String name) {
        for (int width : List.of(360, 390, 1440)) {
            int height = width < 600 ? 844 : 900;
            page.setViewportSize(width, height);
            page.evaluate(SETTLED);
            page.setViewportSize(width, Math.max(height, (int) page.evaluate(HEIGHT)));
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                if (!takes(width, scheme)) {
                    continue;
                }
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.evaluate(SETTLED);
                var picture = "%s-%d-%s".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT));
                page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(picture + ".png")));
                // Between light and dark nothing differs but the colours.
                violations(page, scheme == ColorScheme.DARK).forEach(found -> findings.add(picture + ": " + found));
            }
            misfits(page).forEach(misfit -> findings.add("%s-%d: %s".formatted(name, width, misfit)));
            page.setViewportSize(width, height);
        }
    }

    @SuppressWarnings("unchecked") // the script returns a list of strings
    private List<String> violations(Page page, boolean coloursAlone) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(axe);
        }
        return (List<String>) page.evaluate(AXE, coloursAlone);
    }

    private static String axe() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked") // the script returns a list of strings
    static List<String> misfits(Page page) {
        return (List<String>) page.evaluate(MISFITS);
    }

    /** All that was found, one line each, with the picture's name. */
    List<String> findings() {
        return List.copyOf(findings);
    }
}
