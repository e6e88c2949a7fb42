/** The address of the compiled corpus: a hashed asset of the built site, a live address of the development server. */
declare module 'virtual:corpus-url' {
  const url: string;
  export default url;
}
