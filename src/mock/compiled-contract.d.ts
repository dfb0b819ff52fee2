/** What `#mock/contract` exports; the module itself is made by `npm run build:mock`. */
import type { CompiledContract } from './compiled.ts';

declare const contract: CompiledContract;
export default contract;
