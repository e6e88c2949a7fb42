/** Lines after which a page holds what its readers or other pages say. The words are those of many sites; the whole line must be one. */
const COMMENTS: readonly RegExp[] = [
  /^(?:reader |user |view |show |all |post |latest |most recent |facebook )?comments?(?: section)?(?: ?[([]?\d{1,6}[)\]]?)?:?$/i,
  /^\d{1,6} (?:comments?|responses?|replies|thoughts)(?: (?:on|to)\b.*)?$/i,
  /^(?:leave|post|write|add|submit) (?:a |your )?(?:reply|comment|response)s?\b.{0,40}$/i,
  /^(?:join|start) the (?:conversation|discussion)\b.{0,40}$/i,
  /^(?:be the first to comment|have your say|what do you think\?|discussion|conversation)$/i,
  /^(?:(?:one|two|three) (?:comments?|responses?|thoughts?)(?: (?:on|to)\b.*)?|speak your mind|sort (?:comments )?by\b.{0,40}|share your (?:thoughts|comments?|views?|opinion)|your (?:comments?|thoughts|views?)|join the debate|discuss this (?:story|article|post))[:.]?$/i,
  /^(?:comments are closed|comments? policy|sign in to comment|log in to (?:comment|reply))\b.{0,40}$/i,
  /^(?:kommentare?|commentaires?|comentarios?|commenti|comentários|комментарии|komentarze|reacties|yorumlar|评论|コメント|댓글)(?: ?[([]?\d{1,6}[)\]]?)?:?$/iu,
];

/** Lines that head a list of other pages. */
const RELATED: readonly RegExp[] = [
  /^(?:related|recommended|similar|popular|trending|latest|recent|top|more|other|featured|further|previous|next|suggested|sponsored|promoted)(?: (?:and|top|news|popular|recent|latest|related|sponsored|great|interesting))*(?: (?:articles?|stories|story|posts?|news|reading|content|topics?|links?|headlines|videos?|coverage|links|items|from\b.{0,60}|on\b.{0,60}|by\b.{0,60}|in\b.{0,60}|for you|now|us|today))?:?$/i,
  /^(?:you (?:may|might|will|'ll|’ll) (?:also |like|enjoy|love|want|be interested)|most (?:read|popular|viewed|shared|commented|recent)|around the web|from (?:the|around) the web|from our partners|editor['’]?s['’]? (?:picks?|choice)|don['’]t miss|what(?:['’]s| to) (?:next|read|watch)|we recommend|recommended for you|read (?:next|this next|more|also))\b.{0,60}$/i,
  /^(?:see also|also on|also in|up next|next (?:up|article|story|post)|previous (?:article|story|post)|watch next|must[- ](?:reads?|see)|in this (?:section|story|article)|in other news|explore more|keep reading|continue reading|discover more|stay (?:connected|informed|up to date)|follow us|connect with us|share this (?:story|article|post|page)|more (?:in|to explore|to read|coverage|headlines)|the latest)\b.{0,60}$/i,
  /^(?:about|more (?:about|by|from)|meet) the (?:authors?|writer)s?:?$/i,
  /^(?:mehr zum thema|lesen sie auch|das könnte sie auch interessieren|meistgelesen|à lire aussi|lire aussi|sur le même sujet|les plus lus|leer más|te puede interesar|noticias relacionadas|lo más leído|leggi anche|articoli correlati|più letti|leia também|mais lidas|читайте также|по теме|powiązane|lees ook|ilgili haberler|相关阅读|相关新闻|関連記事)\b.{0,60}$/iu,
];

/** First words of the lines above, so that other lines cost one look. */
const FIRST_WORDS = new Set(
  (
    'reader user view show all post latest most facebook comment comments leave write add submit join start be have what discussion conversation sign log ' +
    'one two three speak sort share your discuss see also up must in explore keep continue discover stay follow connect the watch ' +
    'kommentar kommentare commentaire commentaires comentario comentarios commenti comentários комментарии komentarze reacties yorumlar ' +
    'related recommended similar popular trending recent top more other featured further previous next suggested sponsored promoted ' +
    'you around from editor editors don we read about meet mehr lesen das meistgelesen à lire sur les leer te noticias lo leggi articoli più leia mais ' +
    'читайте по powiązane lees ilgili'
  ).split(' '),
);

/** The longest line that can open comments or a list of links. */
const LONGEST = 100;

/** Whether the comments of readers begin after a line. */
export function opensComments(words: string): boolean {
  return canOpen(words) && COMMENTS.some((pattern) => pattern.test(words));
}

/** Whether a line heads a list of links to other pages. */
export function opensLinks(words: string): boolean {
  return canOpen(words) && RELATED.some((pattern) => pattern.test(words));
}

/** Numbers and scripts without spaces have no first word to look up. */
function canOpen(words: string): boolean {
  if (words.length > LONGEST) return false;
  const code = words.charCodeAt(0);
  if (code >= 0x2e80 || (code >= 48 && code <= 57)) return true;
  return FIRST_WORDS.has(/^\p{L}*/u.exec(words)?.[0].toLowerCase() ?? '');
}
