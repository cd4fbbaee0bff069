import type { Fact } from './fact.ts';

/** What minutes are written in, as far as anything here depends on it: the editor's own JSON. */
export interface ProseNode {
  readonly type: string;
  readonly attrs?: object;
  readonly content?: readonly ProseNode[];
}

/** A fact of the record as it stands among the prose. */
export interface FactBlock {
  readonly type: 'fact';
  readonly fact: Fact;
}

export type Block<Node extends ProseNode = ProseNode> = Node | FactBlock;

export function isFactBlock(block: Block): block is FactBlock {
  return 'fact' in block;
}
