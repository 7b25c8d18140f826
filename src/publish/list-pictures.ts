import type { Content, Image } from '../content/schema.js';

/** The address of a picture, and where the document has it. */
export interface NamedPicture {
  /** For example `cities[0].image.sizes[1].src`. */
  place: string;
  address: string;
}

const listOne = (place: string, image: Image | undefined): NamedPicture[] =>
  image
    ? [
        { place: `${place}.src`, address: image.src },
        ...(image.sizes ?? []).map(({ src }, index) => ({ place: `${place}.sizes[${index}].src`, address: src })),
      ]
    : [];

/** All pictures that elements show, in each of their widths. */
export const listPictures = ({ cities }: Content): NamedPicture[] =>
  cities.flatMap(({ image, images = [], activities = [] }, index) => {
    const city = `cities[${index}]`;
    return [
      ...listOne(`${city}.image`, image),
      ...images.flatMap((each, at) => listOne(`${city}.images[${at}]`, each)),
      ...activities.flatMap((activity, at) => listOne(`${city}.activities[${at}].image`, activity.image)),
    ];
  });
