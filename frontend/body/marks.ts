/** One region as it is offered: its id and how the person reads it. */
export interface Region {
  id: string;
  words: string;
}

/** A group of regions under a heading. */
export interface Group {
  title: string;
  regions: Region[];
}

/** One piece of a drawing; without a region it is there to be looked at. */
export interface Shape {
  region: string;
  d: string;
  mirrored: boolean;
  x: number;
  y: number;
}

/** A drawing in a box of its own, with the words under its two sides. */
export interface Figure {
  title: string;
  width: number;
  height: number;
  left: string;
  right: string;
  shapes: Shape[];
  lines: string[];
}

/** The ids in a value such as `calf_l eyelid_r`. */
export function marked(value: string): Set<string> {
  return new Set(value.split(' ').filter(Boolean));
}

/** The value after this region was marked, or its mark taken away; ids stay in the order they are offered in. */
export function toggled(value: string, region: string, groups: Group[]): string {
  const marks = marked(value);
  if (!marks.delete(region)) marks.add(region);
  return groups
    .flatMap((group) => group.regions)
    .map((one) => one.id)
    .filter((id) => marks.has(id))
    .join(' ');
}

/** Where a shape's mark stands: its centre, on the other side where it is mirrored. */
export function centre(shape: Shape, figure: Figure): string {
  const x = shape.mirrored ? figure.width - shape.x : shape.x;
  return `translate(${x} ${shape.y})`;
}
