/**
 * What is left out when Open WebUI is installed. All of it serves models that run in the server's own process (embedding, speech,
 * reading of images) or a browser; no operation's contract hangs on it, and with it an installation is several gigabytes of CUDA.
 * The list serves every captured version from 0.8.3 to 0.12.4: a name that a version does not ask for is ignored.
 */
const EXCLUDED = [
  'torch',
  'triton',
  'sentence-transformers',
  'transformers',
  'accelerate',
  'faster-whisper',
  'onnxruntime',
  'opencv-python-headless',
  'rapidocr',
  'rapidocr-onnxruntime',
  'pyarrow',
  'playwright',
];

/** An override file of uv: a requirement whose marker never holds takes the package out, wherever in the tree it is asked for. */
export const overrides = (): string => EXCLUDED.map((name) => `${name} ; sys_platform == 'never'\n`).join('');
