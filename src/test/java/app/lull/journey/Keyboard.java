package app.lull.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The keys of somebody who has no mouse. Wherever the focus stops, it has to be seen. */
final class Keyboard {

    private static final int STOPS_AT_MOST = 60;

    /** The thing with the focus, through every shadow root, and what a screen reader calls it. */
    private static final String FOCUS = """
        (() => {
          let at = document.activeElement;
          while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
          const words = (e) => (e?.innerText ?? e?.textContent ?? '').replace(/\\s+/g, ' ').trim();
          const root = at?.getRootNode();
          const question = at?.closest?.('[role=radiogroup], fieldset');
          const asked = question
            ? words(root.getElementById(question.getAttribute('aria-labelledby')) ?? question.querySelector('legend')) + ': '
            : '';
          const own = at?.getAttribute('aria-label') || [...(at?.labels ?? [])].map(words).filter(Boolean).join(' ') || words(at);
          return {at, root, name: asked + own};
        })()\
        """;

    /** Why the focus would be lost on somebody who looks for it; empty where they find it. */
    private static final String LOST = """
        () => {
          const {at, root, name} = %s;
          if (!at || at === document.body) return 'the focus is nowhere';
          // A sheet that opens takes the focus as a whole, for a screen reader to say what it is; the next key goes on in it.
          if (at.matches('vaadin-dialog[opened]')) return '';
          const about = `<${at.localName} class="${at.className}"> ${name}`;
          // The ring may be drawn by the element, by the cell of a hidden radio button, or inside the field it is slotted in.
          const field = at.parentElement?.shadowRoot ? at.parentElement : null;
          const drawers = [at, at.nextElementSibling, at.closest('label'), ...(field?.shadowRoot.querySelectorAll('*') ?? [])];
          const ring = drawers.filter(Boolean).some((e) => ['', '::before', '::after'].some((part) => {
            const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(e, part || null);
            return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\\)|transparent|\\/ 0\\)/.test(outlineColor);
          }));
          // A heading takes the focus for a screen reader to read on from; no key does anything there.
          if (!ring && !at.matches('h1[data-arrive]')) return `nothing is drawn around ${about}`;
          const box = at.getBoundingClientRect();
          if (box.width < 2 || box.height < 2) return `has no size: ${about}`;
          if (box.top < 0 || box.left < 0 || box.bottom > innerHeight || box.right > innerWidth) {
            return `is outside the window (${Math.round(box.top)} to ${Math.round(box.bottom)} of ${innerHeight}): ${about}`;
          }
          const around = (e) => [e, ...(e?.assignedSlot ? around(e.assignedSlot) : e?.parentNode ? around(e.parentNode) : e?.host ? around(e.host) : [])];
          // A link on two lines has two boxes.
          const points = [...at.getClientRects()].flatMap((line) =>
            [line.top + 2, (line.top + line.bottom) / 2, line.bottom - 2].map((y) => [(line.left + line.right) / 2, y]));
          for (const [middle, y] of points) {
            let over = document.elementFromPoint(middle, y);
            while (over?.shadowRoot?.elementFromPoint(middle, y) && over.shadowRoot.elementFromPoint(middle, y) !== over) {
              over = over.shadowRoot.elementFromPoint(middle, y);
            }
            const own = [at, field, at.closest('label')].filter(Boolean);
            if (!own.some((e) => around(over).includes(e))) {
              return `<${over?.localName} class="${over?.className}"> lies over ${about}`;
            }
          }
          return '';
        }\
        """.formatted(FOCUS);

    private final Page page;
    private final List<String> stops = new ArrayList<>();

    Keyboard(Page page) {
        this.page = page;
    }

    /** Presses this key; the focus is then where it can be seen. */
    Keyboard press(String key) {
        page.keyboard().press(key);
        return looks(key);
    }

    /** Presses this key where another page comes. */
    Keyboard leaves(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard types(String words) {
        page.keyboard().type(words);
        return looks(words);
    }

    /** Goes forward with Tab, stop by stop, to what is called so. */
    Keyboard to(String pattern) {
        return goes("Tab", pattern);
    }

    /** Goes back with Shift and Tab, stop by stop, to what is called so. */
    Keyboard backTo(String pattern) {
        return goes("Shift+Tab", pattern);
    }

    private Keyboard goes(String key, String pattern) {
        var wanted = Pattern.compile(pattern);
        var passed = new ArrayList<String>();
        for (int stop = 0; stop < STOPS_AT_MOST; stop++) {
            press(key);
            passed.add(at());
            if (wanted.matcher(passed.getLast()).find()) {
                return this;
            }
        }
        throw new AssertionError(key + " never comes to “" + pattern + "”, but to " + passed);
    }

    /** What has the focus, as a screen reader calls it. */
    String at() {
        return (String) page.evaluate("() => " + FOCUS + ".name");
    }

    /** The focus goes by itself to the heading of the new screen. */
    Keyboard arrivesAt(String heading) {
        return isAt(heading, "h1");
    }

    /** The focus goes, or stays, there by itself. */
    Keyboard isAt(String pattern) {
        return isAt(pattern, "*");
    }

    private Keyboard isAt(String pattern, String element) {
        var wanted =
                "(pattern) => { const {at, name} = %s; return at.matches('%s') && new RegExp(pattern).test(name); }"
                        .formatted(FOCUS, element);
        try {
            page.waitForFunction(wanted, pattern, new Page.WaitForFunctionOptions().setTimeout(10_000));
        } catch (PlaywrightException e) {
            throw new AssertionError("The focus is not at “" + pattern + "” but at “" + at() + "”", e);
        }
        return looks("by itself");
    }

    private Keyboard looks(String after) {
        try {
            page.waitForFunction(
                    "() => (" + LOST + ")() === ''", null, new Page.WaitForFunctionOptions().setTimeout(3000));
        } catch (PlaywrightException e) {
            throw new AssertionError("After %s (before it %s): %s".formatted(after, stops, page.evaluate(LOST)), e);
        }
        stops.add(at());
        return this;
    }

    /** Every stop so far. */
    List<String> stops() {
        return List.copyOf(stops);
    }
}
