
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'about': str`about ${0}`,
'active': `Running now`,
'cannot-print': `You cannot print here with this button. Use the menu of the browser.`,
'clock': str`${0}`,
'close': `Close`,
'completed': `Completed`,
'count': str`${0} activities`,
'count-of': str`${0} of ${1} activities`,
'count-one': `1 activity`,
'distance': str`about ${0} from ${1}`,
'earlier': str`${0} behind ${1}`,
'filtered-by': `Chosen:`,
'from': `from`,
'hours': str`${0} to ${1}`,
'language': `Language`,
'later': str`${0} ahead of ${1}`,
'loading': `Loading…`,
'more': `More`,
'no-activities': `There are no joint activities yet.`,
'no-cities': `There are no partner cities yet.`,
'other': `Other`,
'partner-cities': `Partner cities`,
'planned': `Planned`,
'population': `Inhabitants`,
'preparing-print': `Preparing to print…`,
'print': `Print`,
'printed-on': str`Printed on ${0}`,
'retry': `Try again`,
'same-time': str`the same time as in ${0}`,
'search': `Search`,
'show-all': `Show all`,
'show-more': `Show more`,
'source': `source:`,
'stale': `Perhaps out of date.`,
'stale-since': str`Perhaps out of date: as of ${0}.`,
'theme': `Theme`,
'time-in': str`Time in ${0}`,
'together': `What we do together`,
'together-with': str`Together with ${0}`,
'too-large': `The data is too large.`,
'unknown-city': `This partner city is not in the data.`,
'unreachable': `The data cannot be reached right now.`,
'unreadable': `The data cannot be read.`,
'until': `until`,
'with': `With:`,
    };
  