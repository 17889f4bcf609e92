/** Whether Terraform reads a file of that name: hidden files and those that editors leave beside others it does not. */
export function isSourceFileName(name: string): boolean {
  return /\.tf(?:\.json)?$/.test(name) && !name.startsWith('.');
}

/** Whether OpenTofu alone reads a file of that name, in the place of one that ends with .tf. */
export function isOpenTofuFileName(name: string): boolean {
  return /\.tofu(?:\.json)?$/.test(name) && !name.startsWith('.');
}
