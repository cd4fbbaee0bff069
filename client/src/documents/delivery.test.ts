import { describe, expect, it } from 'vitest';
import { Delivery } from './delivery.ts';

describe('delivery', () => {
  it('is stored when every frame of the connection is, and not before', () => {
    let told = 0;
    const delivery = new Delivery(() => (told += 1));
    expect(delivery.stored).toBe(true);
    delivery.opened();
    delivery.sent(true);
    delivery.changed();
    delivery.sent(false);
    delivery.storedUpTo(1);
    expect(delivery.stored).toBe(false);
    delivery.storedUpTo(2);
    expect(delivery.stored).toBe(true);
    expect(told).toBe(2);
  });

  it('does not take word of what came before the answer for word of everything', () => {
    const delivery = new Delivery(() => undefined);
    delivery.changed();
    delivery.opened();
    delivery.changed();
    delivery.sent(false);
    delivery.storedUpTo(1);
    expect(delivery.stored).toBe(false);
    delivery.sent(true);
    delivery.storedUpTo(2);
    expect(delivery.stored).toBe(true);
  });

  it('counts anew on each connection', () => {
    const delivery = new Delivery(() => undefined);
    delivery.opened();
    delivery.sent(true);
    delivery.storedUpTo(1);
    delivery.changed();
    delivery.opened();
    delivery.storedUpTo(0);
    expect(delivery.stored).toBe(false);
    delivery.sent(true);
    delivery.storedUpTo(1);
    expect(delivery.stored).toBe(true);
  });
});
