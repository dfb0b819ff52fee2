/** Before all tests: the mock's data, which is not committed. */
import { ensureMockData } from '../scripts/mock-data.ts';

export default ensureMockData;
