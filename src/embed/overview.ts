/** The overview of a page with many cities, for the script of host pages: it comes when it is needed. */
import { PartnerCityOverview } from '../elements/partner-city-overview/partner-city-overview.js';

/** The class of the element. In the build, the parts that it is made of are given to this function. */
export default (): CustomElementConstructor => PartnerCityOverview;
