/** Everything in one file: a script tag with it, and each of the five elements works, as a tag or in the plain form. */
import '../elements/partner-cities/partner-cities.define.js';
import { BOX, upgradeBox } from './upgrade.js';
import { watchPage } from './watch-page.js';

watchPage(BOX, upgradeBox);
