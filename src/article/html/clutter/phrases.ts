/** What pages say beside their stories, in the languages that are most written on the web. */

const any = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** Opens links to other stories. */
export const RELATED = new RegExp(
  `^[^\\p{L}\\p{N}]*${any(
    // English
    '(?:please )?(?:also )?read (?:more|also|next|this|the full (?:story|article))',
    '(?:also|must) read',
    'related(?: (?:articles?|stor(?:y|ies)|posts?|content|topics?|links?|news|coverage|reading|items?|videos?|pages?))?',
    'recommended(?: (?:for you|reading|stories|articles))?',
    'you (?:may|might) (?:also )?(?:like|enjoy|be interested in)',
    "(?:more|latest|other|top|popular|trending|recent|featured)(?: [\\p{L}'’&.-]+){0,2} (?:news|stories|articles|posts|headlines|coverage|videos?)",
    'more (?:on|from|in|about|like) [^.!?]{1,60}',
    'more:',
    'most (?:read|popular|viewed|recent)',
    'trending(?: now)?',
    "(?:don['’]t|do not) miss",
    '(?:up next|next up|next (?:article|story|post)|previous (?:article|story|post))',
    'see also:',
    '(?:watch|listen|read|click)(?: here)?:',
    // German
    '(?:lesen sie|lies|das könnte (?:sie|dich)|(?:das thema|auch das) könnte (?:sie|dich)) (?:auch|hier)(?: \\p{L}+){0,2}',
    'auch interessant',
    '(?:mehr|passend) zum thema',
    'zum thema',
    'weitere (?:artikel|informationen|meldungen|themen|nachrichten|beiträge|links?)',
    '(?:mehr|alles) (?:zu|über|aus|von) [^.!?]{1,60}:',
    // French
    '(?:à )?lire(?: aussi| également)?\\s*:?',
    'à lire(?: aussi| également)?',
    'voir aussi\\s*:',
    '(?:sur le|dans le) même (?:sujet|thème)',
    'articles? (?:liés?|similaires?|associés?)',
    // Spanish, Portuguese, Italian
    '(?:lea|lee|leer|ver|mira) (?:también|además|más)',
    '(?:también )?te puede interesar',
    '(?:noticias|artículos|notas|contenido) relacionad[oa]s?',
    'relacionad[oa]s?:?',
    '(?:leia|veja|confira) (?:também|mais|ainda)',
    'saiba mais',
    '(?:notícias|artigos|matérias|conteúdo) relacionad[oa]s?',
    'leggi (?:anche|pure|di più)',
    '(?:ti )?potrebbe(?:ro)? (?:anche )?interessar\\p{L}+',
    'articoli correlati',
    // Dutch, Scandinavian, Finnish
    'lees (?:ook|meer|verder)',
    'gerelateerde? \\p{L}+',
    '(?:läs|les|læs) (?:också|også|mer|mere)',
    'lue (?:myös|lisää)',
    // Slavic
    '(?:czytaj|zobacz|przeczytaj|sprawdź) (?:też|także|również|więcej)',
    'читайте (?:также|ещё|еще)',
    'читайте також',
    '(?:по|на эту) тем[еу]:?',
    'смотрите также',
    // Others
    'baca (?:juga|selengkapnya)',
    '(?:artikel|berita) terkait',
    'ilgili (?:haberler|yazılar)',
    'xem thêm',
    '関連(?:記事|ニュース|リンク)?',
    'あわせて読みたい',
    '(?:相关|相關|推荐|延伸)(?:阅读|閱讀|新闻|新聞|文章|推荐|报道)',
    '관련 ?(?:기사|뉴스)',
    'اقرأ (?:أيضا|أيضًا|المزيد)',
    'مواضيع ذات صلة',
    'קראו (?:גם|עוד)',
  )}(?=$|[^\\p{L}\\p{N}])`,
  'iu',
);

/** Stands alone on its line, and is a label of an advertisement or of a control of the page. */
export const LABEL = new RegExp(
  `^[^\\p{L}\\p{N}]*${any(
    '(?:paid |sponsored )?(?:advertisements?|advertising|advertorial|ads?|sponsored(?: content| post)?|promoted(?: content)?)(?: by [^.]{1,40})?',
    'anzeigen?|werbung|publicité|publicidade?|pubblicità|advertentie|reklama?|annonse?|mainos|iklan|реклама|広告|スポンサーリンク|廣告|广告|광고|إعلان|quảng cáo|διαφήμιση|פרסומת',
    '(?:(?:story|article|post|content) )?continues? (?:reading )?(?:below|after)(?: (?:the )?(?:advertisement|ad|promotion|video))?',
    'continue reading(?: (?:below|the main story))?',
    'scroll (?:down )?(?:to|for) (?:continue|more|read)[^.]{0,40}',
    'skip advertisement',
    'view (?:gallery|image|photos?|slideshow|comments?|all)',
    '(?:load|show|see|view) (?:more|all)(?: comments)?',
    '(?:leave|post|add|write|view|show|hide)(?: a| your| all)? (?:comments?|reply)',
    '(?:\\d+|no|total) (?:comments?|replies|shares|views|likes|kommentare|commentaires|comentarios|comentários|commenti)',
    'comments?|share|tweet|pin(?: it)?|print|e-?mail|save|copy link|bookmark|subscribe|listen|follow(?: us)?|close|loading|play|pause|mute|next|previous|back to top',
    'share (?:this|on|via|with)(?: [\\p{L}]+){0,4}',
    'teilen|drucken|merken|kommentieren|zur startseite|nach oben|partager|imprimer|compartir|compartilhar|condividi|delen|dela|del|jaa|udostępnij|поделиться|paylaş|bagikan|分享|シェア|공유',
  )}[^\\p{L}\\p{N}]*$`,
  'iu',
);

