import { checkAll } from './marked';

describe('weekdays and other days in names of papers, programmes and people', () => {
  checkAll([
    'She told the Sunday Courier that the mill was lost.',
    'The Friday Gazette printed his letter.',
    'Mr. Friday signed the lease, the clerk said.',
    'The jury believed Mrs Tuesday and no one else.',
    'He sang with the band on This Morning.',
    'The minister was a guest on Tonight.',
    'An editor of Canal Weekly resigned.',
    'He wrote for Trawler Monthly and taught.',
    'The host of Last Week laughed.',
    'He sold his three magazines, Dredge Daily, Today’s Welder and Rust.',
  ]);
});

describe('days beside names, which stay dates', () => {
  checkAll([
    'She told the Courier on [Sunday=2022-01-02] that the mill was lost.',
    "[Sunday=2022-01-02]'s Courier printed his letter.",
    'He told the mayor [Friday=2021-12-31].',
    'The [Friday=2021-12-31] meeting of the Harbour Board was stormy.',
    'He spoke at the [Sunday=2022-01-02] Mass.',
    'In Vessby, [today=2022-01-03]’s Harbour Board vote was stormy.',
    'They met at the [Monday=2022-01-03] Prayer Breakfast.',
    'The [Friday=2021-12-31] NATO talks failed.',
    'Ferries to Vessby Sail [Daily=P1D]',
    'The ferry sails [daily=P1D], Ann Lowe said.',
    'He said: “[Tomorrow=2022-01-04] we sail.”',
    '[This morning=2022-01-03TMO] Ms. Renn resigned.',
    'The Courier said [Sunday=2022-01-02] Renn would resign.',
  ]);
});
