import type { PropertyDeclarations } from 'lit';

/** What every content element has, and the controller reads. */
export interface ContentProperties {
  src: string | undefined;
  data: unknown;
  refresh: number;
  maxBytes: number;
  integrity: string;
  referrerPolicy: string;
  loading: string;
}

/** The reactive properties that go with `ContentProperties`. */
export const contentProperties: PropertyDeclarations = {
  src: {},
  data: { attribute: false },
  refresh: { type: Number },
  maxBytes: { type: Number, attribute: 'max-bytes' },
  integrity: {},
  referrerPolicy: { attribute: 'referrerpolicy' },
  loading: {},
};
