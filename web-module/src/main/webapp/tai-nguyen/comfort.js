/* Tiện nghi, không bắt buộc: trang chạy đủ khi tắt script. Nạp trong <head> để không nháy màu. */
(function () {
  var root = document.documentElement, store;
  try { store = window.localStorage; } catch (e) { store = null; }
  function get(key) { try { return store && store.getItem(key); } catch (e) { return null; } }
  function put(key, value) { try { if (value) { store.setItem(key, value); } else { store.removeItem(key); } } catch (e) { /* not kept, still applied */ } }
  function set(name, value) { if (value) { root.setAttribute(name, value); } else { root.removeAttribute(name); } }
  function all(selector, act) { document.querySelectorAll(selector).forEach(act); }
  function mark() {
    all('[data-set]', function (button) {
      var pair = button.dataset.set.split('=');
      button.setAttribute('aria-pressed', String((root.getAttribute('data-' + pair[0]) || '') === pair[1]));
    });
  }
  function choose(pair) {
    set('data-' + pair[0], pair[1]);
    put(pair[0] === 'theme' ? 'giao-dien' : 'co-chu', pair[1]);
    mark();
  }
  function copy(id) {
    var source = document.getElementById(id), status = document.getElementById(id + '-tb');
    function say(done) { if (status) { status.textContent = done ? status.dataset.done || 'Đã sao chép.' : status.dataset.failed || ''; } }
    function byHand() {
      var range = document.createRange(), selection = window.getSelection();
      range.selectNodeContents(source);
      selection.removeAllRanges();
      selection.addRange(range);
      var done = false;
      try { done = document.execCommand('copy'); } catch (e) { done = false; }
      say(done);
    }
    if (navigator.clipboard) {
      navigator.clipboard.writeText(source.textContent.trim().replace(/\s+/g, ' ')).then(function () { say(true); }, byHand);
    } else {
      byHand();
    }
  }
  root.classList.add('js');
  set('data-theme', get('giao-dien'));
  set('data-size', get('co-chu'));
  document.addEventListener('DOMContentLoaded', function () {
    document.addEventListener('click', function (event) {
      var target = event.target.closest('[data-set],[data-copy],[data-open],[data-close],[data-print]');
      if (!target) {
        all('details.pop[open]', function (details) { if (!details.contains(event.target)) { details.open = false; } });
        return;
      }
      if (target.dataset.set) { choose(target.dataset.set.split('=')); }
      if (target.dataset.copy) { copy(target.dataset.copy); }
      if (target.dataset.open) { document.getElementById(target.dataset.open).showModal(); }
      if (target.hasAttribute('data-close')) { target.closest('dialog').close(); }
      if (target.hasAttribute('data-print')) { window.print(); }
    });
    document.addEventListener('keydown', function (event) {
      if (event.key === 'Escape') {
        all('details.pop[open]', function (details) { details.open = false; details.querySelector('summary').focus(); });
      }
    });
    mark();
    all('details[data-fold]', function (details) {
      if (window.matchMedia('(max-width:63.99rem)').matches) { details.open = false; }
      details.dataset.ready = '';
    });
    var errors = document.querySelector('.errbox[tabindex]');
    if (errors) { errors.focus(); }
  });
})();
