/** How Accord looks on this computer and who sits before it. Every change takes effect at once. */
import { type ReactElement, useState } from 'react';
import { useStore } from 'zustand';
import type { Preferences } from '../../../shared/ipc/contract.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import type { PreferencesStore } from '../../state/preferences.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Problem } from '../../ui/problem.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { whoseSides } from '../../ui/who-fields.tsx';

const { theme, densities } = strings.settings;
const themes = [
  { id: 'system', label: theme.system },
  { id: 'light', label: theme.light },
  { id: 'dark', label: theme.dark },
] as const;
const rowHeights = [
  { id: 'comfortable', label: densities.comfortable },
  { id: 'compact', label: densities.compact },
] as const;

export interface SettingsDialogProps {
  readonly preferences: PreferencesStore;
  readonly onClose: () => void;
}

export function SettingsDialog({ preferences, onClose }: SettingsDialogProps): ReactElement {
  const text = strings.settings;
  const current = useStore(preferences);
  const [name, setName] = useState(current.name);
  const [problem, setProblem] = useState<string | null>(null);

  const change = async (wanted: Partial<Preferences>): Promise<boolean> => {
    setProblem(null);
    const kept = await preferences.change(wanted);
    if (!kept.ok) setProblem(kept.error.message);
    return kept.ok;
  };
  const keepName = async (): Promise<boolean> =>
    name.trim() === current.name || change({ name: name.trim() });
  const close = async (): Promise<void> => {
    if (await keepName()) onClose();
  };
  return (
    <Dialog
      title={text.title}
      onClose={() => void close()}
      onSubmit={() => void close()}
      footer={
        <Button kind="primary" type="submit">
          {strings.app.done}
        </Button>
      }
    >
      {problem !== null && (
        <Problem message={problem}>
          <Button onClick={onClose}>{strings.app.close}</Button>
        </Problem>
      )}
      <SegmentedControl
        label={text.appearance}
        value={current.theme}
        options={themes}
        onChange={(id) => void change({ theme: id })}
      />
      <SegmentedControl
        label={text.density}
        value={current.density}
        options={rowHeights}
        onChange={(id) => void change({ density: id })}
      />
      <TextInput
        label={text.name}
        hint={text.nameHint}
        value={name}
        onChange={setName}
        onLeave={() => void keepName()}
      />
      <SegmentedControl
        label={text.side}
        value={current.side}
        options={whoseSides}
        onChange={(id) => void change({ side: id })}
      />
      <p>{text.printNote}</p>
    </Dialog>
  );
}
