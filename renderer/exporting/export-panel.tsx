import { useState } from 'react';
import type { ExportFormat } from '../../shared/ipc/types';
import { say } from '../../shared/messages/say';
import { mayLeave } from '../../shared/review/held-back';
import { useDerived } from '../document/derived';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { Segments } from '../ui/segments';
import { startWish, useExports, type Wish } from './export-jobs';
import { HeldNotes, HeldPanel } from './held-panel';
import '../styles/exporting.css';

const formats: readonly ExportFormat[] = ['pdf', 'html'];
const papers = ['style', 'A4', 'Letter'] as const;

/** Which files, for whom, on which paper. */
export const ExportPanel = ({ onClose }: { onClose: () => void }) => {
  const before = useExports((state) => state.wish);
  const held = useDerived((derived) => derived.held);
  const [wish, setWish] = useState<Wish>(before);
  const { draft, options } = wish;
  const isHeld = !draft && !mayLeave(held);
  const change = (changes: Partial<Wish>) => setWish((now) => ({ ...now, ...changes }));
  const start = (chosen: Wish) => {
    onClose();
    void startWish(chosen);
  };
  return (
    <div className="export-panel">
      <Segments
        label={say('export.copy')}
        hideLabel
        chosen={draft ? 'draft' : 'final'}
        choices={[
          { id: 'final', label: say('export.final') },
          { id: 'draft', label: say('export.draft') },
        ]}
        onChoose={(id) => change({ draft: id === 'draft' })}
      />
      {isHeld && <HeldPanel held={held} />}
      {!draft && <HeldNotes held={held} />}
      <fieldset className="export-formats">
        <legend className="field-label">{say('export.formats')}</legend>
        {formats.map((format) => (
          <Checkbox
            key={format}
            hint={say(`export.format-hint.${format}`)}
            isSelected={wish.formats.includes(format)}
            onChange={(on) =>
              change({
                formats: formats.filter((other) => (other === format ? on : wish.formats.includes(other))),
              })
            }
          >
            {say(`export.format.${format}`)}
          </Checkbox>
        ))}
      </fieldset>
      <Segments
        label={say('export.paper')}
        chosen={options.paper ?? 'style'}
        choices={papers.map((id) => ({ id, label: say(`export.paper.${id}`) }))}
        onChoose={(id) =>
          change({ options: { ...options, paper: id === 'A4' || id === 'Letter' ? id : undefined } })
        }
      />
      <Checkbox
        isSelected={options.paragraphNumbers && (isHeld || draft)}
        isDisabled={!isHeld && !draft}
        onChange={(paragraphNumbers) => change({ options: { ...options, paragraphNumbers } })}
      >
        {say('export.paragraph-numbers')}
      </Checkbox>
      <Checkbox
        isSelected={options.marks && (isHeld || draft)}
        isDisabled={!isHeld && !draft}
        onChange={(marks) => change({ options: { ...options, marks } })}
      >
        {say('export.marks')}
      </Checkbox>
      {wish.formats.length === 0 && <p className="field-hint">{say('export.choose-a-format')}</p>}
      <Button
        look="primary"
        isDisabled={wish.formats.length === 0}
        onPress={() => start(isHeld ? { ...wish, draft: true } : wish)}
      >
        {say(isHeld || draft ? 'export.start-draft' : 'export.start-final')}
      </Button>
    </div>
  );
};
