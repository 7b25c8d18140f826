import { css } from 'lit';

export const citiesStyles = css`
  .ready {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
  }
  [part='header'],
  [part='city'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  [part='city'] {
    gap: calc(var(--_space) * 2);
  }
  [part='heading'] {
    font-size: clamp(1.5em, 9cqi, 2.25em);
  }
  [part='toolbar'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em var(--_space);
  }
  partner-language-switch {
    margin-inline-end: auto;
  }
  /* In a narrow column the buttons stay together, whatever their language. */
  @container (width < 30em) {
    partner-language-switch {
      flex-basis: 100%;
    }
  }
  [part='introduction']:first-of-type {
    font-size: 1.125em;
  }
  [part='links'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em calc(var(--_space) * 1.5);
  }
`;
