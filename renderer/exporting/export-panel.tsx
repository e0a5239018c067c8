import { Lock } from 'lucide-react';
import { useState } from 'react';
import type { ExportFormat } from '../../shared/ipc/types';
import { say } from '../../shared/messages/say';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { Segments } from '../ui/segments';
import { startWish, useExports, type Wish } from './export-jobs';
import { useHeldLines } from './held-back';
import '../styles/exporting.css';

const formats: readonly ExportFormat[] = ['pdf', 'html'];
const papers = ['style', 'A4', 'Letter'] as const;

/** Why a final copy waits, calmly, and what can go out meanwhile. */
const HeldBack = ({ lines }: { lines: readonly string[] }) => (
  <div className="held-back" role="status">
    <p className="held-back-title">
      <Lock size={14} aria-hidden />
      {say('export.before-it-can-go-out')}
    </p>
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    <p className="field-hint">{say('export.draft-is-free')}</p>
  </div>
);

/** Which files, for whom, on which paper. */
export const ExportPanel = ({ onClose }: { onClose: () => void }) => {
  const before = useExports((state) => state.wish);
  const held = useHeldLines();
  const [wish, setWish] = useState<Wish>(before);
  const { draft, options } = wish;
  const isHeld = !draft && held.length > 0;
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
      {isHeld && <HeldBack lines={held} />}
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
