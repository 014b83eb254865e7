/** Places of the document store that are watched for one browser, and open trades in which offers are looked for. */
export const mostPlaces = 50;
