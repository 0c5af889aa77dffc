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
  function suggest(input) {
    var list = document.createElement('datalist'), timer, asked = '';
    list.id = input.id + '-gy';
    input.parentNode.appendChild(list);
    input.setAttribute('list', list.id);
    input.addEventListener('input', function () {
      clearTimeout(timer);
      timer = setTimeout(function () {
        var words = input.value.trim();
        if (words.length < 2 || words === asked) { return; }
        asked = words;
        fetch(input.form.getAttribute('action') + '/goi-y?q=' + encodeURIComponent(words)).then(function (answer) { return answer.json(); }).then(function (found) {
          if (asked !== words) { return; }
          list.replaceChildren.apply(list, found.items.map(function (item) {
            var option = document.createElement('option');
            option.value = item.words;
            return option;
          }));
        }).catch(function () { asked = ''; });
      }, 200);
    });
  }
  /* Đoạn dài chép từ bài mang theo dòng trích nguồn. */
  function cite(event) {
    var source = document.getElementById('trich'), chosen = window.getSelection(), at = chosen && chosen.rangeCount ? chosen.getRangeAt(0) : null;
    var inside = at && (at.commonAncestorContainer.closest ? at.commonAncestorContainer : at.commonAncestorContainer.parentElement).closest('article.prose');
    if (!source || !inside || String(chosen).length < 60 || !event.clipboardData) { return; }
    var copied = document.createElement('div'), line = document.createElement('p');
    line.textContent = source.textContent.trim().replace(/\s+/g, ' ');
    copied.appendChild(at.cloneContents());
    copied.appendChild(line);
    event.clipboardData.setData('text/plain', String(chosen) + '\n\n' + line.textContent);
    event.clipboardData.setData('text/html', copied.innerHTML);
    event.preventDefault();
  }
  /* Đọc bài bằng giọng của thiết bị, khi có giọng của tiếng trong bài. */
  var speech = window.speechSynthesis, words = null;
  function article() { return document.querySelector('article.prose'); }
  function voice() {
    var lang = article() && article().lang || 'vi';
    return speech && speech.getVoices().filter(function (one) { return one.lang.toLowerCase().indexOf(lang) === 0; })[0];
  }
  function reading(button, on) {
    var label = button.querySelector('span');
    words = words || label.textContent;
    label.textContent = on ? button.dataset.read : words;
    button.setAttribute('aria-pressed', String(on));
  }
  function read(button) {
    speech.cancel();
    if (button.getAttribute('aria-pressed') === 'true') { reading(button, false); return; }
    var parts = article().innerText.split(/\n+/).filter(function (part) { return part.trim(); }), chosen = voice();
    parts.forEach(function (part, number) {
      var said = new SpeechSynthesisUtterance(part);
      said.lang = chosen.lang.replace('_', '-');
      said.voice = chosen;
      if (number === parts.length - 1) { said.onend = said.onerror = function () { reading(button, false); }; }
      speech.speak(said);
    });
    reading(button, true);
  }
  function offer() {
    all('[data-read]', function (button) { button.hidden = !article() || !voice(); });
    all('[data-share]', function (button) { button.hidden = !navigator.share; });
  }
  document.addEventListener('copy', cite);
  if (speech) {
    if (speech.addEventListener) { speech.addEventListener('voiceschanged', offer); }
    window.addEventListener('pagehide', function () { speech.cancel(); });
  }
  root.classList.add('js');
  set('data-theme', get('giao-dien'));
  set('data-size', get('co-chu'));
  document.addEventListener('DOMContentLoaded', function () {
    document.addEventListener('click', function (event) {
      var target = event.target.closest('[data-set],[data-copy],[data-open],[data-close],[data-print],[data-read],[data-share]');
      if (!target) {
        all('details.pop[open]', function (details) { if (!details.contains(event.target)) { details.open = false; } });
        return;
      }
      if (target.dataset.set) { choose(target.dataset.set.split('=')); }
      if (target.dataset.copy) { copy(target.dataset.copy); }
      if (target.dataset.open) { document.getElementById(target.dataset.open).showModal(); }
      if (target.hasAttribute('data-close')) { target.closest('dialog').close(); }
      if (target.hasAttribute('data-print')) { window.print(); }
      if (target.hasAttribute('data-read')) { read(target); }
      if (target.dataset.share) { navigator.share({ title: target.dataset.title, url: target.dataset.share }).catch(function () { /* the reader changed his mind */ }); }
    });
    document.addEventListener('keydown', function (event) {
      if (event.key === 'Escape') {
        all('details.pop[open]', function (details) { details.open = false; details.querySelector('summary').focus(); });
      }
    });
    mark();
    if (window.fetch && root.replaceChildren) { all('form[role=search] input[name=q]', suggest); }
    offer();
    all('details[data-fold]', function (details) {
      if (window.matchMedia('(max-width:63.99rem)').matches) { details.open = false; }
      details.dataset.ready = '';
    });
    var errors = document.querySelector('.errbox[tabindex]');
    if (errors) { errors.focus(); }
  });
})();
