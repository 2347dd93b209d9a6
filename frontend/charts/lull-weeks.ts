import { Drawing, type Ink } from './drawing.ts';
import { layout, option, type Picture } from './weeks-picture.ts';

/** Series by week, one panel above the other; see app.lull.ui.WeeksChart. */
export class LullWeeks extends Drawing<Picture> {
  protected override looks(picture: Picture) {
    return picture.panels.map((panel) => panel.look);
  }

  protected override height(picture: Picture, width: number) {
    return layout(picture, width).height;
  }

  protected override option(picture: Picture, ink: Ink, width: number, still: boolean) {
    return option(picture, ink, width, this.description, still);
  }
}

customElements.define('lull-weeks', LullWeeks);
