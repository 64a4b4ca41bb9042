import { describe, expect, test } from 'vitest';
import { placeWindow } from '../../../electron/host/window-state.ts';

const laptop = { x: 0, y: 0, width: 1280, height: 800 };
const right = { x: 1280, y: 0, width: 1920, height: 1080 };
const saved = { x: 1400, y: 100, width: 1200, height: 800, maximised: false };

describe('the place of the window', () => {
  test('is where it was, while that screen is there', () => {
    expect(placeWindow(saved, [laptop, right])).toEqual({ x: 1400, y: 100, width: 1200, height: 800 });
  });

  test('is the system’s choice when the screen has gone, with the size it had', () => {
    expect(placeWindow(saved, [laptop])).toEqual({ width: 1200, height: 800 });
  });

  test('keeps the title bar within reach', () => {
    expect(placeWindow({ ...saved, x: 100, y: -300 }, [laptop])).toEqual({ width: 1200, height: 800 });
    expect(placeWindow({ ...saved, x: 1240, y: 10 }, [laptop])).toEqual({ width: 1200, height: 800 });
  });

  test('never falls below the smallest size', () => {
    expect(placeWindow({ ...saved, width: 10, height: 10 }, [])).toEqual({ width: 960, height: 640 });
  });

  test('fits the first screen when there is none saved', () => {
    expect(placeWindow(null, [laptop])).toEqual({ width: 1280, height: 800 });
    expect(placeWindow(null, [right])).toEqual({ width: 1440, height: 900 });
  });
});
