import type { Boxes } from './boxes.ts';

const never = () => {
  throw new Error('no secret poll in this test');
};

/** For meetings in which nothing secret happens. */
export const NO_BOXES: Boxes = {
  create: never,
  ballotBytes: never,
  seal: never,
  open: never,
  destroy: never,
};
