import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '../../../shared/lib/result.ts';
import { answerOf } from '../../../shared/workbook/read.ts';
import { click, leave, press, type Shown, showPlan, type } from './render.tsx';

let shown: Shown;

beforeEach(() => {
  vi.useFakeTimers();
  shown = showPlan();
});
afterEach(() => {
  shown.close();
  vi.useRealTimers();
});

/** Long enough for typing to be noticed and saved. */
const pause = () => act(async () => void (await vi.advanceTimersByTimeAsync(1000)));

const answer = (key: string) => answerOf(shown.store.getState().workbook, key);

describe('a figure', () => {
  it('is shown formatted and stored in minor units when the field is left', () => {
    const goal = shown.field('Revenue goal');
    expect(goal.value).toBe('8,200,000');
    type(goal, '9.5m');
    expect(answer('A1.goal')).toBe(820_000_000);
    leave(goal);
    expect(answer('A1.goal')).toBe(950_000_000);
    expect(shown.field('Revenue goal').value).toBe('9,500,000');
    expect(shown.store.getState().undoLabel).toBe('Revenue goal $8,200,000 → $9,500,000');
  });

  it('can be computed while it is typed', () => {
    const headcount = shown.field('Headcount');
    type(headcount, '=1200/12');
    press(headcount, 'Enter');
    expect(answer('A1.headcount')).toBe(100);
  });

  it('keeps a text it cannot read, says why and goes on counting the stored figure', () => {
    const goal = shown.field('Revenue goal');
    type(goal, '82ooo');
    leave(goal);
    expect(answer('A1.goal')).toBe(820_000_000);
    expect(shown.field('Revenue goal').value).toBe('82ooo');
    expect(shown.field('Revenue goal').getAttribute('aria-invalid')).toBe('true');
    expect(shown.text()).toContain('“82ooo” is not a number. Still stored: $8,200,000.');
    type(shown.field('Revenue goal'), '82k');
    leave(shown.field('Revenue goal'));
    expect(answer('A1.goal')).toBe(8_200_000);
    expect(shown.text()).not.toContain('82ooo');
  });

  it('keeps the unreadable text while another section is open', () => {
    const goal = shown.field('Revenue goal');
    type(goal, '82ooo');
    leave(goal);
    shown.open('Target market');
    shown.open('Overview');
    expect(shown.field('Revenue goal').value).toBe('82ooo');
  });

  it('goes back to what is stored on Escape', () => {
    const goal = shown.field('Revenue goal');
    type(goal, '1');
    press(goal, 'Escape');
    leave(goal);
    expect(answer('A1.goal')).toBe(820_000_000);
  });

  it('is stored when the window asks for everything, though the field still has the focus', () => {
    type(shown.field('Headcount'), '250');
    act(() => shown.askForFlush());
    expect(answer('A1.headcount')).toBe(250);
  });
});

describe('prose', () => {
  it('reaches the workbook when typing pauses, and one undo takes the whole visit back', async () => {
    const name = shown.field('Legal name');
    type(name, 'Verrin Instruments A');
    await pause();
    expect(answer('A1.legal_name')).toBe('Verrin Instruments A');
    type(name, 'Verrin Instruments AG');
    await pause();
    expect(answer('A1.legal_name')).toBe('Verrin Instruments AG');
    press(name, 'z', { ctrlKey: true });
    expect(answer('A1.legal_name')).toBe('Verrin Instruments');
    expect(name.value).toBe('Verrin Instruments');
    expect(shown.text()).toContain('Undone: edit of Legal name');
  });

  it('does not swallow a space typed at the end', async () => {
    const name = shown.field('Legal name');
    type(name, 'Verrin ');
    await pause();
    expect(answer('A1.legal_name')).toBe('Verrin');
    expect(name.value).toBe('Verrin ');
  });

  it('starts a new undo step at the next visit', () => {
    const name = shown.field('Legal name');
    type(name, 'One');
    leave(name);
    type(name, 'Two');
    leave(name);
    act(() => void shown.store.undo());
    expect(answer('A1.legal_name')).toBe('One');
  });

  it('undoes what is still being typed', () => {
    const name = shown.field('Legal name');
    type(name, 'Half a th');
    press(name, 'z', { ctrlKey: true });
    expect(answer('A1.legal_name')).toBe('Verrin Instruments');
    press(name, 'y', { ctrlKey: true });
    expect(answer('A1.legal_name')).toBe('Half a th');
  });

  it('continues a list on Enter', () => {
    const mission = shown.field('Mission');
    type(mission, '- One');
    act(() => mission.setSelectionRange(5, 5));
    press(mission, 'Enter');
    expect(mission.value).toBe('- One\n- ');
  });
});

