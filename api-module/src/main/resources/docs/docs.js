'use strict';

// Renders the calls of /api/openapi. Everything is put in as text, so nothing of the description can become markup.
(function () {
  var METHODS = ['get', 'post', 'put', 'patch', 'delete'];
  var description;

  function make(tag, text, parent) {
    var element = document.createElement(tag);
    if (text !== undefined && text !== null) {
      element.textContent = text;
    }
    if (parent) {
      parent.appendChild(element);
    }
    return element;
  }

  function resolve(schema) {
    if (schema && schema.$ref) {
      var name = schema.$ref.split('/').pop();
      return Object.assign({ title: name }, description.components.schemas[name]);
    }
    return schema || {};
  }

  function type(schema) {
    if (!schema) {
      return '';
    }
    if (schema.$ref) {
      return schema.$ref.split('/').pop();
    }
    var kind = Array.isArray(schema.type) ? schema.type.filter(function (t) { return t !== 'null'; }).join(' | ') : schema.type || '';
    if (kind === 'array') {
      return 'danh sách ' + type(schema.items);
    }
    if (schema.enum) {
      return schema.enum.filter(function (v) { return v !== null; }).join(' | ');
    }
    return kind + (schema.format ? ' (' + schema.format + ')' : '');
  }

  function table(headings, rows, parent) {
    var frame = make('div', null, parent);
    frame.className = 'wide';
    frame.tabIndex = 0;
    var body = make('table', null, frame);
    var head = make('tr', null, make('thead', null, body));
    headings.forEach(function (h) { make('th', h, head).scope = 'col'; });
    var lines = make('tbody', null, body);
    rows.forEach(function (row) {
      var line = make('tr', null, lines);
      row.forEach(function (cell, at) {
        if (at === 0) {
          var name = make('th', null, line);
          name.scope = 'row';
          make('code', cell, name);
        } else {
          make('td', cell, line);
        }
      });
    });
  }

  function fields(schema, parent, seen) {
    var object = resolve(schema.type === 'array' ? schema.items : schema);
    if (!object.properties || seen.indexOf(object.title) >= 0) {
      return;
    }
    var required = object.required || [];
    table(['Trường', 'Kiểu', 'Bắt buộc', 'Ghi chú'], Object.keys(object.properties).map(function (name) {
      var field = object.properties[name];
      var inner = resolve(field);
      var note = [inner.description, inner.maxLength ? 'tối đa ' + inner.maxLength + ' ký tự' : null].filter(Boolean).join('; ');
      return [name, type(field), required.indexOf(name) >= 0 ? 'có' : '', note];
    }), parent);
    Object.keys(object.properties).forEach(function (name) {
      var field = object.properties[name];
      var ref = field.$ref ? field : field.items && field.items.$ref ? field.items : null;
      if (ref) {
        var title = ref.$ref.split('/').pop();
        var inner = resolve(ref);
        if (inner.properties && seen.indexOf(title) < 0) {
          make('h4', title, parent);
          fields(ref, parent, seen.concat(object.title || []));
        }
      }
    });
  }

  function operation(path, method, call, parent) {
    var heading = make('h3', null, parent);
    heading.id = call.operationId || method + path;
    var verb = make('code', method.toUpperCase(), heading);
    verb.className = 'method';
    make('code', path, heading);
    make('p', call.summary, parent);
    if (call.description) {
      make('p', call.description, parent);
    }
    if (call.parameters && call.parameters.length) {
      make('h4', 'Tham số', parent);
      table(['Tên', 'Ở', 'Kiểu', 'Ghi chú'], call.parameters.map(function (p) {
        return [p.name, p.in, type(p.schema), p.description || ''];
      }), parent);
    }
    if (call.requestBody) {
      Object.keys(call.requestBody.content).forEach(function (media) {
        make('h4', 'Gửi ' + media, parent);
        fields(call.requestBody.content[media].schema || {}, parent, []);
      });
    }
    make('h4', 'Trả lời', parent);
    table(['HTTP', 'Nghĩa', 'Kiểu'], Object.keys(call.responses).map(function (status) {
      var answer = call.responses[status];
      var content = answer.content ? answer.content[Object.keys(answer.content)[0]] : null;
      return [status === 'default' ? 'khác' : status, answer.description || '', content ? type(content.schema) : ''];
    }), parent);
  }

  function render(loaded) {
    description = loaded;
    var place = document.getElementById('operations');
    place.textContent = '';
    var groups = {};
    Object.keys(description.paths).forEach(function (path) {
      METHODS.forEach(function (method) {
        var call = description.paths[path][method];
        if (call) {
          var tag = call.tags && call.tags[0] || 'Khác';
          (groups[tag] = groups[tag] || []).push([path, method, call]);
        }
      });
    });
    Object.keys(groups).forEach(function (tag) {
      make('h2', tag, place);
      var about = (description.tags || []).filter(function (t) { return t.name === tag; })[0];
      if (about && about.description) {
        make('p', about.description, place);
      }
      groups[tag].forEach(function (entry) { operation(entry[0], entry[1], entry[2], place); });
    });
    if (location.hash) {
      var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (target) {
        target.scrollIntoView();
      }
    }
  }

  fetch('/api/openapi?format=JSON', { headers: { Accept: 'application/json' } })
    .then(function (answer) { return answer.json(); })
    .then(render)
    .catch(function () {
      make('p', 'Chưa tải được mô tả. Tải lại trang, hoặc mở /api/openapi.', document.getElementById('operations'));
    });
})();
