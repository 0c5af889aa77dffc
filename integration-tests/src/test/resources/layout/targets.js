/* Things to press smaller than 24 by 24 pixels whose surroundings make up for nothing (WCAG 2.2, 2.5.8), inline links left out as there. */
() => {
  const name = e => e.outerHTML.slice(0, 90);
  const targets = [...document.querySelectorAll('a[href], button, summary, input:not([type=hidden]), select, textarea')]
    .filter(e => e.checkVisibility() && !e.closest('.vh, .skip') && e.getBoundingClientRect().width > 0);
  const inline = e => {
    if (e.tagName !== 'A' || getComputedStyle(e).display !== 'inline') { return false; }
    const block = e.closest('p, li, td, th, dd, dt, figcaption, blockquote, h1, h2, h3, h4, div');
    return block && block.textContent.trim().length > e.textContent.trim().length;
  };
  const box = e => { const label = e.closest('label'); return (label || e).getBoundingClientRect(); };
  const small = targets.filter(e => { const r = box(e); return (r.width < 24 || r.height < 24) && !inline(e); });
  const circle = e => { const r = box(e); return [r.left + r.width / 2, r.top + r.height / 2]; };
  return small.filter(e => {
    const [x, y] = circle(e);
    return targets.some(other => {
      if (other === e || other.closest('label') && other.closest('label') === e.closest('label')) { return false; }
      const r = box(other);
      const dx = Math.max(r.left - x, 0, x - r.right), dy = Math.max(r.top - y, 0, y - r.bottom);
      const [ox, oy] = circle(other);
      return Math.hypot(dx, dy) < 12 || small.includes(other) && Math.hypot(ox - x, oy - y) < 24;
    });
  }).map(name);
}
