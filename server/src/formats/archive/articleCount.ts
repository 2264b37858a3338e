import { dateInWords } from '../../messages/dateWords';
import { grouped, type Making } from '../panels/page';

/** `1,200 articles` */
export function articleCount(count: number, making: Making): string {
  const { translate } = making;
  return count === 1 ? translate('1 article') : translate('{0} articles', grouped(count, making));
}

/** `1,200 quotations` */
export function quotationCount(count: number, making: Making): string {
  const { translate } = making;
  return count === 1 ? translate('1 quotation') : translate('{0} quotations', grouped(count, making));
}

/** A publication date for people. */
export function publishedInWords(date: string | undefined, { translate, dateStyle }: Making): string {
  return date === undefined ? translate('no date') : dateInWords(date, translate, dateStyle);
}