/** How long a text takes to read. */
export const READING_TIME =
  /^[^\p{L}\p{N}]*(?:(?:estimated |approx\.? |average )?(?:reading time|read time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo (?:de|di) (?:leitura|lettura)|leestijd|lästid|czas czytania|время чтения|waktu baca|okuma süresi)\b[^.]{0,30}|[\d-]+[ -]?(?:min(?:ute)?s?\.?) (?:de )?(?:read|reading|lesezeit|lesedauer|lecture|lectura|leitura|di lettura))$/iu;

/** Asks for something: a click, an address, a subscription. */
export const APPEAL =
  /^[^\p{L}\p{N}]*(?:(?:please )?(?:click|tap|sign up|signup|subscribe|register|join|follow|like|download|get (?:our|the|more|all|breaking|unlimited)|receive|stay (?:on top|up to date|informed|connected)|keep up|watch|listen|read|see|view|visit|check out|support|donate|buy|shop|order)|(?:jetzt|melden sie|abonnieren|folgen sie)|(?:abonnez|inscrivez|suivez)|(?:suscríbete|síg(?:ue|a)nos|regístrate)|(?:inscreva-se|assine|siga)|(?:iscriviti|seguici|abbonati)|(?:ikuti|подпис\p{L}+))(?![\p{L}\p{N}])/iu;

/** An appeal that needs no more than a link. */
export const CLICK =
  /^[^\p{L}\p{N}]*(?:please )?(?:click|tap|read|watch|listen|sign up|subscribe|register|download|follow|join|shop|buy|order|donate)(?!\p{L})/iu;

/** What an appeal is about. */
export const OFFER =
  /newsletter|subscri(?:be|ption)|sign(?:ing)? ?up|inbox|by clicking|click here|on (?:facebook|twitter|instagram|linkedin|telegram|whatsapp|flipboard|google news|apple news|youtube)|our (?:app|podcast|channel)|app store|google play|abonnier|suscr|inscri|assine|iscriv|follow (?:us|@)|подпис/iu;

/** Says where a page files its story. */
export const FILED =
  /^[^\p{L}\p{N}]*(?:filed under|posted (?:in|on|under)|tags?|tagged(?: (?:as|with|in))?|topics?|categor(?:y|ies)|schlagw(?:o|ö)rte?r?|themen|kategorien?|mots[- ]clés|étiquettes?|etiquetas|categor[ií]as?|temas|argomenti|tag\p{L}*|теги|метки|рубрика|етикети|etiketler|keywords)\s*:/iu;

/** Says who wrote, or when a page was made. */
export const DATED =
  /^[^\p{L}\p{N}]*(?:(?:(?:first |last |originally )?(?:published|updated|posted|modified|created)|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|atualizado|actualizado|pubblicato|aggiornato|gepubliceerd|опубликовано|dipublikasikan)(?![\p{L}])|by (?=\p{Lu}))/iu;

/** Stands alone over what a publisher adds below a story. */
export const APPENDIX =
  /^[^\p{L}\p{N}]*(?:about (?:the )?(?:authors?|writers?|reporters?|us|company)|(?:media|press) (?:contacts?|enquiries|inquiries)|contacts?(?: information| us)?|notes? (?:to|for) editors?|forward[- ]looking statements?|über (?:den|die|das) (?:autor|autorin|autoren|unternehmen)|pressekontakt|zur person|à propos de l[’'](?:auteure?|entreprise)|contacts? presse|sobre (?:el autor|la autora|o autor|a autora)|informazioni sull[’']autore|об авторе|著者(?:について|プロフィール)?|作者简介)[^\p{L}\p{N}]*$/iu;

/** Whose a text is, and what may be done with it. */
export const RIGHTS =
  /^\W*(?:copyright\b|©|\(c\) (?:19|20)\d\d)|©\s*(?:copyright )?(?:19|20)\d\d|all rights reserved|(?:may|must) not be (?:published|reproduced|redistributed|copied)|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|все права защищены/iu;
