import type { City, Content } from '../../content/schema.js';
import { findCity } from './find-city.js';

/**
 * Cities of the document, each once.
 *
 * @param asked identifiers in the order in which the cities are shown, with spaces between; all cities when there are none
 * @throws LoadError with the reason `city` when there is no such city
 */
export const selectCities = (content: Content, asked: string | undefined): readonly City[] => {
  const ids = asked?.split(/\s+/).filter(Boolean) ?? [];
  return ids[0] ? [...new Set(ids)].map((id) => findCity(content, id)) : content.cities;
};