describe('a date and a month', () => {
  it('are read from words and shown in the workbook’s form', () => {
    const founded = shown.field('Founded');
    type(founded, '15 March 1998');
    leave(founded);
    expect(answer('A1.founded')).toBe('1998-03-15');
    expect(shown.field('Founded').value).toBe('Mar 15, 1998');
  });

  it('are refused in words when they do not exist', () => {
    const founded = shown.field('Founded');
    type(founded, '31 February 2027');
    leave(founded);
    expect(answer('A1.founded')).toBeUndefined();
    expect(shown.text()).toContain('is not a date');
    expect(shown.text()).toContain('Nothing is stored here yet.');
  });
});

describe('a person', () => {
  it('is chosen from the registry by typing', () => {
    const lead = shown.field('Head of Marketing');
    type(lead, 'ines');
    press(lead, 'Enter');
    expect(answer('A1.lead')).toBe('ines');
    expect(lead.value).toBe('Ines Halvorsen');
  });

  it('who is missing is added to the registry in the same undo step', () => {
    const lead = shown.field('Head of Marketing');
    type(lead, 'Marta Lind');
    press(lead, 'Enter');
    const people = () => shown.store.getState().workbook.tables.people ?? [];
    expect(people().map((row) => row.cells.name)).toContain('Marta Lind');
    expect(answer('A1.lead')).toBe(people().at(-1)?.id);
    act(() => void shown.store.undo());
    expect(people()).toHaveLength(2);
    expect(answer('A1.lead')).toBeUndefined();
  });

  it('is cleared with the text', () => {
    const lead = shown.field('Head of Marketing');
    type(lead, 'ines');
    press(lead, 'Enter');
    type(lead, '');
    leave(lead);
    expect(answer('A1.lead')).toBeUndefined();
  });
});

describe('the other kinds', () => {
  it('offer their choices, and none', () => {
    const objective = shown.field('Pricing objective');
    act(() => {
      objective.value = 'value';
      objective.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(answer('A1.objective')).toBe('value');
  });

  it('tick rows of a registry in the registry’s order', () => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('[role="group"] input[type="checkbox"]')];
    click(boxes[1] as HTMLElement);
    click(boxes[0] as HTMLElement);
    expect(answer('A1.segments_served')).toEqual(['water', 'food']);
    click(boxes[0] as HTMLElement);
    click(boxes[1] as HTMLElement);
    expect(answer('A1.segments_served')).toBeUndefined();
  });

  it('take a picture through the system’s dialog', async () => {
    shown.close();
    const picture = { sha256: 'a'.repeat(64), mime: 'image/png', width: 40, height: 20 } as const;
    shown = showPlan({ overrides: { choosePicture: async () => ok(picture) } });
    await act(async () => shown.button('Choose a picture').click());
    expect(answer('A1.logo')).toEqual(picture);
    click(shown.button('Remove'));
    expect(answer('A1.logo')).toBeUndefined();
  });

  it('show computed figures, and in words why one is missing', () => {
    expect(shown.text()).toContain('$6,000,000');
    expect(shown.text()).toContain('n/a: No hired seller carries a quota');
  });
});

it('a figure comes in whole when its box takes the focus, so that typing replaces it', () => {
  const goal = shown.field('Revenue goal');
  act(() => goal.focus());
  expect(goal.value.slice(goal.selectionStart ?? 0, goal.selectionEnd ?? 0)).toBe('8,200,000');
});

describe('yes or no', () => {
  const chosen = (): string => shown.field('Listed company').value;
  const choose = (value: string): void => {
    const control = shown.field('Listed company');
    act(() => {
      control.value = value;
      control.dispatchEvent(new Event('change', { bubbles: true }));
    });
  };

  it('is neither until somebody answers, and can be either or neither again', () => {
    expect(answer('A1.listed')).toBeUndefined();
    expect(chosen()).toBe('');
    choose('no');
    expect(answer('A1.listed')).toBe(false);
    choose('yes');
    expect(answer('A1.listed')).toBe(true);
    choose('');
    expect(answer('A1.listed')).toBeUndefined();
  });
});
