import { blocks, type Block } from './prose';

/** A write-up as paragraphs and lists. */
export function Prose({ text }: { text: string }) {
  return (
    <div className="prose">
      {blocks(text).map((b, i) => (
        <Part key={i} block={b} />
      ))}
    </div>
  );
}

function Part({ block }: { block: Block }) {
  if (block.kind === 'p') return <p>{bold(block.lines[0] ?? '')}</p>;
  const List = block.kind;
  return (
    <List>
      {block.lines.map((l, i) => (
        <li key={i}>{bold(l)}</li>
      ))}
    </List>
  );
}

function bold(text: string) {
  return text.split('**').map((piece, i) => (i % 2 ? <strong key={i}>{piece}</strong> : piece));
}
