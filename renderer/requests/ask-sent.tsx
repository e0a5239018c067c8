import { ClipboardCheck, FileCheck } from 'lucide-react';
import { say } from '../../shared/messages/say';
import { desktop } from '../desktop';
import { Button } from '../ui/button';
import type { Carrier } from './ask-draft';
import { copyText } from './copy-text';
import { mailWords, type SentRequest } from './send';

type Props = SentRequest & { carrier: Carrier; name: string; onClose: () => void };

/** The request stands in the record; what is left to do with the mail or the file. */
export const AskSent = ({ mail, isCopied, carrier, name, onClose }: Props) => {
  const { file, subject, text } = mail;
  return (
    <div className="ask-sent" role="status">
      <p className="ask-sent-title">
        {carrier === 'text' ? <ClipboardCheck size={16} aria-hidden /> : <FileCheck size={16} aria-hidden />}
        {say(
          file !== undefined
            ? 'requests.sent.file'
            : isCopied
              ? 'requests.sent.text'
              : 'requests.sent.uncopied',
          {
            name,
            file: mail.name ?? '',
          },
        )}
      </p>
      <p className="field-hint">{say(`requests.sent.then.${carrier}`)}</p>
      <div className="ask-sent-acts">
        {file !== undefined ? (
          <>
            <Button onPress={() => void desktop.call('export/open', { file })}>{say('requests.open')}</Button>
            <Button onPress={() => void desktop.call('export/reveal', { file })}>
              {say('requests.reveal')}
            </Button>
          </>
        ) : (
          <>
            <Button onPress={() => void desktop.call('request/mail', { subject, text })}>
              {say('requests.open-mail')}
            </Button>
            <Button onPress={() => copyText(mailWords(mail))}>
              {say(isCopied ? 'requests.copy-again' : 'requests.copy')}
            </Button>
          </>
        )}
        <Button look="primary" onPress={onClose}>
          {say('editor.done')}
        </Button>
      </div>
      <section className="mail-preview" aria-label={say('requests.preview')}>
        <p className="mail-subject" dir="auto">
          {subject}
        </p>
        <p className="mail-text" dir="auto">
          {text.trimEnd()}
        </p>
      </section>
    </div>
  );
};
