import { type Processor, unified } from 'unified';
import './lexicon';
import { parse } from './parse';

/** The analysis as a frozen unified processor: this list of plugins, in order, is the algorithm. */
export const processor: Processor = unified().use(parse).freeze() as unknown as Processor;
