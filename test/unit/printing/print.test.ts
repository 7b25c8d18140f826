import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { isPrintingAvailable } from '../../../src/printing/available.js';
import { prepareForPrint } from '../../../src/printing/participant.js';
import { printTarget } from '../../../src/printing/print.js';
import { spoil } from '../support/spoil.js';

const mark = 'data-partner-print';
const printOfBrowser = window.print;
const pixel = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1' id='pixel'/>";

/** What `window.print()` does in this test; by default the dialog opens and is closed at once. */
function answerPrint(answer: () => void = closeDialog): { calls: number } {
  const count = { calls: 0 };
  window.print = () => {
    count.calls++;
    answer();
  };
  return count;
}

function closeDialog(): void {
  dispatchEvent(new Event('afterprint'));
}

function makeParticipant(name: string, prepare: () => unknown): Element {
  const element = document.createElement(name);
  Object.assign(element, { [prepareForPrint]: prepare });
  return element;
}

describe('printTarget', () => {
  let target: HTMLElement;
  let state: string;

  beforeEach(async () => {
    target = await fixture(html`<article><p>To print.</p></article>`);
    state = document.documentElement.outerHTML;
  });

  afterEach(() => {
    window.print = printOfBrowser;
    expect(document.adoptedStyleSheets).to.have.length(0);
  });

  it('isolates the target while the dialog is open, and no longer', async () => {
    let during: string | null = null;
    answerPrint(() => {
      during = target.getAttribute(mark);
      closeDialog();
    });
    expect(await printTarget(target)).to.equal(true);
    expect(during).to.equal('target');
    expect(document.documentElement.outerHTML).to.equal(state);
  });

  it('tells the host before and after, through shadow roots', async () => {
    const shell = await fixture<HTMLElement>(html`<div></div>`);
    const inner = document.createElement('p');
    shell.attachShadow({ mode: 'open' }).append(inner);
    const told: string[] = [];
    for (const type of ['partner-before-print', 'partner-after-print'] as const) {
      shell.addEventListener(type, () => told.push(`${type}, ${inner.hasAttribute(mark) ? 'isolated' : 'restored'}`));
    }
    answerPrint(() => {
      told.push('print');
      closeDialog();
    });
    await printTarget(inner);
    expect(told).to.deep.equal(['partner-before-print, restored', 'print', 'partner-after-print, restored']);
  });

  it('does nothing when the host prevents it', async () => {
    const count = answerPrint();
    target.addEventListener('partner-before-print', (event) => event.preventDefault());
    target.addEventListener('partner-after-print', () => expect.fail());
    expect(await printTarget(target, { title: 'Report' })).to.equal(false);
    expect(count.calls).to.equal(0);
    expect(document.documentElement.outerHTML).to.equal(state);
  });

  it('does nothing where the browser cannot print', async () => {
    expect(isPrintingAvailable()).to.equal(true);
    window.print = undefined!;
    expect(isPrintingAvailable()).to.equal(false);
    expect(await printTarget(target)).to.equal(false);
  });

  it('gives the document the title meanwhile, which the host can change', async () => {
    const before = document.title;
    const titles: string[] = [];
    answerPrint(() => {
      titles.push(document.title);
      closeDialog();
    });
    await printTarget(target, { title: 'Dalian' });
    target.addEventListener('partner-before-print', (event) => (event.title += ', for the archive'));
    await printTarget(target, { title: 'Dalian' });
    expect(titles).to.deep.equal(['Dalian', 'Dalian, for the archive']);
    expect(document.title).to.equal(before);
  });

  it('shares the print that is under way', async () => {
    const count = answerPrint();
    const results = await Promise.all([printTarget(target), printTarget(target), printTarget()]);
    expect(results).to.deep.equal([true, true, true]);
    expect(count.calls).to.equal(1);
    await printTarget(target);
    expect(count.calls).to.equal(2);
  });

  it('prints the page without a target, isolating nothing', async () => {
    const told = oneEvent(window, 'partner-before-print');
    answerPrint(() => {
      expect(document.querySelector(`[${mark}]`)).to.equal(null);
      closeDialog();
    });
    expect(await printTarget()).to.equal(true);
    expect((await told).target).to.equal(document.documentElement);
  });

  for (const type of ['pointerdown', 'keydown']) {
    it(`ends at the visitor's next ${type} where no afterprint comes`, async () => {
      answerPrint(() => setTimeout(() => document.body.dispatchEvent(new Event(type, { bubbles: true })), 20));
      expect(await printTarget(target)).to.equal(true);
      expect(document.documentElement.outerHTML).to.equal(state);
    });
  }

  it('does not print when the target has left the page meanwhile', async () => {
    const count = answerPrint();
    target.append(makeParticipant('b', () => target.remove()));
    expect(await printTarget(target)).to.equal(false);
    expect(count.calls).to.equal(0);
  });

  it('restores the page when the target is removed while the dialog is open', async () => {
    answerPrint(() => {
      target.remove();
      closeDialog();
    });
    const told = oneEvent(target, 'partner-after-print');
    expect(await printTarget(target)).to.equal(true);
    await told;
    expect(target.outerHTML).to.not.contain(mark);
    expect(document.documentElement.outerHTML).to.not.contain(mark);
  });

  it('restores the page when printing fails', async () => {
    answerPrint(() => {
      throw new Error('no printer');
    });
    const failure = await printTarget(target).catch((error: unknown) => error);
    expect(String(failure)).to.contain('no printer');
    expect(document.documentElement.outerHTML).to.equal(state);
  });

  it('gives back the focus and the scroll position that were lost', async () => {
    const box = await fixture<HTMLElement>(html`
      <div style="height: 50px; overflow: auto"><button>Print</button><p style="height: 900px"></p></div>
    `);
    const button = box.querySelector('button')!;
    button.focus();
    box.scrollTop = 33;
    answerPrint(() => {
      button.blur();
      box.scrollTop = 0;
      closeDialog();
    });
    await printTarget(box.querySelector('p')!);
    expect(document.activeElement).to.equal(button);
    expect(box.scrollTop).to.equal(33);
  });

  for (const [what, owner, name] of [
    ['Promise.prototype.finally', Promise.prototype, 'finally'],
    ['Promise.allSettled', Promise, 'allSettled'],
    ['Document.prototype.fonts', Document.prototype, 'fonts'],
    ['HTMLImageElement.prototype.decode', HTMLImageElement.prototype, 'decode'],
    ['Array.prototype.at', Array.prototype, 'at'],
  ] as const) {
    it(`prints, and prints again, where there is no ${what}`, async () => {
      const image = document.createElement('img');
      image.src = pixel.replace('pixel', name);
      target.append(image);
      const count = answerPrint();
      spoil(owner, name);
      expect(await printTarget(target)).to.equal(true);
      expect(await printTarget(target)).to.equal(true);
      expect(count.calls).to.equal(2);
    });
  }

  it('can be asked again after the host has stopped it at once', async () => {
    const count = answerPrint();
    target.addEventListener('partner-before-print', (event) => event.preventDefault(), { once: true });
    expect(await printTarget(target)).to.equal(false);
    expect(await printTarget(target)).to.equal(true);
    expect(count.calls).to.equal(1);
  });

  describe('before the dialog opens', () => {
    it('waits until all elements have unfolded, those inside others too, and folds them in reverse order', async () => {
      const steps: string[] = [];
      const inner = makeParticipant('i', async () => {
        await aTimeout(5);
        steps.push('inner unfolds');
        return () => steps.push('inner folds');
      });
      const outer = makeParticipant('span', async () => {
        await aTimeout(5);
        // What unfolds may bring others.
        outer.attachShadow({ mode: 'open' }).append(inner);
        steps.push('outer unfolds');
        return async () => {
          await aTimeout(5);
          steps.push('outer folds');
        };
      });
      target.append(outer);
      answerPrint(() => {
        steps.push('print');
        closeDialog();
      });
      await printTarget(target);
      expect(steps).to.deep.equal(['outer unfolds', 'inner unfolds', 'print', 'inner folds', 'outer folds']);
    });

    it('loads lazy images, and leaves their attribute as it was', async () => {
      const far = await fixture<HTMLElement>(html`<p style="padding-top: 20000px"><img loading="LAZY" alt="" /></p>`);
      const image = far.querySelector('img')!;
      image.src = pixel;
      expect(image.complete).to.equal(false);
      answerPrint(() => {
        expect(image.complete && image.naturalWidth).to.equal(1);
        closeDialog();
      });
      await printTarget(far);
      expect(image.getAttribute('loading')).to.equal('LAZY');
    });

    describe('waits for a lazy frame', () => {
      const frames: [what: string, attributes: Record<string, string>][] = [
        ['of its own origin', { src: '/test/unit/support/content.ts?own' }],
        ['in a sandbox', { src: '/test/unit/support/content.ts?sandbox', sandbox: '' }],
      ];
      for (const [what, attributes] of frames) {
        it(what, async () => {
          const far = await fixture<HTMLElement>(html`<section style="padding-top: 20000px"></section>`);
          const frame = document.createElement('iframe');
          let loads = 0;
          for (const [name, value] of Object.entries({ loading: 'lazy', ...attributes })) frame.setAttribute(name, value);
          far.append(frame);
          await aTimeout(50);
          frame.addEventListener('load', () => loads++);
          expect(loads, 'it is lazy').to.equal(0);
          const seen: number[] = [];
          answerPrint(() => {
            seen.push(loads);
            closeDialog();
          });
          await printTarget(far, { limit: 60_000 });
          // One that has come is not waited for.
          await printTarget(far, { limit: 60_000 });
          expect(seen).to.deep.equal([1, 1]);
          expect(frame.getAttribute('loading')).to.equal('lazy');
        });
      }

      it('but not for one without an address', async () => {
        for (const attributes of [{}, { srcdoc: '<p>Inside.</p>' }, { srcdoc: '<p>Inside.</p>', sandbox: '' }]) {
          const frame = document.createElement('iframe');
          for (const [name, value] of Object.entries({ loading: 'lazy', ...attributes })) frame.setAttribute(name, value);
          target.append(frame);
        }
        await aTimeout(50);
        const count = answerPrint();
        expect(await printTarget(target, { limit: 60_000 })).to.equal(true);
        expect(count.calls).to.equal(1);
      });
    });

    it('goes on when an element or an image fails', async () => {
      const count = answerPrint();
      const image = document.createElement('img');
      image.src = 'data:image/png,nonsense';
      const failing = makeParticipant('b', () => {
        throw new Error('cannot unfold');
      });
      target.append(failing, image);
      expect(await printTarget(target)).to.equal(true);
      expect(count.calls).to.equal(1);
    });

    it('waits no longer than the limit, and folds up at once what comes later', async () => {
      const steps: string[] = [];
      let release = () => {};
      const slow = makeParticipant('b', async () => {
        await new Promise<void>((resolve) => (release = resolve));
        return () => steps.push('folds');
      });
      target.append(slow);
      answerPrint(() => {
        steps.push('print');
        closeDialog();
      });
      await printTarget(target, { limit: 50 });
      release();
      await aTimeout(5);
      expect(steps).to.deep.equal(['print', 'folds']);
    });

    it('leaves alone what comes after the limit', async () => {
      const image = document.createElement('img');
      image.loading = 'lazy';
      let release = () => {};
      const slow = makeParticipant('b', () => new Promise<void>((resolve) => (release = resolve)));
      slow.append(image);
      target.append(slow);
      answerPrint();
      await printTarget(target, { limit: 50 });
      release();
      await aTimeout(5);
      expect(image.loading).to.equal('lazy');
    });
  });

  it('restores the rest of the page when one element cannot fold up again', async () => {
    const errors: unknown[] = [];
    const errorOfBrowser = console.error;
    console.error = (error: unknown) => errors.push(error);
    const broken = makeParticipant('b', () => () => {
      throw new Error('cannot fold');
    });
    target.append(broken);
    state = document.documentElement.outerHTML;
    answerPrint();
    await printTarget(target, { title: 'Report' });
    console.error = errorOfBrowser;
    expect(String(errors[0])).to.contain('cannot fold');
    expect(document.documentElement.outerHTML).to.equal(state);
  });
});
