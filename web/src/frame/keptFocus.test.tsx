// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, expect, it } from 'vitest';
import { useKeptFocus } from './keptFocus';

afterEach(cleanup);

function Page({ more, off }: { more: boolean; off?: boolean }) {
  const root = useRef<HTMLElement>(null);
  useKeptFocus(root);
  return (
    <main ref={root} tabIndex={-1}>
      <section data-testid="around">{more && <button disabled={off}>more</button>}</section>
      <button>other</button>
    </main>
  );
}

it('gives the focus of what goes away to what is around it', async () => {
  const { rerender } = render(<Page more />);
  screen.getByText('more').focus();
  rerender(<Page more={false} />);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('around')));
});

it('leaves the focus where the reader has put it', async () => {
  const { rerender } = render(<Page more />);
  screen.getByText('more').focus();
  screen.getByText('other').focus();
  rerender(<Page more={false} />);
  await new Promise((r) => setTimeout(r, 20));
  expect(document.activeElement).toBe(screen.getByText('other'));
});

it('takes nothing where nothing within had the focus', async () => {
  const { rerender } = render(<Page more />);
  (document.activeElement as HTMLElement).blur?.();
  rerender(<Page more={false} />);
  await new Promise((r) => setTimeout(r, 20));
  expect(document.activeElement).toBe(document.body);
});
