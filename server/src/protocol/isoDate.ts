export { isIsoDate } from '../annotations/isoDate';
