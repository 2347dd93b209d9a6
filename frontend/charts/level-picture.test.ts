import assert from 'node:assert/strict';
import test from 'node:test';
import { aside, axis, between, height, option, split, type LevelPicture } from './level-picture.ts';

const INK = {
  muted: 'grey',
  line: 'silver',
  ground: 'white',
  band: 'beige',
  font: 'serif',
  series: { CAFFEINE: { stroke: 'brown', soft: 'wheat' } },
};

function picture(now: number): LevelPicture {
  const middle = [0, 80, 60, 40, 20];
  return {
    hours: ['04:00', '', '08:00', '', '12:00'],
    low: middle.map((mg) => mg / 2),
    commonLow: middle.map((mg) => mg * 0.8),
    middle,
    commonHigh: middle.map((mg) => mg * 1.2),
    high: middle.map((mg) => mg * 1.5),
    now,
    nowWords: 'now',
    bedtime: 3,
    bedtimeWords: 'bed',
    line: 30,
    lineWords: '30 mg',
  };
}

type Drawn = { series: { name?: string; data: [number, number][]; markLine?: { data: object[] } }[] };

test('past and future meet now, and nothing of either is lost', () => {
  const { past, future } = split(picture(1.5).middle, 1.5);
  assert.deepEqual(past, [
    [0, 0],
    [1, 80],
    [1.5, 70],
  ]);
  assert.deepEqual(future, [
    [1.5, 70],
    [2, 60],
    [3, 40],
    [4, 20],
  ]);
});

test('before the first and after the last point all is future or all is past', () => {
  assert.equal(split([1, 2, 3], -1).past.length, 0);
  assert.equal(split([1, 2, 3], 9).future.length, 0);
  assert.equal(between([1, 2, 3], 9), 3);
});

test('the value axis holds the longest half-life', () => {
  assert.deepEqual(axis(picture(1)), { top: 150, step: 50 });
  assert.deepEqual(axis({ ...picture(1), high: [0, 0] }), { top: 40, step: 20 });
  for (let most = 1; most < 3000; most += 7) {
    const { top, step } = axis({ ...picture(1), high: [most] });
    assert.ok(top >= most && top % step === 0 && top / step <= 15, `${most}`);
  }
});

test('the areas stand on the low ends and reach the high ones', () => {
  const drawn = option(picture(1.5), INK, 360, 'x', true) as Drawn;
  const [low, high] = drawn.series;
  assert.deepEqual(
    low!.data.map(([, mg], i) => mg + high!.data[i]![1]),
    picture(1).high,
  );
});

test('now and bedtime are marked where they are in the picture, and a line to compare with always is', () => {
  const marks = (place: LevelPicture) =>
    (option(place, INK, 360, 'x', true) as Drawn).series.at(-1)!.markLine!.data.length;
  assert.equal(marks(picture(1.5)), 3);
  assert.equal(marks({ ...picture(9), bedtime: 20 }), 1);
});

test('the words of two lines that are near stand away from each other', () => {
  assert.equal(aside(10, 60, 96), 'center');
  assert.equal(aside(72, 76, 96), 'right');
  assert.equal(aside(76, 72, 96), 'left');
});

test('a phone gets a lower picture', () => {
  assert.ok(height(360) < height(900));
});

test('the words of the level line stand at the end that no upright line crosses', () => {
  const where = (now: number) => {
    const drawn = option(picture(now), INK, 360, 'x', true) as unknown as {
      series: { markLine?: { data: { yAxis?: number; label: { position: string } }[] } }[];
    };
    return drawn.series.flatMap((one) => one.markLine?.data ?? []).find((mark) => mark.yAxis === 30)?.label.position;
  };
  assert.equal(where(0.5), 'insideEndTop');
  assert.equal(where(2), 'insideStartTop');
});
