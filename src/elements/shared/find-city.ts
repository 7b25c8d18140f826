import type { City, Content } from '../../content/schema.js';
import { LoadError } from '../../loading/load-error.js';

/**
 * A city of the document by its identifier.
 *
 * @throws LoadError with the reason `city`, naming those that there are
 */
export const findCity = ({ cities }: Content, id: string | undefined): City => {
  const city = cities.find((city) => city.id === id);
  if (!city) throw new LoadError('city', `city="${id ?? ''}"; there are: ${cities.map(({ id }) => id).join(', ')}.`);
  return city;
};
