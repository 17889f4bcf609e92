/** What to do where GitHub does not let the gate read the repository. */
export const READ_PERMISSION = 'give the job the permission contents: read';
