import { hinted } from '../../loading/hinted.js';
import { defineElement } from './define-element.js';

/** Registers an element that shows content: at once, or together with the content that the page's hint names. */
export const defineContentElement = (name: string, constructor: CustomElementConstructor): void => {
  if (hinted) void hinted.then(() => defineElement(name, constructor));
  else defineElement(name, constructor);
};
