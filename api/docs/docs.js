// Renders /openapi.json: every operation with its parameters, answers and a form to try it.
'use strict';

function element(tag, text, attributes) {
  const e = document.createElement(tag);
  if (text) e.textContent = text;
  Object.assign(e, attributes);
  return e;
}

function table(heads, rows) {
  const t = element('table');
  const head = t.createTHead().insertRow();
  heads.forEach((h) => head.append(element('th', h)));
  const body = t.createTBody();
  rows.forEach((cells) => {
    const row = body.insertRow();
    cells.forEach((c) => row.insertCell().append(c));
  });
  return t;
}

function rule(schema) {
  if (schema.type === 'array') return '[ ' + rule(schema.items) + ' ]';
  if (schema.$ref) return schema.$ref.split('/').pop();
  const parts = [schema.type || 'any'];
  if (schema.enum) parts.push(schema.enum.join(' | '));
  if (schema.minimum !== undefined) parts.push(schema.minimum + '…' + schema.maximum);
  if (schema.maxLength !== undefined) parts.push('≤ ' + schema.maxLength);
  if (schema.default !== undefined) parts.push('= ' + schema.default);
  return parts.join(' ');
}

function first(value) { return Array.isArray(value) ? value[0] : value; }

function parameters(op) {
  return (op.parameters || []).map((p) => {
    const input = element('input', '', { name: p.name, placeholder: first(first(p.schema.examples) ?? '') ?? '' });
    input.setAttribute('aria-label', p.name);
    input.dataset.in = p.in;
    if (p.in === 'path' || p.required) input.value = input.placeholder;
    return { p, input };
  });
}

function address(path, inputs) {
  const query = new URLSearchParams();
  for (const { p, input } of inputs) {
    const value = input.value.trim();
    if (p.in === 'path') path = path.replace('{' + p.name + '}', encodeURIComponent(value));
    else if (value) query.append(p.name, value);
  }
  const text = query.toString();
  return text ? path + '?' + text : path;
}

function tryForm(path, inputs) {
  const form = element('form');
  const line = element('code');
  const out = element('pre', '', { hidden: true });
  form.append(element('button', '试一试 Try', { type: 'submit' }), line, out);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const url = address(path, inputs);
    line.textContent = 'GET ' + url;
    out.hidden = false;
    try {
      const answer = await fetch(url);
      const text = await answer.text();
      let shown = text;
      try { shown = JSON.stringify(JSON.parse(text), null, 2); } catch { /* not JSON: as it is */ }
      out.textContent = answer.status + ' ' + answer.headers.get('Content-Type') + '\n\n' + shown;
    } catch (error) {
      out.textContent = String(error);
    }
  });
  return form;
}

function schemaOf(response) {
  const content = Object.values(response.content || {})[0];
  return content && content.schema ? rule(content.schema) : '';
}

function operation(path, op) {
  const box = element('details', '', { id: op.operationId });
  const head = element('summary');
  head.append(element('code', 'GET ' + path), op.summary);
  box.append(head, element('p', op.description, { className: 'text' }));
  const inputs = parameters(op);
  if (inputs.length > 0) {
    box.append(table(['参数 Parameter', '值 Value', '规则 Rule', '说明 Description'], inputs.map(({ p, input }) =>
      [element('code', p.name + (p.required ? ' *' : '')), input, rule(p.schema), p.description || ''])));
  }
  box.append(tryForm(path, inputs), element('h3', '答复 Answers'));
  box.append(table(['', '', ''], Object.entries(op.responses).map(([status, r]) =>
    [element('code', status), r.description, reference(schemaOf(r))])));
  return box;
}

function reference(name) {
  return name ? element('a', name, { href: '#schema-' + name }) : '';
}

function schemaBox(name, schema) {
  const box = element('details', '', { id: 'schema-' + name });
  const head = element('summary');
  head.append(element('code', name));
  const rows = Object.entries(schema.properties || {}).map(([field, s]) =>
    [element('code', field), rule(s), s.description || '']);
  box.append(head, table(['字段 Field', '类型 Type', '说明 Description'], rows));
  return box;
}

function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target) {
    target.open = true;
    target.scrollIntoView();
  }
}

async function render() {
  const main = document.getElementById('main');
  try {
    const spec = await (await fetch('/openapi.json')).json();
    main.replaceChildren(element('p', spec.info.version), element('p', spec.info.description, { className: 'text' }),
      element('h2', '接口 Operations'));
    for (const [path, item] of Object.entries(spec.paths)) {
      if (item.get) main.append(operation(path, item.get));
    }
    main.append(element('h2', '类型 Schemas'));
    for (const [name, schema] of Object.entries(spec.components.schemas)) main.append(schemaBox(name, schema));
    openTarget();
  } catch (error) {
    main.replaceChildren(element('p', '无法读取 /openapi.json。Cannot read /openapi.json. ' + error));
  }
  main.removeAttribute('aria-busy');
}

addEventListener('hashchange', openTarget);
render();
