import { useWords } from '../i18n';
import type { Scope } from './queries';

type List = 'promotions' | 'gaps' | 'follow-up' | 'changes';
type Props = { scope: Scope; of: List | { audience: string }; since?: string };

/** A list of the desk to its end, with its sources, as a workbook. */
export function WholeList({ scope: { industry, region }, of, since }: Props) {
  const { t, lang } = useWords();
  const query = new URLSearchParams({ lang });
  if (since) query.set('since', since);
  if (industry && region) query.set('region', region);
  let path = industry ? `industries/${industry}` : `regions/${region}`;
  if (typeof of === 'object') {
    path = `cases/${of.audience}/audience`;
    if (industry) query.set('industry', industry);
    if (region) query.set('region', region);
  } else {
    path += `/${of}`;
  }
  return (
    <a href={`/api/v1/${path}.xlsx?${query}`} download title={t('desk.wholeList')}>
      XLSX
    </a>
  );
}
