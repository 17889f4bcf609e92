import { CHOICE_FUNCTIONS } from './function-choice.js';
import { CONVERT_FUNCTIONS } from './function-convert.js';
import { JSON_FUNCTIONS } from './function-json.js';
import { LIST_FUNCTIONS } from './function-list.js';
import { MAP_FUNCTIONS } from './function-map.js';
import { NUMBER_FUNCTIONS } from './function-number.js';
import { SET_FUNCTIONS } from './function-set.js';
import { TEXT_FUNCTIONS } from './function-text.js';
import type { TermFunction } from './term-function.js';

/** The functions of Terraform whose results are told; try and can are evaluated with their arguments. */
export const FUNCTIONS: ReadonlyMap<string, TermFunction> = new Map(
  [CHOICE_FUNCTIONS, CONVERT_FUNCTIONS, JSON_FUNCTIONS, LIST_FUNCTIONS, MAP_FUNCTIONS, NUMBER_FUNCTIONS, SET_FUNCTIONS, TEXT_FUNCTIONS].flatMap((table) => Object.entries(table)),
);
