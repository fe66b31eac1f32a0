import { oneOf, writeQuery } from '../parts/search';

/** A practice and its date, or two: what the service takes for a national order of one's own
 * table. The name of the practice may hold any sign, = too. */
export const ownOrderForm = /^.+=[^=]*\d[^=]*$/;

/** order is a national order of a practice of the table, as in 信息公开=2008..2010. */
export type OwnState = { order?: string };

/** Reads the state of the page from its address; the table itself is never in it. */
export function readOwn(s: Record<string, unknown>): OwnState {
  const order = oneOf(s.order);
  return { order: order && order.length <= 300 && ownOrderForm.test(order) ? order : undefined };
}

/** The address that a table is sent to. */
export function addressOf({ name, order }: { name: string; order?: string }): string {
  return `/api/v1/spread/own${writeQuery({ name: name.slice(0, 60), order })}`;
}
