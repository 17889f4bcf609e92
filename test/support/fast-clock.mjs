// To be imported before a program whose time limits are to be seen (node --import): its timers run ten times as fast.
const { setTimeout: regular } = globalThis;
globalThis.setTimeout = (callback, ms = 0, ...given) => regular(callback, ms / 10, ...given);
