/**
 * For the pages about one element each: shows the code of every example as it stands in the page, with a button to
 * copy it, and ties the controls to the attributes of the element to try. `data-for` of the controls is its id.
 */

/** An answer that is slow on purpose, for the example that shows what is seen meanwhile. */
const SLOW = 5000;
const { fetch } = globalThis;
globalThis.fetch = async (address, options) => {
  if (String(address).endsWith('?slow')) await new Promise((resolve) => setTimeout(resolve, SLOW));
  return fetch(address, options);
};

/** The markup inside an element, as an author writes it. */
const readMarkup = (element) => {
  const lines = element.innerHTML.replaceAll('=""', '').split('\n');
  const depth = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S|$/)).filter(Boolean));
  return lines.map((line) => line.slice(Math.min(depth, line.search(/\S|$/)))).join('\n').trim();
};

const addCode = (stage) => {
  const figure = document.createElement('div');
  const pre = figure.appendChild(document.createElement('pre'));
  const code = pre.appendChild(document.createElement('code'));
  const button = figure.appendChild(document.createElement('button'));
  const status = figure.appendChild(document.createElement('span'));
  const show = () => (code.textContent = readMarkup(stage));
  figure.className = 'code';
  button.type = 'button';
  button.textContent = 'Copy';
  status.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(code.textContent);
    status.textContent = 'Copied';
    setTimeout(() => (status.textContent = ''), 3000);
  });
  stage.after(figure);
  show();
  new MutationObserver(show).observe(stage, { subtree: true, attributes: true });
};

const addReload = (stage) => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'slow-again';
  button.textContent = 'Load again';
  button.addEventListener('click', () => {
    const [old] = stage.children;
    old.remove();
    // A document is kept while somebody shows it: a new element starts from nothing once the old one is gone.
    setTimeout(() => stage.append(old.cloneNode(true)), 100);
  });
  stage.before(button);
};

const connectControls = (controls) => {
  const element = document.getElementById(controls.dataset.for);
  controls.addEventListener('input', ({ target: { name, type, checked, value } }) => {
    if (type === 'checkbox') element.toggleAttribute(name, checked);
    else if (value) element.setAttribute(name, value);
    else element.removeAttribute(name);
  });
};

document.querySelectorAll('.stage').forEach(addCode);
document.querySelectorAll('.slow').forEach(addReload);
document.querySelectorAll('.controls').forEach(connectControls);
