/** Scrolls the list that the element stands in until it is seen; the page itself stays where it is. */
export function intoView(element: HTMLElement): void {
  const box = scrollingAbove(element);
  if (box === null) return;
  const inside = box.getBoundingClientRect();
  const own = element.getBoundingClientRect();
  if (own.top >= inside.top && own.bottom <= inside.bottom) return;
  box.scrollTop += own.top - inside.top - (inside.height - own.height) / 2;
}

function scrollingAbove(element: HTMLElement): HTMLElement | null {
  for (let box = element.parentElement; box !== null; box = box.parentElement) {
    if (box === document.body) return null;
    const scrolls = /^(?:auto|scroll)$/.test(getComputedStyle(box).overflowY);
    if (scrolls && box.scrollHeight > box.clientHeight) return box;
  }
  return null;
}
