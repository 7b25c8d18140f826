/** The all-in-one file for pages with prerendered elements; no other page needs to pay for hydration. */
import './hydration.js';
import './partner-cities.js';
