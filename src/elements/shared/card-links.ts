/**
 * Links to the cards of cities. A browser looks for the target of a link in the document only, and cards are in shadow
 * roots: so the elements that have such links go there themselves, and leave the address as it is, which belongs to
 * the host page and its router.
 */
import type { City } from '../../content/schema.js';
import type { ContentView } from './content-view.js';

type Card = HTMLElement & { city?: string | undefined };

/** The cards of cities by their identifiers: those around an element, else those elsewhere in the page. */
export const findCards = (from: Element): Map<string, Card> => {
  const cards = new Map<string, Card>();
  const look = (root: ParentNode): void =>
    root.querySelectorAll<Card>('partner-city-card, partner-cities').forEach((element) => {
      if (element.localName === 'partner-cities') look(element.shadowRoot ?? element);
      else if (element.city && !cards.has(element.city)) cards.set(element.city, element);
    });
  look(from.getRootNode() as Document | ShadowRoot);
  look(from.ownerDocument);
  return cards;
};

/**
 * Where the link of a city goes: to its card, where there is one, else to its website.
 *
 * @returns `undefined` where there is neither
 */
export const locateCity = (view: ContentView, { id, website }: City, hasCard: boolean): string | undefined =>
  hasCard ? `#${id}` : website && view.address(website);

/** What a click on an element does where it is on a link to a card: scrolls to the card, and gives it the focus. */
export const onCardLinkClick = (event: MouseEvent): void => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = (event.composedPath()[0] as Element).closest('a');
  const id = /^#(.+)/.exec(link?.getAttribute('href') ?? '')?.[1];
  const card = id && findCards(link!).get(id);
  if (!card) return;
  event.preventDefault();
  const target = card.shadowRoot?.querySelector<HTMLElement>('[part~=card]') ?? card;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  card.scrollIntoView();
};
