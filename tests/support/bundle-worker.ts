import { bundleWorker } from '../../scripts/bundle.ts';

/** Content is read in a worker of the bundle: it is made anew before the tests, from the code they test. */
export default bundleWorker;
