
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'about': str`rund ${0}`,
'active': `Läuft`,
'cannot-print': `Mit dieser Schaltfläche kann hier nicht gedruckt werden. Bitte das Menü des Browsers benutzen.`,
'clock': str`${0} Uhr`,
'close': `Schließen`,
'completed': `Abgeschlossen`,
'count': str`${0} Aktivitäten`,
'count-of': str`${0} von ${1} Aktivitäten`,
'count-one': `1 Aktivität`,
'distance': str`rund ${0} von ${1}`,
'earlier': str`${0} früher als in ${1}`,
'filtered-by': `Ausgewählt:`,
'from': `ab`,
'hours': str`${0} bis ${1}`,
'language': `Sprache`,
'later': str`${0} später als in ${1}`,
'loading': `Wird geladen…`,
'more': `Mehr`,
'no-activities': `Es gibt noch keine gemeinsamen Aktivitäten.`,
'no-cities': `Es gibt noch keine Partnerstädte.`,
'other': `Sonstiges`,
'partner-cities': `Partnerstädte`,
'planned': `Geplant`,
'population': `Einwohner`,
'preparing-print': `Druck wird vorbereitet…`,
'print': `Drucken`,
'printed-on': str`Gedruckt am ${0}`,
'retry': `Noch einmal versuchen`,
'same-time': str`dieselbe Zeit wie in ${0}`,
'search': `Suchen`,
'show-all': `Alle anzeigen`,
'show-more': `Mehr anzeigen`,
'source': `Quelle:`,
'stale': `Vielleicht nicht mehr aktuell.`,
'stale-since': str`Vielleicht nicht mehr aktuell: Stand ${0}.`,
'theme': `Thema`,
'time-in': str`Uhrzeit in ${0}`,
'together': `Was wir gemeinsam tun`,
'together-with': str`Gemeinsam mit ${0}`,
'too-large': `Die Daten sind zu groß.`,
'unknown-city': `Diese Partnerstadt steht nicht in den Daten.`,
'unreachable': `Die Daten sind gerade nicht erreichbar.`,
'unreadable': `Die Daten sind nicht lesbar.`,
'until': `bis`,
'with': `Mit:`,
    };
  