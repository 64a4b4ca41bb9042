/** In the page this module is replaced by the built preload, wrapped as Node wraps a CommonJS module. */
export function run(
  _require: (id: string) => unknown,
  _module: { exports: object },
  _exports: object,
  _process: object,
): void {
  throw new Error('The stand-in serves the built preload here.');
}
