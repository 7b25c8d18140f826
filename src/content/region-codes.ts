/** Regions that CLDR names and ISO 3166 does not list. Kosovo (XK) is left out here: it has no other code. */
export const notCountries = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));
