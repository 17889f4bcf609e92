/** A file of a configuration. Its path is from the root of the sources, with `/`. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** The folders of a configuration: on disk, or in a saved plan file. Nothing here throws for what the folders hold. */
export interface FolderReader {
  /** As people know it: the folder as it was named, or the plan file. */
  readonly name: string;
  /**
   * The .tf and .tf.json files of a folder, by name; `.` is the root module's. What cannot be read is a problem, a line
   * each that begins with the path: a folder that is not there, or out of bounds, a file that is too large, a link that leads out.
   */
  files(folder: string): { readonly files: readonly SourceText[]; readonly problems: readonly string[] };
  /** What `terraform init` has put where for a module call, by its key: `network.vpc`. Undefined where it did not. */
  installed(key: string): { readonly source: string; readonly folder: string } | undefined;
  /** Where the file of that path is for people, from the root of their repository. */
  place(path: string): { readonly path: string; readonly inRepository: boolean };
}

/** Sources that a plan may have been made from. */
export interface SourceCandidate {
  readonly reader: FolderReader;
  /** Whether the user named them, or they came with the plan; else they only lay there. */
  readonly isAskedFor: boolean;
}
