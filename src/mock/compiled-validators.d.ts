/** What `#mock/validators` exports; the module itself is made by `npm run build:mock`. */
import type { Validators } from './compiled.ts';

declare const validators: Validators;
export default validators;
