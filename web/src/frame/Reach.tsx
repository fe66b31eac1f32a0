import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { probe, useReached } from '../api/reach';
import { useWords } from '../i18n';

/** How often a service that cannot be reached is asked again, in milliseconds. */
const every = 3000;

/** Says that the service cannot be reached, asks for it again, and takes up what failed
 * when it is back: nothing has to be loaded anew. */
export function Reach() {
  const { t } = useWords();
  const reached = useReached();
  const client = useQueryClient();
  const router = useRouter();
  const before = useRef(reached);
  useEffect(() => {
    const ask = () => void probe();
    addEventListener('offline', ask);
    addEventListener('online', ask);
    return () => {
      removeEventListener('offline', ask);
      removeEventListener('online', ask);
    };
  }, []);
  useEffect(() => {
    const back = reached && !before.current;
    before.current = reached;
    if (back) {
      void client.refetchQueries({ type: 'active', predicate: (q) => q.state.status === 'error' });
      if (router.state.matches.some((m) => m.status === 'error')) void router.invalidate();
    }
    if (reached) return;
    const timer = setInterval(() => void probe(), every);
    return () => clearInterval(timer);
  }, [reached, client, router]);
  return (
    <div role="status" className="reach">
      {!reached && (
        <p>
          {t('reach.away')}
          <button type="button" className="button" onClick={() => void probe()}>
            {t('failed.retry')}
          </button>
        </p>
      )}
    </div>
  );
}
