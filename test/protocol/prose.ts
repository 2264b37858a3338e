/** The article that most protocol tests open. */
export const uri = 'file:///news/bridge.news';

/** Its sidecar. */
export const sidecarUri = `${uri}.annotations.jsonld`;

/** Its text. */
export const bridge = `“The bridge is safe,” said Ada Okoye, the city engineer.
The council met on March 3, 2022.
“We will open it in spring,” Tom Reid told reporters.
`;
