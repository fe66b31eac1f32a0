import { useWords } from '../i18n';

type Props = { share: number; low: number; high: number; control?: number };

const percent = (x: number) => `${Math.round(100 * x)}%`;

/** A share with its 95% interval on a line from 0 to 100%, and that of the controls as a hollow mark. */
export function Interval({ share, low, high, control }: Props) {
  const { t } = useWords();
  const said = t('advice.interval', { share: percent(share), low: percent(low), high: percent(high) }) + (control === undefined ? '' : ` ${t('advice.control', { share: percent(control) })}`);
  return (
    <span className="interval" role="img" aria-label={said} title={said}>
      <i style={{ left: percent(low), width: percent(high - low) }} />
      {control !== undefined && <s style={{ left: percent(control) }} />}
      <b style={{ left: percent(share) }} />
    </span>
  );
}
