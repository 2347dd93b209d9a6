package app.lull.caseload.ui;

import com.vaadin.flow.component.html.Paragraph;

/** The keys of the list. Each presses what can be tapped, too, so that they can do nothing else. */
final class CaseloadKeys {

    /** Runs in the browser, with the list as {@code this}. A key that follows another waits for what that one shows. */
    static final String LISTEN = """
            let asked;
            const ask = row => {
              asked = row;
              row.click();
            };
            const selected = row => row?.getAttribute('aria-selected') === 'true';
            const shown = (row, then, until = Date.now() + 5000) => {
              const pane = this.querySelector('.pane');
              if (selected(row) && pane?.dataset.patient === row.dataset.patient) then(pane);
              else if (row?.isConnected && row === asked && Date.now() < until)
                requestAnimationFrame(() => shown(row, then, until));
            };
            const listen = event => {
              const from = event.target;
              if (!this.isConnected) document.removeEventListener('keydown', listen);
              if (event.ctrlKey || event.metaKey || event.altKey || !this.isConnected) return;
              if (from !== document.body && !this.contains(from)) return;
              const typing = from.closest('input, textarea, vaadin-text-field, vaadin-text-area, vaadin-date-picker');
              const rows = [...this.querySelectorAll('[role=option]')];
              const here = from.closest('[role=option]');
              const step = (event.key === 'ArrowDown') - (event.key === 'ArrowUp');
              const go = to => {
                const row = rows[Math.max(0, Math.min(rows.length - 1, to))];
                row.focus();
                if (!selected(row)) ask(row);
              };
              if (step && rows.length && (!typing || step > 0)) {
                const at = rows.indexOf(here);
                const on = rows.findIndex(selected);
                go(at < 0 && on < 0 ? 0 : (at < 0 ? on : at) + (typing ? 0 : step));
              } else if (typing) {
                return;
              } else if (here && (event.key === 'Home' || event.key === 'End')) {
                go(event.key === 'Home' ? 0 : rows.length - 1);
              } else if (event.key === '/') {
                this.querySelector('vaadin-text-field')?.focus();
              } else if (event.key === 'a') {
                shown(here ?? rows.find(selected), pane => pane.querySelector('.acknowledge')?.click());
              } else if (here && event.key === 'Enter' && (selected(here) || here === asked)) {
                shown(here, pane => pane.querySelector('a.open')?.click());
              } else if (here && (event.key === 'Enter' || event.key === ' ')) {
                ask(here);
              } else {
                return;
              }
              event.preventDefault();
            };
            document.addEventListener('keydown', listen)""";

    private CaseloadKeys() {}

    static Paragraph help() {
        var help = new Paragraph("Keys: ↑ and ↓ move, Home and End too, Enter opens, / searches, A acknowledges.");
        help.addClassName("keys");
        return help;
    }
}
