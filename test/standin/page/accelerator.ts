/** Electron's accelerators against keys pressed in the page. */

const isMac = navigator.platform.startsWith('Mac');
const names: Readonly<Record<string, string>> = {
  Plus: '+',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Esc: 'Escape',
};

/** Whether the key press is the accelerator, with no other modifier held. */
export function matches(accelerator: string, event: KeyboardEvent): boolean {
  if (accelerator === '') return false;
  const parts = accelerator.split('+');
  const last = parts.at(-1) ?? '';
  const key = names[last] ?? last;
  const command = parts.includes('CmdOrCtrl');
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    event.ctrlKey === (command && !isMac) &&
    event.metaKey === (command && isMac) &&
    event.altKey === parts.includes('Alt') &&
    event.shiftKey === parts.includes('Shift')
  );
}

/** As a person reads it. */
export const describe = (accelerator: string): string =>
  accelerator.replace('CmdOrCtrl', isMac ? '⌘' : 'Ctrl').replace(/Plus$/, '+');
