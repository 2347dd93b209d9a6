/*
 * What is typed goes to the server after a pause, or when the field is left. On the browser's way back, and when the window is
 * hidden or closed, no field is left: so the one that has the focus is told, and what was typed in the last moment goes out
 * first. See app.lull.ui.TypedText.
 */
const LEAVING = 'lull-leaving';

function tellTheField(): void {
  document.activeElement?.dispatchEvent(new CustomEvent(LEAVING, { bubbles: true, composed: true }));
}

window.addEventListener('popstate', tellTheField, true);
window.addEventListener('pagehide', tellTheField, true);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') {
    tellTheField();
  }
});
