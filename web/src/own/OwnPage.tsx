import { useSearch } from '@tanstack/react-router';
import { ApiError } from '../api/client';
import { useWords } from '../i18n';
import { Failed } from '../parts/Failed';
import { save } from '../parts/save';
import { useTitle } from '../parts/title';
import { Waiting } from '../parts/Waiting';
import { OwnOrder } from './OwnOrder';
import { OwnResult } from './OwnResult';
import { sample, sampleName } from './sample';
import { useOwn } from './useOwn';
import '../styles/spread.css';
import '../styles/many.css';

/** A researcher's own table: one request, nothing kept. */
export function OwnPage() {
  const { t } = useWords();
  useTitle(t('own.title'));
  const { order } = useSearch({ from: '/spread/own' });
  const { own, send, cancel } = useOwn(order);
  return (
    <div className="page">
      <h1>{t('own.title')}</h1>
      <p className="lead">{t('own.text')}</p>
      <p className="many-tools">
        <label>
          {t('own.choose')}{' '}
          <input
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            onChange={(e) => {
              const file = e.target.files?.[0];
              if (file) send(file.name, file);
              e.target.value = ''; // the same file can be chosen again once it is corrected
            }}
          />
        </label>
        <button type="button" className="button" onClick={() => send(sampleName, new Blob([sample]))}>
          {t('own.sample')}
        </button>
        <button type="button" className="link" onClick={() => save(sampleName, sample, 'text/csv')}>
          {t('own.saveSample')}
        </button>
      </p>
      <OwnOrder practices={own.is === 'done' ? own.answer.practices.map((p) => p.practice) : []} />
      {own.is === 'working' && <Working name={own.name} bytes={own.bytes} sent={own.sent} onCancel={cancel} />}
      {own.is === 'cancelled' && <p role="status">{t('own.cancelled', { name: own.name })}</p>}
      {own.is === 'refused' && (
        <p className="failed" role="alert">
          {t(`own.${own.why}`, { name: own.name, mb: megabytes(own.bytes) })}
        </p>
      )}
      {own.is === 'failed' && <Fault error={own.error} again={own.again} />}
      {own.is === 'done' && <OwnResult key={own.name} name={own.name} of={own.answer} />}
    </div>
  );
}

const megabytes = (bytes: number) => (bytes / 2 ** 20).toFixed(1);

type WorkingProps = { name: string; bytes: number; sent: number; onCancel: () => void };

/** How much of the table has left, then that it is being computed with. */
function Working({ name, bytes, sent, onCancel }: WorkingProps) {
  const { t } = useWords();
  const leaving = sent < bytes;
  return (
    <>
      <p className="own-working">
        <span role="status">{t(leaving ? 'own.sending' : 'own.working', { name })}</span>
        {leaving && (
          <>
            <progress max={bytes} value={sent} aria-label={t('own.sending', { name })} /> {megabytes(sent)} / {megabytes(bytes)} MB
          </>
        )}
        <button type="button" className="button small" onClick={onCancel}>
          {t('own.cancel')}
        </button>
      </p>
      {!leaving && <Waiting lines={6} />}
    </>
  );
}

/** What is wrong with the table, where, and what to do. */
function Fault({ error, again }: { error: unknown; again: () => void }) {
  const { t, lang } = useWords();
  if (!(error instanceof ApiError) || error.status !== 400) return <Failed error={error} retry={again} />;
  const { errors, instance, detail } = error.problem;
  const one = errors?.[0];
  return (
    <section className="failed" role="alert">
      <h2>{t(one?.field === 'order' ? 'own.badOrder' : 'own.bad')}</h2>
      <p>{one ? (lang === 'en' && one.field ? `${one.field}: ${one.message}` : one.message) : detail}</p>
      {one?.field !== 'order' && <p>{t('own.fix')}</p>}
      {instance && <p className="muted">{t('failed.request', { id: instance })}</p>}
    </section>
  );
}
