import { say } from '../../shared/messages/say';
import { run } from '../command-runner';
import { ReleasedBanner, RevisionBanner, WithdrawnBanner } from '../releasing/bound-banner';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';

import { useDocument } from './document-store';
import { keepMineAsCopy, loadTheirs, tryAgain } from './outside';

/** What stands between these words and their file, with the ways out. Nothing while all is saved. */
export const DocumentBanner = () => {
  const outside = useDocument((state) => state.outside);
  const failure = useDocument((state) => state.failure);
  const name = useDocument((state) => state.open?.fileName ?? '');
  const readOnly = useDocument((state) => state.open?.readOnly);
  const copy = <Button onPress={() => void keepMineAsCopy()}>{say('editor.save.copy')}</Button>;
  if (outside === 'changed') {
    return (
      <Banner
        tone="warning"
        actions={
          <>
            {copy}
            <Button onPress={() => void loadTheirs()}>{say('editor.outside.theirs')}</Button>
          </>
        }
      >
        {say('editor.outside.changed', { name })}
      </Banner>
    );
  }
  if (outside === 'missing') {
    return (
      <Banner tone="warning" actions={copy}>
        {say('editor.outside.missing', { name })}
      </Banner>
    );
  }
  if (failure) {
    return (
      <Banner
        tone="warning"
        actions={
          <>
            <Button onPress={() => void tryAgain()}>{say('editor.save.again')}</Button>
            {copy}
          </>
        }
      >
        {failure}
      </Banner>
    );
  }
  if (readOnly === 'released') return <ReleasedBanner />;
  if (readOnly === 'withdrawn') return <WithdrawnBanner />;
  if (readOnly) {
    return (
      <Banner actions={<Button onPress={() => run('duplicate')}>{say('command.duplicate')}</Button>}>
        {say(`editor.read-only.${readOnly}`, { name })}
      </Banner>
    );
  }
  return <RevisionBanner />;
};
