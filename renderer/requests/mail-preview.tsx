import { useDeferredValue, useMemo } from 'react';
import { say } from '../../shared/messages/say';
import { requestFor } from '../../shared/review/request';
import { type RequestMail, requestMail } from '../../shared/review/request-mail';
import { acceptedRoot, rejectedRoot } from '../../shared/review/resolve';
import { useDerived } from '../document/derived';
import { useDocument } from '../document/document-store';
import { rootOf, type SheetEditor } from '../editor/sheet-editor';
import { type AskDraft, optionsOf } from './ask-draft';

/** The mail as the person will read it, apart from the reference, which is made when it is sent. */
export const MailPreview = ({ editor, draft }: { editor: SheetEditor; draft: AskDraft }) => {
  const shown = useDeferredValue(draft);
  const quotes = useDerived((derived) => derived.quotes);
  const open = useDocument((state) => state.open);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new quotes mean a new text
  const mail = useMemo(() => open && mailOf(editor, shown, open), [editor, shown, open, quotes]);
  if (!mail) return null;
  return (
    <section className="mail-preview" aria-label={say('requests.preview')}>
      <h3 className="field-label">{say('requests.preview')}</h3>
      <p className="mail-subject" dir="auto">
        {mail.subject}
      </p>
      <p className="mail-text" dir="auto">
        {mail.text.trimEnd()}
      </p>
    </section>
  );
};

type Open = NonNullable<ReturnType<typeof useDocument.getState>['open']>;

const mailOf = (editor: SheetEditor, draft: AskDraft, open: Open): RequestMail | undefined => {
  const { releaseId, ledger, me } = open;
  const content = requestFor(
    rootOf(editor),
    // A mail in plain text shows no pictures.
    { assets: {} },
    { release: releaseId, ledger, acceptedRoot, rejectedRoot },
    {
      ...optionsOf(draft),
      from: { name: me.name, ...(me.role.trim() && { role: me.role.trim() }) },
      nonce: say('requests.reference-later'),
    },
  );
  return content.ok ? requestMail(content.value, null) : undefined;
};
