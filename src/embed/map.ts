/** The map, for the script of host pages: it comes when a page has one. */
import { PartnerCityMap } from '../elements/partner-city-map/partner-city-map.js';

/** The class of the element. In the build, the parts that it is made of are given to this function. */
export default (): CustomElementConstructor => PartnerCityMap;
