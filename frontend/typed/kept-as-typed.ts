/*
 * Text fields whose text is kept while it is typed; see app.lull.ui.TypedText. After a short pause in the typing a field says
 * that it changed, as it would when it is left. On the browser's way back, and when the window is hidden or closed, it says so
 * before: what was typed in the last moment goes out first. (A delay in Flow would hold it back, and drop it with the screen.)
 */
const PAUSE_MILLIS = 700;
const unsaid = new Map<Element, number>();

function fieldOf(event: Event): Element | null {
  return event.target instanceof Element ? event.target.closest('[data-kept-as-typed]') : null;
}

function say(field: Element): void {
  window.clearTimeout(unsaid.get(field));
  if (unsaid.delete(field)) {
    field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  }
}

function sayAll(): void {
  [...unsaid.keys()].forEach(say);
}

document.addEventListener('input', (event) => {
  const field = fieldOf(event);
  if (field) {
    window.clearTimeout(unsaid.get(field));
    unsaid.set(
      field,
      window.setTimeout(() => say(field), PAUSE_MILLIS),
    );
  }
});
document.addEventListener('focusout', (event) => {
  const field = fieldOf(event);
  if (field) {
    say(field);
  }
});
window.addEventListener('popstate', sayAll, true);
window.addEventListener('pagehide', sayAll, true);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') {
    sayAll();
  }
});
