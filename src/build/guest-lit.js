/**
 * Lit as a guest. It keeps version lists and a property table on `globalThis`, and looks there for polyfills: a page
 * with `<div id="reactiveElementVersions">` stops it, since an id is a global too, and a global of ours is left behind
 * in every page. A file for `dist/embed` has its own Lit and needs none of that. Every change must be found, so that
 * a new version of Lit stops the build instead of the page.
 */
const changes = {
  '@lit/reactive-element/reactive-element.js': [
    [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
    [/\w+\.reactiveElementPolyfillSupport/, 'void 0'],
    [/(\w+)\?\1\.emptyScript:""/, '""'],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/this\[Symbol\.metadata\]/, 'null'],
  ],
  '@lit/reactive-element/css-tag.js': [
    [/\(void 0===(\w+)\.ShadyCSS\|\|\1\.ShadyCSS\.nativeShadow\)/, 'true'],
    [/\w+\.litNonce/, 'void 0'],
  ],
  'lit-html/lit-html.js': [
    [/(\w+)\?\1\.createPolicy\(/, '$1?.createPolicy?.('],
    [/:void 0(?=,\w+="\$lit\$")/, ''],
    [/\w+\.litHtmlPolyfillSupport/, 'void 0'],
    [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
  ],
  'lit-element/lit-element.js': [
    [/(\w+)\.litElementHydrateSupport\?\.\(/, 'typeof $1.litElementHydrateSupport=="function"&&$1.litElementHydrateSupport('],
    [/\w+\.litElementPolyfillSupport/, 'void 0'],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
  ],
};

export const guestLit = {
  name: 'guest-lit',
  transform(code, id) {
    // The builds for Node, which a path found by Node leads to, are the same text in a folder of their own.
    const file = Object.keys(changes).find((name) => id.replace('/node/', '/').endsWith(`/node_modules/${name}`));
    if (!file) return null;
    return changes[file].reduce((text, [pattern, replacement]) => {
      if (!pattern.test(text)) this.error(`${file} has no ${pattern}: look at what Lit does there now.`);
      return text.replace(pattern, replacement);
    }, code);
  },
};
