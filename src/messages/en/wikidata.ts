/** What is said of Wikidata, by `init` and by `update`, in English. */
export const en = {
  // What stopped the command. `host` is the server that was asked.
  /** @param reason as the system says it, such as "ECONNREFUSED" */
  unreachable: (host: string, reason: string) =>
    `${host} cannot be reached (${reason}). Is there a connection to the internet? Nothing was written.`,
  slow: (host: string, seconds: number) => `${host} gave no answer within ${seconds} seconds. Try again later. Nothing was written.`,
  busy: (host: string) => `${host} is too busy now. Try again in a few minutes. Nothing was written.`,
  comeBack: (host: string, minutes: number) =>
    `${host} asks to come back in ${minutes === 1 ? '1 minute' : `${minutes} minutes`}. Nothing was written.`,
  broken: (host: string, status: number) => `${host} has a fault of its own (status ${status}). Try again later. Nothing was written.`,
  forbidden: (host: string) =>
    `${host} does not answer (status 403). Wikimedia wants to know how to reach who asks: add --contact with your e-mail address or your site's address. Nothing was written.`,
  refused: (host: string, status: number) => `${host} refuses the question (status ${status}). Is this the right --endpoint? Nothing was written.`,
  noApi: (address: string) => `${address} answers with a web page. An --endpoint is the address of an api.php. Nothing was written.`,
  cutShort: (host: string) => `${host} gave an answer that is cut short. Try again. Nothing was written.`,
  /** @param info the server's own words, in English */
  apiError: (host: string, info: string) => `${host} says: ${info} Nothing was written.`,
  noItem: (id: string) => `There is no item ${id}, or it was deleted. Nothing was written.`,

  // Options.
  noEndpoint: (option: string, written: string) => `--${option} needs the address of an api.php, such as https://www.wikidata.org/w/api.php, not "${written}".`,
  noContact: (written: string) => `--contact needs an e-mail address or a web address, without spaces and brackets, not "${written}".`,

  // What is going on.
  stepMunicipality: 'Asking for the municipality',
  stepCities: (count: number) => `Asking for ${count === 1 ? '1 city' : `${count} cities`}`,
  stepRelated: 'Asking for countries, regions and time zones',
  stepPictures: (count: number) => `Asking for ${count === 1 ? '1 picture' : `${count} pictures`}`,
  stepPicture: (name: string) => `Saving the picture of ${name}`,
  waiting: (host: string, seconds: number) => `${host}: trying again in ${seconds} s`,

  // What an editor should know. `name` is a city's.
  redirected: (from: string, to: string, name: string) => `${from} was merged: it is ${to} (${name}) now.`,
  noPlace: (name: string, id: string) => `${name} (${id}) is no municipality or town, according to Wikidata. Is this the right item?`,
  noPartners: (name: string, id: string) =>
    `Wikidata names no partner cities (P190) for ${name} (${id}). Some municipalities have a second item, for the town: that one may.`,
  cityLeftOut: (id: string) => `The partner city ${id} was deleted, or has no name that can be used. It is left out.`,
  /** @param city its identifier in the document */
  itemGone: (city: string, item: string) => `${city}: its item ${item} was deleted. Its facts stay as they are.`,
  nameMissing: (name: string, languages: string) => `${name}: no name in ${languages}. Add it, where it differs.`,
  noTimeZone: (name: string) => `${name}: the time zone is not known. Add it, such as "Europe/Amsterdam".`,
  estimatedTimeZone: (name: string, zone: string) => `${name}: the time zone, ${zone}, comes from the location only. Look whether it is right.`,
  notNamed: (name: string) => `${name}: Wikidata does not name it as a partner city any more. It stays in your document.`,
  pictureLeftOut: (name: string, file: string) => `${name}: the picture "${file}" is left out. Commons does not have it, or no licence for it.`,
};

export type WikidataMessages = typeof en;
