/* What is wrong with how a page stands on the screen: a list of sentences, empty when nothing is. Run in the page by Layout. */
(bare) => {
  const problems = [];
  const wide = document.documentElement.clientWidth;
  const name = e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + (e.classList.length ? '.' + [...e.classList].join('.') : '');
  const seen = e => e.checkVisibility({checkOpacity: true, checkVisibilityCSS: true}) && !e.closest('.vh, .skip');
  const scrolls = e => {
    for (let up = e; up && up !== document.body; up = up.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(up).overflowX)) { return true; }
    }
    return false;
  };

  // Lines of text: none stands on another, none outside the window.
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || !seen(parent) || parent.closest('script, style, noscript, option')) { continue; }
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const r of range.getClientRects()) {
      // the box of a line is higher than its letters
      const cut = r.height * 0.28;
      if (r.width > 1 && r.height > 1) {
        lines.push({node, parent, left: r.left, right: r.right, top: r.top + cut, bottom: r.bottom - cut, text: node.data.trim().slice(0, 30)});
      }
    }
  }
  lines.sort((a, b) => a.top - b.top);
  for (let i = 0; i < lines.length; i++) {
    const a = lines[i];
    if (!scrolls(a.parent) && (a.right > wide + 1 || a.left < -1)) {
      problems.push('outside the window: “' + a.text + '” in ' + name(a.parent));
    }
    for (let j = i + 1; j < lines.length && lines[j].top < a.bottom; j++) {
      const b = lines[j];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - b.top;
      if (across > 2 && down > 2 && a.node !== b.node) {
        problems.push('one on the other: “' + a.text + '” in ' + name(a.parent) + ' and “' + b.text + '” in ' + name(b.parent));
      }
    }
  }
  if (lines.length < 5) { problems.push('hardly any text is seen'); }

  // Text that is cut off by its own box; what somebody typed may be longer than its field.
  for (const e of document.querySelectorAll('body *:not(input)')) {
    const style = getComputedStyle(e);
    if (seen(e) && e.clientWidth > 1 && (style.overflowX === 'hidden' || style.overflowX === 'clip') && e.scrollWidth > e.clientWidth + 1) {
      problems.push('cut off at the side: ' + name(e));
    }
  }

  // The parts of the page from top to bottom, as wide as they should be.
  const box = selector => { const e = document.querySelector(selector); return e && seen(e) ? e.getBoundingClientRect() : null; };
  const parts = (bare ? ['main'] : ['header.masthead', 'main', 'footer.foot']).map(selector => [selector, box(selector)]);
  parts.forEach(([selector, rect]) => { if (!rect || rect.height < 20) { problems.push(selector + ' is not seen'); } });
  for (let i = 1; i < parts.length; i++) {
    if (parts[i - 1][1] && parts[i][1] && parts[i - 1][1].bottom > parts[i][1].top + 1) { problems.push(parts[i][0] + ' begins before ' + parts[i - 1][0] + ' ends'); }
  }
  parts.forEach(([selector, rect]) => { if (rect && !bare && (rect.left > 1 || Math.abs(rect.width - wide) > 2)) { problems.push(selector + ' is not as wide as the window'); } });
  const root = parseFloat(getComputedStyle(document.documentElement).fontSize);
  for (const e of document.querySelectorAll('main .wrap, header .wrap, footer .wrap')) {
    const rect = e.getBoundingClientRect();
    if (!seen(e) || rect.width < 1) { continue; }
    if (rect.width > 80 * root) { problems.push('a column wider than the page should be: ' + name(e)); }
    if (wide > 1300 && Math.abs(rect.left - (wide - rect.right)) > 2) { problems.push('not in the middle: ' + name(e)); }
    if (wide <= 480 && rect.width < wide * 0.85) { problems.push('wastes the width of a telephone: ' + name(e)); }
  }
  for (const e of document.querySelectorAll('.prose p')) {
    const rect = e.getBoundingClientRect();
    if (seen(e) && rect.width > 46 * root) { problems.push('lines too long to read: ' + Math.round(rect.width / root) + ' rem in ' + name(e)); break; }
  }
  const h1 = box('h1');
  if (!h1) { problems.push('the heading is not seen'); } else if (h1.top + scrollY > (wide < 390 ? 1300 : 700) && !bare) { problems.push('the heading stands too low: ' + h1.top); }
  for (const p of document.querySelectorAll('main p, main li')) {
    if (seen(p) && p.textContent.trim() && parseFloat(getComputedStyle(p).fontSize) < 13.5) { problems.push('too small to read: ' + name(p)); break; }
  }
  const margins = lines.filter(line => !scrolls(line.parent) && line.left < 8 && line.right > 0);
  if (margins.length && !bare) { problems.push('text at the very edge: “' + margins[0].text + '”'); }
  return [...new Set(problems)].slice(0, 8);
}
