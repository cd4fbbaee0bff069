import type { Block, ProseNode } from './blocks.ts';
import type { Fact } from './fact.ts';

/**
 * The record decides which facts stand in a section, the prose only where. An
 * anchor is a `fact` node between the section's blocks whose `n` is the number
 * of one of its facts: the first one counts. A second anchor of the same fact,
 * one of no fact or of another section's, and one inside another block have no
 * effect, and a fact without an anchor stands at the end, in the record's order.
 */
export function placed<Node extends ProseNode>(
  prose: readonly Node[],
  facts: readonly Fact[],
): readonly Block<Node>[] {
  const waiting = new Map(facts.map((fact) => [fact.n, fact]));
  const blocks = prose.flatMap((node): readonly Block<Node>[] => {
    if (!isAnchor(node)) return [withoutAnchors(node)];
    const n = anchored(node);
    const fact = n === null ? undefined : waiting.get(n);
    if (fact === undefined) return [];
    waiting.delete(fact.n);
    return [{ type: 'fact', fact }];
  });
  const rest = [...waiting.values()].toSorted((a, b) => a.n - b.n);
  return [...blocks, ...rest.map((fact) => ({ type: 'fact' as const, fact }))];
}

function isAnchor({ type }: ProseNode): boolean {
  return type === 'fact';
}

/** Which event an anchor means; null where it says none. */
function anchored({ attrs }: ProseNode): number | null {
  if (attrs === undefined || !('n' in attrs)) return null;
  return typeof attrs.n === 'number' ? attrs.n : null;
}

function withoutAnchors<Node extends ProseNode>(node: Node): Node {
  if (node.content === undefined || !holdsAnchor(node)) return node;
  const content = node.content.filter((child) => !isAnchor(child)).map(withoutAnchors);
  return { ...node, content };
}

function holdsAnchor({ content = [] }: ProseNode): boolean {
  return content.some((child) => isAnchor(child) || holdsAnchor(child));
}
