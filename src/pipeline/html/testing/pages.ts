/** Sentences of a made-up article, long enough for an extractor to care. */
export const BODY = [
  'The envoys met on Wednesday in Valletta for the first time in two months, and “we want a truce before the winter comes,” the mediator, Ann Borg, told reporters at the harbour.',
  'Both delegations, which had arrived in the morning, said that they would stay until Friday, although neither of them spoke of a date for the next round of talks.',
  '“Nobody should expect a miracle,” she said.',
  'A spokesman for the fishermen, who have waited since March for the harbour to open again, said his people were tired of promises, and asked the two governments for a plan.',
  'The last round broke up in July after the army shelled two villages near the border, killing eleven people, according to aid groups working in the region.',
] as const;

const paragraphs = (wrap: (words: string, index: number) => string) => BODY.map(wrap).join('\n');

/** A page in the manner of a newspaper's own system: JSON-LD, navigation, share bar, related stories, comments. */
export const NEWS_SITE = `<!DOCTYPE html>
<!-- saved from url=(0052)https://www.harbour-gazette.example/world/talks-resume -->
<html lang="en"><head><meta charset="utf-8">
<title>Envoys resume talks in Valletta | The Harbour Gazette</title>
<link rel="canonical" href="https://www.harbour-gazette.example/world/2016/05/04/talks-resume">
<meta property="og:site_name" content="The Harbour Gazette"><meta property="og:title" content="Envoys resume talks in Valletta">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Envoys resume talks in Valletta",
"datePublished":"2016-05-04T23:30:00-04:00","dateModified":"2016-05-05T08:00:00-04:00",
"author":[{"@type":"Person","name":"Ann Writer"},{"@type":"Person","name":"Bo Reporter"}],
"publisher":{"@type":"NewsMediaOrganization","name":"The Harbour Gazette"}}</script>
<style>p { color: red }</style><script>document.write('<p>Words of a script</p>')</script></head>
<body><header class="site"><a href="/">The Harbour Gazette</a><nav><ul><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article><header><h1>Envoys resume talks in&nbsp;Valletta</h1>
<p class="standfirst">Both sides say they will stay until Friday, and nobody speaks of a date</p>
<div class="byline">By <a rel="author" href="/ann">Ann Writer</a> and Bo Reporter</div>
<time datetime="2016-05-04T23:30:00-04:00">4 May 2016 11.30pm EDT</time>
<ul class="share"><li><button>Share</button></li><li><a href="#">Tweet</a></li></ul></header>
<figure><img src="talks_files/a.jpg" alt="x"><figcaption>The envoys arrive on Wednesday. Photograph: Jo Lens/Agency</figcaption></figure>
${paragraphs((words, index) => `<p>${words}</p>${index === 1 ? '<div class="ad">Advertisement</div><h2>A plan by Friday</h2>' : ''}`)}
<aside class="related"><h3>Related stories</h3><ul><li><a href="/x">Minister says no to talks</a></li></ul></aside>
</article>
<section id="comments"><h3>2 comments</h3><div class="comment"><time datetime="2016-06-01">1 June</time><p>A farce, and it always was one, as anybody who has ever been to the harbour could have told you for free.</p></div></section></main>
<div hidden>Hidden words</div><div style="display: none">Words not displayed</div><span aria-hidden="true">Words for nobody</span>
<noscript>Words without scripts</noscript><template><p>Words of a template</p></template><svg><title>Words of a picture</title></svg>
<footer><p>© 2016 Harbour Newspapers. All rights reserved.</p></footer></body></html>`;

/** A page in the manner of WordPress with a graph of JSON-LD that names by reference. */
export const WORDPRESS = `<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8" />
<title>Envoys resume talks &#8211; Coast Weekly</title>
<meta property="article:published_time" content="2016-05-04T22:30:00+00:00" />
<script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[
{"@type":"Article","headline":"Envoys resume talks","datePublished":"2016-05-04T22:30:00+00:00","dateModified":"2016-05-04T22:30:00+00:00","author":{"@id":"#ann"},"publisher":{"@id":"#org"}},
{"@type":"WebPage","url":"https://coast.example/talks/"},{"@type":"Organization","@id":"#org","name":"Coast Weekly"},{"@type":"Person","@id":"#ann","name":"Ann Writer"}]}</script>
</head><body class="single"><div id="page"><div id="masthead"><p class="site-title"><a href="/">Coast Weekly</a></p><p>News from the shore</p></div>
<div id="content"><article id="post-12" class="post"><header class="entry-header"><h1 class="entry-title">Envoys resume talks</h1>
<div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published" datetime="2016-05-05T00:30:00+02:00">May 5, 2016</time></span> <span class="author vcard">by Ann Writer</span></div></header>
<div class="entry-content">
${paragraphs((words) => `<p>${words}</p>`)}
<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">Facebook</a></li><li><a href="#">X</a></li></ul></div>
</div></article>
<div id="comments"><h2>One thought on “Envoys resume talks”</h2><ol><li><p>I have read this three times now, and I still do not see who is meant to pay for it all.</p></li></ol>
<h3 id="reply-title">Leave a Reply</h3><form><p>Your email address will not be published.</p><textarea>type here</textarea></form></div></div>
<aside id="secondary"><h2>Recent Posts</h2><ul><li><a href="/1">Storm takes the pier</a></li><li><a href="/2">School to close</a></li></ul></aside></div></body></html>`;

/** An AMP page: elements of its own, data for advertising. */
export const AMP = `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>Envoys resume talks in Valletta</title>
<link rel="canonical" href="https://harbour.example/talks"><script async src="https://cdn.ampproject.org/v0.js"></script>
<style amp-custom>h1{color:red}</style><noscript><style>body{animation:none}</style></noscript>
<script type="application/ld+json">{"@type":["NewsArticle"],"headline":"Envoys resume talks in Valletta","datePublished":"May 4, 2016","publisher":{"name":"Harbour TV"},}</script></head>
<body><amp-sidebar id="menu" layout="nodisplay" hidden><ul><li>Menu of the side</li></ul></amp-sidebar>
<amp-ad width="300" height="250"><div>Words of an advertisement</div></amp-ad>
<h1>Envoys resume talks in Valletta</h1><amp-img src="a.jpg"><noscript><img src="a.jpg"></noscript></amp-img>
<div class="article-body">${paragraphs((words) => `<p>${words}</p>`)}</div><amp-analytics><script type="application/json">{"vars":{}}</script></amp-analytics></body></html>`;

/** A page of the last century: no sections, capitals, paragraphs by line ends, unclosed and misplaced tags, an old encoding. */
export const OLD_PAGE = `<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252">
<TITLE>Envoys resume talks</TITLE></HEAD>
<BODY BGCOLOR=white><CENTER><FONT SIZE=5><B>Envoys resume talks</B></FONT></CENTER>
<TABLE WIDTH=600><TR><TD VALIGN=top><A HREF="index.htm">Home</A><BR><A HREF="news.htm">News</A><BR></TD><TD>
<FONT FACE="Times"><I>By Ann Writer</I><BR><BR>
${BODY.join('<BR><BR>\n')}
</B></DIV><P ALIGN=right>Copyright 1999 Coast Weekly
</TD></TR></TABLE></BODY>`;
