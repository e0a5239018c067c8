import { CircleAlert, FileCheck, FileOutput, X } from 'lucide-react';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import { say } from '../../shared/messages/say';
import { desktop } from '../desktop';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { cancelJob, dismissJob, type Job, useExports } from './export-jobs';

const Running = ({ job }: { job: Job }) => {
  const { progress } = job;
  const part = progress && progress.total > 0 ? (100 * progress.done) / progress.total : 0;
  const words = progress?.step ?? say('export.waiting');
  return (
    <>
      <FileOutput size={16} aria-hidden />
      <ProgressBar className="job-progress" aria-label={words} value={part}>
        <span className="job-step">{words}</span>
        <span className="job-track">
          <span className="job-bar" style={{ inlineSize: `${part}%` }} />
        </span>
      </ProgressBar>
      <Button look="quiet" onPress={() => cancelJob(job.id)}>
        {say('export.cancel')}
      </Button>
    </>
  );
};

const Done = ({ job }: { job: Extract<Job, { phase: 'done' }> }) => (
  <>
    <FileCheck size={16} className="job-done" aria-hidden />
    <div className="job-files">
      <p className="job-title">{say(job.draft ? 'export.done-draft' : 'export.done-final')}</p>
      {job.files.map(({ file, name }) => (
        <div key={file} className="job-file">
          <span className="job-name" dir="auto" title={name}>
            {name}
          </span>
          <Button
            look="quiet"
            aria-label={say('export.open-file', { name })}
            onPress={() => void desktop.call('export/open', { file })}
          >
            {say('export.open')}
          </Button>
          <Button
            look="quiet"
            aria-label={say('export.reveal-file', { name })}
            onPress={() => void desktop.call('export/reveal', { file })}
          >
            {say('export.reveal')}
          </Button>
        </div>
      ))}
      {job.recorded.map((words) => (
        <p key={words} className="job-recorded" dir="auto">
          {words}
        </p>
      ))}
      {job.warnings?.map((warning) => (
        <p key={warning} className="job-warning" role="alert">
          {warning}
        </p>
      ))}
    </div>
  </>
);

const JobCard = ({ job }: { job: Job }) => (
  <div className="toast job">
    {job.phase === 'running' && <Running job={job} />}
    {job.phase === 'done' && <Done job={job} />}
    {job.phase === 'failed' && (
      <>
        <CircleAlert size={16} className="toast-alert" aria-hidden />
        <p className="toast-words">{job.sentence}</p>
      </>
    )}
    {job.phase !== 'running' && (
      <IconButton name={say('window.dismiss')} onPress={() => dismissJob(job.id)}>
        <X size={14} aria-hidden />
      </IconButton>
    )}
  </div>
);

/** Exports under way and their results, one card each. */
export const JobCards = () =>
  useExports((state) => state.jobs).map((job) => <JobCard key={job.id} job={job} />);
