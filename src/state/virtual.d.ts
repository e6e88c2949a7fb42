/** The address of the compiled corpus: a hashed asset of the built site, a live address of the development server. */
declare module 'virtual:corpus-url' {
  const url: string;
  export default url;
}

/** The name of the build, a hash of its corpus, and the address of the seeds as a zip: null where they are not published. */
declare module 'virtual:corpus-build' {
  export const build: string;
  export const seedsUrl: string | null;
}

/** The address of what has changed since an earlier build, and the day of that; null where nobody asked for a comparison. */
declare module 'virtual:corpus-changes' {
  const changes: { readonly url: string; readonly since: string } | null;
  export default changes;
}

/** The address of the search index of a large corpus; null where the page searches the texts it has. */
declare module 'virtual:corpus-search' {
  const url: string | null;
  export default url;
}
