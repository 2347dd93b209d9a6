package app.lull.caseload.ui;

import com.vaadin.flow.component.html.Paragraph;

/** The keys of the list. Each presses what can be tapped, too, so that they can do nothing else. */
final class CaseloadKeys {

    /** Runs in the browser, with the list as {@code this}. */
    static final String LISTEN = """
            const listen = event => {
              const from = event.target;
              if (!this.isConnected) document.removeEventListener('keydown', listen);
              if (event.ctrlKey || event.metaKey || event.altKey || !this.isConnected) return;
              if (from !== document.body && !this.contains(from)) return;
              const typing = from.closest('input, textarea, vaadin-text-field, vaadin-text-area, vaadin-date-picker');
              const rows = [...this.querySelectorAll('[role=option]')];
              const step = (event.key === 'ArrowDown') - (event.key === 'ArrowUp');
              if (step && rows.length && (!typing || step > 0)) {
                const at = rows.indexOf(from.closest('[role=option]'));
                const on = rows.findIndex(row => row.getAttribute('aria-selected') === 'true');
                const to = at < 0 && on < 0 ? 0 : (at < 0 ? on : at) + (typing ? 0 : step);
                const row = rows[Math.max(0, Math.min(rows.length - 1, to))];
                row.focus();
                if (row.getAttribute('aria-selected') !== 'true') row.click();
              } else if (typing) {
                return;
              } else if (event.key === '/') {
                this.querySelector('vaadin-text-field')?.focus();
              } else if (event.key === 'a') {
                this.querySelector('.acknowledge')?.click();
              } else if ((event.key === 'Enter' || event.key === ' ') && from.matches('[role=option]')) {
                if (from.getAttribute('aria-selected') !== 'true' || event.key === ' ') from.click();
                else this.querySelector('a.open')?.click();
              } else {
                return;
              }
              event.preventDefault();
            };
            document.addEventListener('keydown', listen)""";

    private CaseloadKeys() {}

    static Paragraph help() {
        var help = new Paragraph("Keys: ↑ and ↓ move, Enter opens, / searches, A acknowledges.");
        help.addClassName("keys");
        return help;
    }
}
