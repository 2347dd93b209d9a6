import { Drawing, type Ink } from './drawing.ts';
import { height, option, type LevelPicture } from './level-picture.ts';

/** A level through one day, as a band; see app.lull.ui.LevelChart. */
export class LullLevel extends Drawing<LevelPicture> {
  protected override looks() {
    return ['CAFFEINE'];
  }

  protected override height(_: LevelPicture, width: number) {
    return height(width);
  }

  protected override option(picture: LevelPicture, ink: Ink, width: number, still: boolean) {
    return option(picture, ink, width, this.description, still);
  }
}

customElements.define('lull-level', LullLevel);
