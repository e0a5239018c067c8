import MailComposer from 'nodemailer/lib/mail-composer';

export type UnsentMail = { subject: string; text: string; date: Date };

/**
 * A mail in plain text as a message of RFC 5322, to be opened in a mail program and sent from there. It
 * has no sender and no recipient, since no address is known here: Outlook opens what says `X-Unsent: 1`
 * as a draft and puts the person's own account in, others show it and offer to edit it as new. It has no
 * Message-ID either: the program that sends it gives one, and a mail sent twice must not have the same.
 */
export const unsentMail = async ({ subject, text, date }: UnsentMail): Promise<Uint8Array> => {
  const mail = new MailComposer({
    subject,
    text,
    date,
    headers: { 'X-Unsent': '1' },
    // Lines stay as long as they are: a wording that was broken could not be compared with its answer.
    encoding: 'quoted-printable',
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return withoutHeader(await mail.compile().build(), 'Message-ID');
};

const withoutHeader = (message: Buffer, name: string): Uint8Array => {
  const end = message.indexOf('\r\n\r\n') + 2;
  const head = message.subarray(0, end).toString('latin1');
  const kept = head.replace(new RegExp(`^${name}:.*\\r\\n(?:[ \\t].*\\r\\n)*`, 'im'), '');
  return new Uint8Array(Buffer.concat([Buffer.from(kept, 'latin1'), message.subarray(end)]));
};
