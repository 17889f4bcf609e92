// To be imported before a program whose time limits are to be seen (node --import): its timers run five times as fast.
const { setTimeout: regular } = globalThis;
globalThis.setTimeout = (callback, ms = 0, ...given) => regular(callback, ms / 5, ...given);
