package app.lull.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
          const named = (e) => `<${e.localName} class="${e.className}"> ${(e.innerText ?? '').trim().slice(0, 40)}`;
          const all = (root) => [...root.querySelectorAll('*')].flatMap((e) => [e, ...(e.shadowRoot ? all(e.shadowRoot) : [])]);
          for (const e of all(document.body)) {
            if (!e.checkVisibility({visibilityProperty: true, opacityProperty: true}) || e.closest('.lull-heard, svg, .lull-skip')) continue;
            const words = [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim() !== '');
            const box = e.getBoundingClientRect();
            if (words && box.width > 1) {
              if (box.right > wide + 1 || box.left < -1) found.push(`sticks out: ${named(e)}`);
              const style = getComputedStyle(e);
              if (style.overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1) found.push(`is cut off: ${named(e)}`);
            }
            const control = e.matches('button, vaadin-button, summary, [role=button], a[href]:not(p a, li p a)');
            if (control && box.width > 0 && !e.closest('p, .lull-checkin-both') && box.height < 44) {
              found.push(`is ${Math.round(box.height)} px high: ${named(e)}`);
            }
          }
          return found;
        }\
        """;

    private final List<String> findings = new ArrayList<>();

    /** Takes the six pictures of what the page shows now, under this name. */
    void show(Page page, String name) {
        for (var width : List.of(360, 390, 1440)) {
            page.setViewportSize(width, width < 600 ? 844 : 900);
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.evaluate("() => new Promise(shown => requestAnimationFrame(() => requestAnimationFrame(shown)))");
                var picture = "%s-%d-%s".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT));
                page.screenshot(
                        new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(picture + ".png")));
                examine(page, picture);
            }
        }
    }

    private void examine(Page page, String picture) {
        var result = new AxeBuilder(page).setLegacyMode(true).analyze();
        result.getViolations()
                .forEach(rule -> rule.getNodes()
                        .forEach(node -> findings.add(
                                "%s: %s (%s): %s".formatted(picture, rule.getId(), rule.getHelp(), node.getHtml()))));
        misfits(page).forEach(misfit -> findings.add(picture + ": " + misfit));
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
