import { X } from 'lucide-react';
import { say } from '../../shared/messages/say';
import { Banner } from '../ui/banner';
import { IconButton } from '../ui/icon-button';
import { useDocument } from './document-store';

/** What an import kept in another form, until it is put away. */
export const NotesBanner = () => {
  const notes = useDocument((state) => state.notes);
  if (notes.length === 0) return null;
  return (
    <Banner
      actions={
        <IconButton name={say('editor.notes.dismiss')} onPress={() => useDocument.setState({ notes: [] })}>
          <X size={14} aria-hidden />
        </IconButton>
      }
    >
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </Banner>
  );
};
