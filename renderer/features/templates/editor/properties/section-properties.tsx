/** The properties of a section; its fields and tables stand below as rows of their own. */
import type { ReactElement } from 'react';
import { strings } from '../../../../../shared/strings/catalogue.ts';
import type { SectionPatch } from '../../../../../shared/template/edit/change.ts';
import { longest } from '../../../../../shared/template/limits.ts';
import type { Section } from '../../../../../shared/template/types.ts';
import { useEditor } from '../context.ts';
import { propertyPlace } from '../places.ts';
import css from './properties.module.css';
import { TextProperty, YesNoProperty } from './property.tsx';

const text = strings.templates;

export function SectionProperties({ section }: { readonly section: Section }): ReactElement {
  const { change } = useEditor();
  const at = (property: string): string => propertyPlace(section.id, property);
  const write = (
    property: string,
    name: string,
    to: SectionPatch,
    capture: 'now' | 'merge' = 'merge',
  ): void => {
    const label = text.steps.change(name, section.short);
    change({ kind: 'set-section', section: section.id, to }, label, at(property), capture);
  };
  return (
    <div className={css.grid}>
      <TextProperty
        label={text.title}
        hint={section.short === section.title ? undefined : text.outlineSays(section.short)}
        place={at('title')}
        value={section.title}
        needed
        onChange={(title) => write('title', text.title, { title })}
      />
      <TextProperty
        label={text.short}
        hint={text.shortHint(longest.short)}
        place={at('short')}
        value={section.short}
        needed
        maxLength={longest.short}
        onChange={(short) => write('short', text.short, { short })}
      />
      <TextProperty
        label={text.prompt}
        hint={text.sectionPromptHint}
        place={at('prompt')}
        value={section.prompt}
        long
        onChange={(prompt) => write('prompt', text.prompt, { prompt })}
      />
      <TextProperty
        label={text.help}
        place={at('help')}
        value={section.help}
        long
        onChange={(help) => write('help', text.help, { help })}
      />
      <TextProperty
        label={text.example}
        place={at('example')}
        value={section.example}
        long
        onChange={(example) => write('example', text.example, { example })}
      />
      <div className={css.checks}>
        <YesNoProperty
          label={text.required}
          hint={text.sectionRequiredHint}
          place={at('required')}
          value={section.required}
          onChange={(required) => write('required', text.required, { required }, 'now')}
        />
        {section.part !== 'setup' && (
          <YesNoProperty
            label={text.hidden}
            hint={text.hiddenHint}
            place={at('hidden')}
            value={section.hidden}
            onChange={(hidden) => write('hidden', text.hidden, { hidden }, 'now')}
          />
        )}
      </div>
    </div>
  );
}
