/* Khung soạn bài: lời Việt cho khung soạn, chèn ảnh của mục vào bài, báo phiên đã hết, tự tải lại tiến độ nhập. */
(function () {
  function widget() { return window.PrimeFaces && PrimeFaces.widgets && PrimeFaces.widgets.noiDung; }

  function name(editor) {
    var root = editor.root;
    root.setAttribute('role', 'textbox');
    root.setAttribute('aria-multiline', 'true');
    root.setAttribute('aria-labelledby', 'nb-nhan');
    var bar = document.getElementById('noiDung_toolbar');
    if (bar) { bar.setAttribute('role', 'toolbar'); bar.setAttribute('aria-label', 'Định dạng'); }
    var link = document.querySelector('#noiDung .ql-tooltip input');
    if (link) {
      link.setAttribute('aria-label', 'Địa chỉ liên kết');
      link.dataset.link = 'https://';
      link.placeholder = 'https://';
    }
    document.querySelectorAll('#noiDung .ql-tooltip a').forEach(function (a) {
      if (a.classList.contains('ql-action')) { a.setAttribute('role', 'button'); a.setAttribute('tabindex', '0'); }
      if (a.classList.contains('ql-remove')) { a.setAttribute('role', 'button'); a.setAttribute('tabindex', '0'); a.setAttribute('aria-label', 'Bỏ liên kết'); }
    });
    editor.on('text-change', function (change, before, source) {
      if (source !== 'user') { return; }
      document.getElementById('bai').dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  /* Ảnh đứng riêng một dòng, mang lời mô tả đang có trong ô của nó. */
  function insert(address, words) {
    var own = widget(), markup = document.getElementById('nb');
    if (own && own.editor) {
      var editor = own.editor, chosen = editor.getSelection(true), at = Math.min(chosen ? chosen.index + chosen.length : editor.getLength(), editor.getLength() - 1);
      if (editor.getLine(at)[1] > 0) { editor.insertText(at, '\n', 'user'); at += 1; }
      editor.insertEmbed(at, 'image', address, 'user');
      editor.formatText(at, 1, { bold: false, italic: false, underline: false, script: false, link: false, alt: words }, 'user');
      editor.insertText(at + 1, '\n', 'user');
      editor.setSelection(at + 2, 0, 'user');
    } else if (markup) {
      markup.setRangeText('<p><img src="' + address + '" alt=""></p>', markup.selectionStart, markup.selectionEnd, 'end');
      markup.focus();
    }
  }

  document.addEventListener('click', function (e) {
    var button = e.target.closest('[data-insert-picture]');
    if (button) {
      var field = button.closest('li').querySelector('input[id$=":alt"]');
      insert(button.dataset.insertPicture, field && field.value.trim() || button.dataset.name);
    }
  });

  var carried = null;
  document.addEventListener('carried', function (e) { carried = e.detail; rewrite(); }, true);
  function rewrite() {
    var own = widget();
    if (carried !== null && own && own.editor) {
      own.editor.clipboard.dangerouslyPasteHTML(carried, 'user');
      carried = null;
    }
  }

  document.addEventListener('DOMContentLoaded', function () {
    var tries = 0, wait = window.setInterval(function () {
      var own = widget();
      tries += 1;
      if (own && own.editor) { name(own.editor); rewrite(); }
      if (own && own.editor || tries > 50) { window.clearInterval(wait); }
    }, 100);
    if (window.jQuery) {
      jQuery(document).on('pfAjaxError', function (e, xhr) {
        var gone = document.getElementById('het-phien');
        if (gone && xhr && xhr.status === 401) { gone.hidden = false; gone.scrollIntoView(); }
      });
    }
    var running = document.querySelector('[data-refresh]');
    if (running) { window.setTimeout(function () { window.location.reload(); }, Number(running.dataset.refresh) * 1000); }
  });
})();
