import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { say } from '../../shared/messages/say';
import { desktop } from '../desktop';
import { useDocument } from '../document/document-store';
import { keyOf } from '../palette/command-words';
import { IconButton } from '../ui/icon-button';
import { setWindow } from '../window/window-store';
import '../styles/exporting.css';

/** How long after a save the preview is built anew, in milliseconds. */
const pause = 250;

/**
 * The page as it would go out. Two frames take turns: the next one loads behind the one that is read, so
 * that nothing flickers. Both are sandboxed, and what they show runs nothing.
 */
const Frames = ({ url }: { url: string }) => {
  const [shown, setShown] = useState(url);
  const addresses = shown === url ? [url] : [shown, url];
  return (
    <div className="preview-frames">
      {addresses.map((address) => (
        <iframe
          key={address}
          className="preview-frame"
          src={address}
          sandbox=""
          title={say('export.preview')}
          aria-hidden={address !== shown}
          tabIndex={address === shown ? 0 : -1}
          onLoad={() => setShown(address)}
        />
      ))}
    </div>
  );
};

export const PreviewPane = () => {
  const handle = useDocument((state) => state.open?.document);
  const saving = useDocument((state) => state.saving);
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!handle || saving !== 'saved') return;
    let wanted = true;
    const timer = setTimeout(() => {
      void desktop.call('preview/show', { document: handle, draft: true }).then((answer) => {
        if (wanted) setUrl(answer.url);
      });
    }, pause);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [handle, saving]);
  return (
    <section className="preview" aria-label={say('export.preview')} data-region="preview">
      <div className="preview-head">
        <h2>{say('export.preview')}</h2>
        <IconButton
          name={say('export.close-preview')}
          keys={keyOf('preview')}
          onPress={() => setWindow({ preview: false })}
        >
          <X size={15} aria-hidden />
        </IconButton>
      </div>
      {url && <Frames url={url} />}
    </section>
  );
};
