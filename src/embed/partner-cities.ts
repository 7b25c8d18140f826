/** Everything in one file: a script tag with it, and each of the five elements works. */
import '../elements/partner-cities/partner-cities.define.js';
