/** Of expressions in one another: whoever walks them may recurse. */
export const MAX_DEPTH = 500;
