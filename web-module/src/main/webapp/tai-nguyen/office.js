/* Tiện nghi của hậu trường: phím tắt, tự lưu, giữ nội dung khi phiên hết hạn, báo đang làm. Trang vẫn chạy đủ khi tắt script. */
(function () {
  var AUTOSAVE_SECONDS = 20;
  var STASH = 'chua-gui';
  var EDITOR = 'noiDung_input';

  function ready(run) { document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', run) : run(); }

  /* Đang làm: nút giữ bề rộng, đổi chữ, không bấm được lần hai. */
  function busy(form) {
    var button = form.querySelector('[data-busy-now]');
    if (button) {
      button.style.minWidth = button.offsetWidth + 'px';
      button.setAttribute('aria-disabled', 'true');
      if (button.tagName === 'INPUT') { button.value = button.dataset.busy || 'Đang làm…'; } else { button.textContent = button.dataset.busy || 'Đang làm…'; }
    }
  }

  function unbusy(button) {
    if (!button || !button.hasAttribute('aria-disabled')) { return; }
    button.removeAttribute('aria-disabled');
    if (button.tagName === 'INPUT') { button.value = button.defaultValue; }
  }

  /* Nút chọn tệp: ô chọn tệp thật nhận bàn phím và mang tên; khung của thư viện chỉ còn là áo. */
  function nameFileInputs() {
    document.querySelectorAll('.ui-fileupload-choose input[type=file][tabindex]').forEach(function (input) {
      var frame = input.closest('.ui-fileupload-choose');
      ['tabindex', 'role', 'aria-labelledby'].forEach(function (name) { frame.removeAttribute(name); });
      ['tabindex', 'aria-hidden'].forEach(function (name) { input.removeAttribute(name); });
      input.setAttribute('aria-label', frame.textContent.trim());
      input.addEventListener('keydown', function (e) { if (e.key === 'Enter' || e.key === ' ') { e.stopPropagation(); } });
    });
  }

  ready(function () {
    nameFileInputs();
    if (window.jQuery) { window.jQuery(document).on('pfAjaxComplete', nameFileInputs); }
    document.addEventListener('click', function (e) {
      var submit = e.target.closest('button[type=submit],input[type=submit]');
      if (submit) {
        if (submit.getAttribute('aria-disabled') === 'true') { e.preventDefault(); return; }
        document.querySelectorAll('[data-busy-now]').forEach(function (other) { other.removeAttribute('data-busy-now'); });
        submit.setAttribute('data-busy-now', '');
      }
      var all = e.target.closest('[data-check-all]');
      if (all) {
        document.querySelectorAll('input[data-row]').forEach(function (box) { box.checked = all.checked; });
      }
    });
    document.addEventListener('submit', function (e) { window.setTimeout(function () { busy(e.target); }, 0); });

    /* Hộp thoại gửi đi mà chưa làm được: mở lại, chữ đã gõ còn nguyên, lý do nằm ngay trong hộp. Đã xét từng dòng thì để thấy kết quả. */
    var refused = document.querySelector('.errbox'), last = null;
    try { last = window.sessionStorage.getItem('hop-thoai'); window.sessionStorage.removeItem('hop-thoai'); } catch (e) { last = null; }
    var dialog = refused && last && document.getElementById(last);
    if (dialog && document.querySelector('[data-judged]')) {
      refused.focus();
    } else if (dialog && dialog.showModal) {
      dialog.querySelector('.bd').prepend(refused);
      dialog.showModal();
      refused.focus();
    }
    document.addEventListener('submit', function (e) {
      var from = e.submitter && e.submitter.closest('dialog[id]');
      try { if (from) { window.sessionStorage.setItem('hop-thoai', from.id); } else { window.sessionStorage.removeItem('hop-thoai'); } } catch (x) { /* hộp không tự mở lại */ }
    });

    /* Nhãn "đang xem" tự hết trên màn hình như trên máy chủ. */
    window.setInterval(function () {
      document.querySelectorAll('[data-until]').forEach(function (label) {
        if (Date.parse(label.dataset.until) <= Date.now()) {
          label.removeAttribute('data-until');
          label.textContent = 'Hết hạn xem';
        }
      });
    }, 5000);

    /* Bàn phím: j, k đi giữa các dòng; Enter mở; x chọn; / tìm; g rồi h, q, b đi tới trang; ? hướng dẫn. */
    var pressed = '';
    document.addEventListener('keydown', function (e) {
      if (e.altKey || e.metaKey || /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName) || e.target.isContentEditable) {
        if (e.key === 's' && e.ctrlKey) { var save = document.querySelector('[data-save]'); if (save) { e.preventDefault(); save.click(); } }
        return;
      }
      if (e.ctrlKey) {
        if (e.key === 's') { var button = document.querySelector('[data-save]'); if (button) { e.preventDefault(); button.click(); } }
        return;
      }
      var rows = Array.prototype.slice.call(document.querySelectorAll('tr[data-href]'));
      var at = rows.indexOf(document.activeElement.closest && document.activeElement.closest('tr[data-href]'));
      if (e.key === 'j' || e.key === 'k') {
        var next = rows[Math.max(0, Math.min(rows.length - 1, at + (e.key === 'j' ? 1 : -1)))];
        if (next) { e.preventDefault(); next.querySelector('a.t').focus(); }
      } else if (e.key === 'x' && at >= 0) {
        var box = rows[at].querySelector('input[data-row]');
        if (box) { box.checked = !box.checked; }
      } else if (e.key === '/') {
        var find = document.getElementById('oq');
        if (find) { e.preventDefault(); find.focus(); }
      } else if (e.key === '?') {
        location.href = '/quan-tri/huong-dan#phim-tat';
      } else if (pressed === 'g') {
        var go = { h: '/quan-tri', q: '/quan-tri/hang-tin', b: '/quan-tri/bai', s: '/quan-tri/soan' }[e.key];
        if (go) { location.href = go; }
      }
      pressed = e.key;
    });

    /* Tự lưu: form có data-autosave bấm nút ẩn của nó khi có thay đổi. */
    var kept = document.querySelectorAll('form[data-autosave]');
    kept.forEach(function (form) {
      var dirty = form.hasAttribute('data-carry') ? carryOver(form) : takeBack(form), waiting = null;
      function keep() {
        var button = document.getElementById(form.dataset.autosave);
        if (!button) { return; }
        if (button.disabled) { window.setTimeout(function () { if (dirty) { keep(); } }, 100); return; }
        dirty = false;
        button.click();
      }
      form.addEventListener('input', function () { dirty = true; });
      window.setInterval(function () { if (dirty) { keep(); } }, AUTOSAVE_SECONDS * 1000);
      if (form.hasAttribute('data-carry') || !window.jQuery) { return; }
      /* Gửi cả trang đi chỉ khi chữ vừa gõ đã tới máy chủ; chưa tới được thì trang ở lại, chữ còn nguyên. */
      form.addEventListener('submit', function (e) {
        if (!dirty || !e.submitter || waiting || !form.requestSubmit) { return; }
        e.preventDefault();
        waiting = e.submitter;
        keep();
      });
      window.jQuery(document).on('pfAjaxError', function (e, xhr) {
        dirty = true;
        unbusy(waiting);
        waiting = null;
        if (xhr && xhr.status === 401) {
          stash({ place: location.pathname, who: who(), fields: typed(form), away: true });
        } else {
          notice('Máy chủ chưa trả lời. Chữ đang gõ vẫn ở đây; lát nữa bấm lại.');
        }
      });
      window.jQuery(document).on('pfAjaxSuccess', function () {
        if (waiting && dirty) { keep(); return; }
        if (waiting) { unbusy(waiting); form.requestSubmit(waiting); waiting = null; }
      });
    });
    if (!kept.length) { stash(null); }
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxComplete', function (e, xhr) {
        if (xhr && xhr.responseURL && xhr.responseURL.indexOf('/dang-nhap') >= 0) {
          notice('Phiên làm việc đã hết hạn. Nội dung đang gõ vẫn ở đây: bấm gửi, đăng nhập lại, trang sẽ điền lại giúp bạn.');
        }
      });
    }
  });

  /* Phiên hết hạn đúng lúc bấm gửi: chữ đang gõ ở lại trong thẻ trình duyệt này và được điền lại sau khi cùng người ấy đăng nhập. */
  function stash(value) {
    try {
      if (value) { window.sessionStorage.setItem(STASH, JSON.stringify(value)); } else { window.sessionStorage.removeItem(STASH); }
    } catch (e) { /* bản lưu trên máy chủ vẫn còn */ }
  }
  function stashed() { try { return JSON.parse(window.sessionStorage.getItem(STASH)); } catch (e) { return null; } }
  function fields(form) {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name === EDITOR || field.name && !/^(hidden|file|submit|button|password|fieldset)$/.test(field.type) && !field.closest('.ui-fileupload-choose');
    });
  }
  function typed(form) { return fields(form).map(function (f) { return [f.name, f.value, f.checked === true]; }); }
  function place() { return location.pathname + location.search; }
  function who() { var name = document.querySelector('.who'); return name ? name.textContent : ''; }
  function notice(text) {
    var box = document.createElement('div'), line = document.createElement('p');
    box.className = 'notice';
    box.setAttribute('role', 'status');
    line.textContent = text;
    box.appendChild(line);
    document.getElementById('loi').before(box);
  }
  function carryOver(form) {
    var old = stashed();
    form.addEventListener('submit', function (e) {
      if (e.submitter && e.submitter.closest('#giu')) { return; }
      stash({ place: place(), who: who(), fields: typed(form) });
    });
    return fill(form, old, document.getElementById('laylai'));
  }
  /* Trang soạn bài: chỉ điền lại khi phiên đã thật sự hết giữa chừng. */
  function takeBack(form) {
    var old = stashed();
    return fill(form, old && old.away ? old : null, document.getElementById('lay-lai'));
  }
  /* Bản đã tự lưu trên máy chủ được lấy lại trước, rồi chữ gõ sau đó. */
  function fill(form, old, restore) {
    var filled = false;
    stash(null);
    if (!old || old.place !== (old.away ? location.pathname : place()) || old.who !== who() || document.querySelector('.errbox')) { return false; }
    if (restore && !old.restored) {
      old.restored = true;
      stash(old);
      restore.click();
      return false;
    }
    fields(form).forEach(function (field) {
      old.fields.forEach(function (pair) {
        if (pair[0] === field.name && /^(checkbox|radio)$/.test(field.type) && pair[1] === field.value) { field.checked = pair[2]; }
        if (pair[0] === field.name && !/^(checkbox|radio)$/.test(field.type) && field.value !== pair[1]) {
          field.value = pair[1];
          if (field.name === EDITOR) { form.dispatchEvent(new CustomEvent('carried', { detail: pair[1] })); }
        }
      });
      filled = true;
    });
    if (filled) { notice('Bạn đã đăng nhập lại. Nội dung đang gõ được điền lại; xem lại rồi gửi.'); }
    return filled;
  }
})();
