import { layout, option, type DaysPicture } from './days-picture.ts';
import { Drawing, type Ink } from './drawing.ts';

/** Amounts and moments by day; see app.lull.ui.DaysChart. */
export class LullDays extends Drawing<DaysPicture> {
  protected override looks(picture: DaysPicture) {
    return [picture.look];
  }

  protected override height(picture: DaysPicture, width: number) {
    return layout(picture, width).height;
  }

  protected override option(picture: DaysPicture, ink: Ink, width: number, still: boolean) {
    return option(picture, ink, width, this.description, still);
  }
}

customElements.define('lull-days', LullDays);
