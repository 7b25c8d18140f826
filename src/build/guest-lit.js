/**
 * Lit as a guest: each file for `dist/embed` has its own Lit, without what it does not need.
 *
 * - Lit keeps version lists and a property table on `globalThis`, and looks there for polyfills. A page with
 *   `<div id="reactiveElementVersions">` stops it, since an id is a global too, and a global of ours would be left
 *   behind in every page.
 * - What none of our templates and properties uses is left out, about 1.5 kB of 5: reflected properties, converters for
 *   lists and objects, SVG and MathML templates, bindings in comments, raw text and tags, compiled templates, directives.
 *   A directive is refused where it cannot work; the tests of the built files find the rest. Prerendered pages need
 *   Lit whole, since its hydration walks all its parts, and so does every project that bundles `dist/modules`.
 *
 * Every change must be found, so that a new version of Lit stops the build instead of the page.
 */
const withoutGlobals = {
  '@lit/reactive-element/reactive-element.js': [
    [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
    [/\w+\.reactiveElementPolyfillSupport/, 'void 0'],
    [/(\w+)\?\1\.emptyScript:""/, '""'],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/this\[Symbol\.metadata\]/, 'null'],
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

const withoutUnused = {
  '@lit/reactive-element/reactive-element.js': [
    // Initializers, which decorators add.
    [/static addInitializer\(t\)\{.*?\.push\(t\)\}/, ''],
    [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
    // Properties that are reflected, keep a default, have accessors, converters or symbols of their own.
    [/toAttribute\(t,s\)\{switch.*?return t\},(?=fromAttribute)/, ''],
    [/let i=t;switch\(s\)\{.*?\}return i(?=\}\})/, 'return s===Boolean?null!==t:s===Number&&null!==t?Number(t):t'],
    [/"function"==typeof t\.converter\?.*?\?t\.converter:(?=u;)/, ''],
    [/_\$ET\(t,s\)\{.*?this\._\$Em=null\}\}(?=_\$AK)/, ''],
    [/this\._\$Eq&&=this\._\$Eq\.forEach\(.*?\)\),(?=this\._\$EM)/, ''],
    [/,!0===e&&this\._\$Em!==t&&\(this\._\$Eq\?\?=new Set\)\.add\(t\)/, ''],
    [/&&this\._\$Em!==e/, ''],
    [/this\._\$Em=e;/, ''],
    [/,this\._\$Em=null(?=\}\}requestUpdate)/, ''],
    [/this\._\$Em=null,/, ''],
    [/\|\|i\.useDefault&&i\.reflect&&h===.*?\(r\._\$Eu\(t,i\)\)(?=\)\))/, ''],
    [/\?\?this\._\$Ej\?\.get\(e\)\?\?r/, ''],
    [/\{useDefault:i,reflect:e,wrapped:h\},r\)\{i&&.*?\|\|\((?=this)/, '){('],
    [/this\.hasUpdated\|\|i\|\|\(/, 'this.hasUpdated||('],
    [/reflect:!1,useDefault:!1,/, ''],
    [/,this\.prototype\.hasOwnProperty\(t\)&&\(\(s=Object\.create\(s\)\)\.wrapped=!0\)/, ''],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(.*?this\.C\(s,void 0,i,e\)\}/, ''],
    [/const\{get:e,set:r\}=h\(this\.prototype,t\)\?\?\{.*?\};return\{get:e,set\(s\)\{.*?this\.requestUpdate\(t,h,i\)\}/,
      'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}'],
    [/,!s\.noAccessor\)/, ',1)'],
    [/void 0!==h&&(?=e\(this\.prototype,t,h\))/, ''],
    [/\[\.\.\.r\(t\),\.\.\.o\(t\)\]/, 'r(t)'],
    [/\(i\.hasChanged\?\?f\)\(h,s\)/, 'f(h,s)'],
    [/,hasChanged:f/, ''],
    // Steps of an update that no element takes part in.
    [/let t=!1;const s=this\._\$AL;try\{t=this\.shouldUpdate\(s\),t\?\(this\.willUpdate\(s\),(.*?),this\.update\(s\)\):this\._\$EM\(\)\}catch\(s\)\{throw t=!1,this\._\$EM\(\),s\}t&&this\._\$AE\(s\)/,
      'const s=this._$AL;try{$1;this.update(s)}catch(s){throw this._$EM(),s}this._$AE(s)'],
    [/willUpdate\(t\)\{\}/, ''],
    [/shouldUpdate\(t\)\{return!0\}/, ''],
    [/removeController\(t\)\{.*?\.delete\(t\)\}/, ''],
    // Style sheets of several kinds.
    [/const i=\[\];if\(Array\.isArray\(s\)\)\{.*?i\.push\(t\(s\)\);return i/, 'return[s].flat()'],
  ],
  'lit-html/lit-html.js': [
    // SVG and MathML templates, and compiled ones.
    [/2===i\?"<svg>":3===i\?"<math>":/, ''],
    [/\+\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/, ''],
    [/if\((this\.el=.*?this\.el\.content),2===i\|\|3===i\)\{.*?\.childNodes\)\}/, '$1;'],
    [/"number"==typeof s\?(this\._\$AC\(t\)):\(.*?,s\)(?=;)/, '$1'],
    // Bindings in raw text, in comments and in the place of an attribute's name; options of event listeners.
    [/\(y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),c=p\)/, '(c=p)'],
    [/if\(y\.test\(r\.tagName\)\)\{.*?r\.append\(t\[i\],c\(\)\)\}\}(?=\}else)/, ''],
    [/c=n\?\?v/, 'c=v'],
    [/\(c=p,n=void 0\)/, '(c=p)'],
    [/if\(r\.data===n\)(d\.push\(\{type:2,index:l\}\);)else\{.*?o\.length-1\}/, 'r.data===n&&$1'],
    [/else t\.startsWith\(o\)&&\(.*?r\.removeAttribute\(t\)\)/, ''],
    [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':0'],
    [/\|\|t\.capture!==s\.capture\|\|t\.once!==s\.once\|\|t\.passive!==s\.passive/, ''],
    // Attributes with more than one value, or with text around it.
    [/,s\.length>2\|\|""!==s\[0\]\|\|""!==s\[1\]\?\(.*?,this\.strings=s\):this\._\$AH=A(?=\})/, ''],
    [/_\$AI\(t,i=this,s,e\)\{const h=this\.strings;.*?o&&!e&&this\.j\(t\)\}/,
      '_$AI(t,i=this){if(t=M(this,t,i,0),!a(t)||t!==this._$AH&&t!==E)this.j(this._$AH=t)}'],
    [/void 0!==s&&\(void 0!==s\.strings\?\(.*?\):s\._\$AI\(t\[i\]\)\),i\+\+/, 's._$AI(t[i++])'],
    [/,s=r\.getAttribute\(t\)\.split\(o\)(?=,)/, ''],
    [/strings:s,(?=ctor)/, ''],
    [/new r\.ctor\(h,r\.name,r\.strings,this,t\)/, 'new r.ctor(h,r.name,this,t)'],
    [/constructor\(t,i,s,e,h\)\{this\.type=1,/, 'constructor(t,i,e,h){this.type=1,'],
    [/constructor\(t,i,s,e,h\)\{super\(t,i,s,e,h\)/, 'constructor(t,i,e,h){super(t,i,e,h)'],
    // What only directives ask for, and a place to render before.
    [/setConnected\(t\)\{.*?\}(?=\}class)/, ''],
    [/this\._\$AP\?\.\(!1,!0,s\)/, ''],
    [/,this\._\$Cv=e\?\.isConnected\?\?!0/, ''],
    [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ''],
    [/get parentNode\(\)\{return this\._\$AM\.parentNode\}get _\$AU\(\)\{return this\._\$AM\._\$AU\}/, ''],
    [/get parentNode\(\)\{let t=this\._\$AA.*?get endNode\(\)\{return this\._\$AB\}/, ''],
    [/get tagName\(\)\{return this\.element\.tagName\}get _\$AU\(\)\{return this\._\$AM\._\$AU\}/, ''],
    [/s\?\.renderBefore\?\?i/, 'i'],
    [/s\?\.renderBefore\?\?null/, 'null'],
    // Values that no template of ours has: nodes, iterables that are not lists, strings in the place of templates.
    [/void 0!==t\.nodeType\?this\.T\(t\):/, ''],
    [/\|\|"function"==typeof t\?\.\[Symbol\.iterator\]/, ''],
    [/if\(!u\(t\)\|\|!t\.hasOwnProperty\("raw"\)\)throw Error\("[^"]*"\);/, ''],
  ],
  'lit-element/lit-element.js': [
    [/createRenderRoot\(\)\{.*?,t\}/, ''],
    [/connectedCallback\(\)\{.*?disconnectedCallback\(\)\{.*?\}(?=render)/, ''],
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
  ],
};

const withoutDirectives = {
  'lit-html/lit-html.js': [
    [/function M\(t,i,s=t,e\)\{.*?,i\}(?=class R)/, ''],
    [/V:M,/, ''],
    [/t=M\(this,t,i\),/, ''],
    [/t=M\(this,t,i,0\),/, ''],
    [/\(t=M\(this,t,i,0\)\?\?A\)/, '(t=t??A)'],
    [/\{M\(this,t\)\}/, '{}'],
  ],
};

const withoutProperties = {
  'lit-html/lit-html.js': [[/"\."===e\[1\]\?I:"\?"===e\[1\]\?L:/, '']],
};

/**
 * Style sheets without what Lit does for engines that cannot share them: those have no `attachInternals()` either, which
 * the elements need. The names are Lit's.
 */
const sharedSheets = `
  export const supportsAdoptingStyleSheets = true;
  export const css = ([text]) => {
    let sheet;
    return {
      get styleSheet() {
        if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(text);
        return sheet;
      },
    };
  };
  export const adoptStyles = (root, styles) => {
    root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
  };
  export const getCompatibleStyle = (style) => style;
  export const unsafeCSS = undefined;
  export const CSSResult = undefined;
`;

// The builds for Node, which a path found by Node leads to, are the same text in a folder of their own.
const isFileOf = (id, name) => id.replace('/node/', '/').endsWith(`/node_modules/${name}`);

const manyValues = /<[^<>`]*="(?:[^"`$]+\$\{[^"`]*|\$\{[^"`]*\}[^"`]+)"/;
const property = /\s[.?][\w-]+="\$\{/;

/**
 * A Rollup plugin.
 *
 * @param {'all' | 'directives' | 'templates' | 'attributes'} uses what the file uses of Lit: templates without bindings
 *   of properties and of boolean attributes, templates with them, directives too, or all
 */
export const guestLit = (uses) => {
  const changes = [
    withoutGlobals,
    ...(uses === 'all' ? [] : [withoutUnused]),
    ...(uses === 'templates' || uses === 'attributes' ? [withoutDirectives] : []),
    ...(uses === 'attributes' ? [withoutProperties] : []),
  ];
  return {
    name: 'guest-lit',
    load: (id) => (isFileOf(id, '@lit/reactive-element/css-tag.js') ? sharedSheets : null),
    transform(code, id) {
      if (changes.includes(withoutDirectives) && isFileOf(id, 'lit-html/directive.js')) {
        this.error("A directive needs guestLit('directives') for this file: see rollup.config.js.");
      }
      const replacements = changes
        .flatMap((change) => Object.entries(change))
        .filter(([file]) => isFileOf(id, file))
        .flatMap(([file, own]) => own.map((replacement) => [file, ...replacement]));
      if (!replacements[0]) return null;
      const patched = replacements.reduce((text, [file, pattern, replacement]) => {
        if (!pattern.test(text)) this.error(`${file} has no ${pattern}: look at what Lit does there now.`);
        return text.replace(pattern, replacement);
      }, code);
      // What is left of Lit is not in any file that a source map could point to.
      return { code: patched, map: { mappings: '' } };
    },
    renderChunk(code) {
      const refuse = (pattern, remedy) => {
        const [found] = pattern.exec(code) ?? [];
        if (found) this.error(`${found.trim()}: this Lit has no part for it. ${remedy}`);
      };
      if (uses !== 'all') refuse(manyValues, 'Give the attribute one value, without text around it.');
      if (uses === 'attributes') refuse(property, "Use guestLit('templates') for this file: see rollup.config.js.");
    },
  };
};
