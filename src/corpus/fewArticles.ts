/** Up to so many articles a corpus is one file, searched, listed and filtered as it is; one of more is delivered, drawn and searched in parts. */
export const FEW_ARTICLES = 200;
