import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Button } from '../../../renderer/ui/button.tsx';
import { ChoiceList } from '../../../renderer/ui/choice-list.tsx';
import { PartyMark } from '../../../renderer/ui/party-mark.tsx';
import { ProgressBar } from '../../../renderer/ui/progress-bar.tsx';
import { SearchBox } from '../../../renderer/ui/search-box.tsx';
import { TextInput } from '../../../renderer/ui/text-input.tsx';
import { Toast } from '../../../renderer/ui/toast.tsx';
import { click, press, render } from '../guide/render.tsx';

let shown: ReturnType<typeof render>;
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  shown.close();
  vi.useRealTimers();
});
const one = <E extends HTMLElement>(selector: string): E => {
  const found = shown.root.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};

describe('a toast', () => {
  const content = {
    id: 1,
    text: 'Plan moved to the bin',
    action: { label: 'Undo', keys: 'Ctrl Z', act: vi.fn() },
  };

  it('leaves after eight seconds, unless it holds pointer or focus', () => {
    const done = vi.fn();
    shown = render(<Toast content={content} onDone={done} />);
    act(() => one('button').focus());
    act(() => vi.advanceTimersByTime(60_000));
    expect(done).not.toHaveBeenCalled();
    act(() => one('button').blur());
    act(() => vi.advanceTimersByTime(7999));
    expect(done).not.toHaveBeenCalled();
    act(() => vi.advanceTimersByTime(1));
    expect(done).toHaveBeenCalledOnce();
  });

  it('takes back what it names, and leaves', () => {
    const done = vi.fn();
    shown = render(<Toast content={content} onDone={done} />);
    click(one('button'));
    expect(content.action.act).toHaveBeenCalledOnce();
    expect(done).toHaveBeenCalledOnce();
  });
});

describe('a button', () => {
  it('that is disabled stays reachable and does nothing', () => {
    const pressed = vi.fn();
    shown = render(
      <Button disabled onClick={pressed}>
        Combine, 3 left
      </Button>,
    );
    click(one('button'));
    expect(document.activeElement).toBe(one('button'));
    expect(pressed).not.toHaveBeenCalled();
  });
});

describe('a text field', () => {
  it('is named by its label and described by its hint and its error', () => {
    shown = render(
      <TextInput label="Name" hint="On the cover." error="Write a name." value="" onChange={() => {}} />,
    );
    const field = one<HTMLInputElement>('input');
    expect(field.labels?.[0]?.textContent).toBe('Name');
    const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'On the cover.',
      'Write a name.',
    ]);
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });
});

describe('a search box', () => {
  it('is cleared by Escape and leads into the list with ↓', () => {
    const changed = vi.fn();
    const down = vi.fn();
    shown = render(
      <SearchBox
        label="Search"
        placeholder="Search 3 workbooks"
        clearLabel="Clear the search"
        value="verrin"
        onChange={changed}
        onDown={down}
      />,
    );
    press(one('input'), 'ArrowDown');
    expect(down).toHaveBeenCalledOnce();
    press(one('input'), 'Escape');
    expect(changed).toHaveBeenCalledExactlyOnceWith('');
  });
});

describe('marks', () => {
  it('say the party by letter and name, and stay silent beside the name', () => {
    shown = render(<PartyMark party="marketing" />);
    expect(one('[role="img"]').getAttribute('aria-label')).toBe('Marketing');
    expect(shown.root.textContent).toBe('M');
    shown.close();
    shown = render(<PartyMark party="sales" quiet />);
    expect(one('span').getAttribute('aria-hidden')).toBe('true');
    expect(shown.root.textContent).toBe('S');
  });

  it('never show more or less than there is', () => {
    shown = render(<ProgressBar fraction={1.7} label="Export progress" />);
    expect(one('[role="progressbar"]').getAttribute('aria-valuenow')).toBe('100');
  });
});

describe('a list of choices', () => {
  it('brings the chosen one into view, and goes in peace where scrolling answers with a promise', () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    // As newer browsers have it.
    scrolled.mockImplementation(() => Promise.resolve() as never);
    const choices = [{ id: 'one', title: 'One', text: 'The first' }];
    shown = render(<ChoiceList label="Which" value="one" choices={choices} onChange={() => {}} />);
    expect(scrolled).toHaveBeenCalledOnce();
    expect(() => shown.close()).not.toThrow();
    shown = render(<i />);
    scrolled.mockRestore();
  });
});
