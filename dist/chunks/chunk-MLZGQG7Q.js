import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);

// src/sources/tree.ts
function moduleOf({ root }, path) {
  let module = root;
  for (const { name } of path) module = module?.calls.get(name)?.module ?? void 0;
  return module;
}
function resourceBlock(tree, resource) {
  return moduleOf(tree, resource.module)?.resources.get(`${resource.mode === "data" ? "data." : ""}${resource.type}.${resource.name}`);
}
function ownBlocks(tree, resource) {
  const blocks = [];
  let module = tree.root;
  for (const { name } of resource.module) {
    const call = module?.calls.get(name);
    if (module?.isOwn === true && call !== void 0) blocks.unshift(call.block);
    module = call?.module ?? void 0;
  }
  const own = module?.isOwn === true ? resourceBlock(tree, resource) : void 0;
  return own === void 0 ? blocks : [own, ...blocks];
}

export {
  moduleOf,
  resourceBlock,
  ownBlocks
};
