/** The four elements that show content, for tests that hold for each of them. */
import type { ContentTag } from './place.js';

export interface ContentElement {
  tag: ContentTag;
  /** What it needs to show something of the real content. */
  attributes: Record<string, string>;
  /** What a visitor reads of the real content, in Dutch. */
  shown: string;
  /** A document in which it finds nothing to show; a card always has its city. */
  empty?: { content: unknown; message: string };
}

export const contentElements: ContentElement[] = [
  {
    tag: 'partner-cities',
    attributes: {},
    shown: 'Partnersteden',
    empty: { content: { cities: [] }, message: 'Er zijn nog geen partnersteden.' },
  },
  { tag: 'partner-city-card', attributes: { city: 'palo-alto' }, shown: 'Palo Alto' },
  {
    tag: 'partner-city-map',
    attributes: {},
    shown: 'Palo Alto',
    empty: {
      content: { cities: [{ id: 'dalian', name: 'Dalian' }] },
      message: 'Er staan nog geen partnersteden op de kaart.',
    },
  },
  {
    tag: 'partner-activity-list',
    attributes: { city: 'dalian' },
    shown: 'Samen met Dalian',
    empty: {
      content: { cities: [{ id: 'dalian', name: 'Dalian' }] },
      message: 'Er zijn nog geen gezamenlijke activiteiten.',
    },
  },
];
