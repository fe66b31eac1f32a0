import { useState } from 'react';
import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { showDate } from '../parts/dates';
import { ThingLink } from '../parts/ThingLink';

/** Text reuse between the policies that promote a practice: a class of its own, with a thin
 * line and no arrow, never among what is recorded. */
export function Reuse({ of }: { of: Schemas['TextualLinks'] }) {
  const { t } = useWords();
  if (of.n_policies === 0) return null;
  return (
    <div className="reuse">
      <h3>
        {t('reuse.title')} <small>{of.n_links}</small>
      </h3>
      <p className="muted">
        {t('reuse.text', { policies: of.n_policies, texts: of.n_texts, undated: of.n_undated })} {of.n_links > of.links.length && t('shownOf', { shown: of.links.length, total: of.n_links })}
      </p>
      {of.refused.map((r) => (
        <p key={r.rule} className="empty">
          {r.message}
        </p>
      ))}
      <ReuseList of={of.links} />
    </div>
  );
}

/** Pairs of texts; each opens to the passages that both have. */
export function ReuseList({ of }: { of: Schemas['ReusePair'][] }) {
  return (
    <ol className="reuse-list">
      {of.map((p) => (
        <Pair key={`${p.from.node.id} ${p.from.property} ${p.to.node.id} ${p.to.property}`} of={p} />
      ))}
    </ol>
  );
}

function Pair({ of }: { of: Schemas['ReusePair'] }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <li>
      <Text of={of.from} />
      <i className="text-line" role="img" aria-label={t('reuse.title')} />
      <Text of={of.to} /> <span className="class">{t('reuse.title')}</span>
      {!of.directed && <span className="muted small">{t('reuse.undirected')}</span>}
      <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('reuse.passages', { n: of.n_passages })}
      </button>
      {open && (
        <>
          {of.n_passages > of.passages.length && <p className="muted small">{t('shownOf', { shown: of.passages.length, total: of.n_passages })}</p>}
          {of.passages.map((p) => (
            <div key={`${p.from.start} ${p.to.start}`} className="side-by-side passage">
              <Quote of={p.from} />
              <Quote of={p.to} />
            </div>
          ))}
        </>
      )}
    </li>
  );
}

function Text({ of }: { of: Schemas['ReuseText'] }) {
  const { t, lang } = useWords();
  return (
    <>
      <ThingLink thing={of.node} />{' '}
      <small className="muted">
        {of.property_label} {of.date ? showDate(of.date, lang) : t('evidence.undated')}
      </small>
    </>
  );
}

function Quote({ of }: { of: Schemas['ReuseQuote'] }) {
  return (
    <q>
      {of.before}
      <mark>
        {of.text}
        {of.clipped && '……'}
      </mark>
      {!of.clipped && of.after}
    </q>
  );
}
