"""Bodies of bytes, and the titles that a browser shows for them.

Each was served to chromium 156 over loopback, and `document.title` is what stands here.
"""

from __future__ import annotations

RUSSIAN = "Улов в порту сократился на десятую часть"
UKRAINIAN = "Улов зменшився на десяту частину - їжа"
FRENCH = "Les pêcheurs de l’été — 12 €"
POLISH = "Połowy śledzia mniejsze o żółtą część"
TURKISH = "Balık avı onda bir azaldı, ışık söndü"
GREEK = "Τα αλιεύματα μειώθηκαν κατά ένα δέκατο"
HEBREW = "הדיג בנמל ירד בעשירית"
ARABIC = "الصيد في الميناء يتراجع"
THAI = "การจับปลาลดลง"
JAPANESE = "港の漁獲量が一割減った"
CHINESE = "海湾渔获减少一成"
TAIWANESE = "海灣漁獲減少一成"
KOREAN = "항구의 어획량이 십분의 일 줄었다"

# The charset in the header, the codec that really wrote the page, its title.
HEADERS = (
    ("utf-8", "utf-8", RUSSIAN),
    ("utf8", "utf-8", RUSSIAN),
    ("windows-1251", "cp1251", RUSSIAN),
    ("cp1251", "cp1251", RUSSIAN),
    ("x-cp1251", "cp1251", RUSSIAN),
    ('"windows-1251"', "cp1251", RUSSIAN),
    ("KOI8-R", "koi8-r", RUSSIAN),
    ("koi8", "koi8-r", RUSSIAN),
    ("koi8-u", "koi8-u", UKRAINIAN),
    ("koi8-ru", "koi8-u", UKRAINIAN),
    ("ibm866", "cp866", RUSSIAN),
    ("iso-8859-5", "iso8859-5", RUSSIAN),
    ("x-mac-cyrillic", "mac-cyrillic", RUSSIAN),
    ("iso-8859-1", "cp1252", FRENCH),
    ("us-ascii", "cp1252", FRENCH),
    ("latin1", "cp1252", FRENCH),
    ("l1", "cp1252", FRENCH),
    ("iso_8859-1:1987", "cp1252", FRENCH),
    ("iso-8859-15", "iso8859-15", "Les pêcheurs de l'été - 12 €"),
    ("iso-8859-9", "cp1254", f"“{TURKISH}”"),
    ("iso-8859-2", "iso8859-2", POLISH),
    ("latin2", "iso8859-2", POLISH),
    ("windows-1250", "cp1250", f"{POLISH} — „x”"),
    ("windows-1253", "cp1253", GREEK),
    ("greek", "iso8859-7", GREEK),
    ("windows-1255", "cp1255", HEBREW),
    ("iso-8859-8-i", "iso8859-8", HEBREW),
    ("logical", "iso8859-8", HEBREW),
    ("windows-1256", "cp1256", ARABIC),
    ("iso-8859-6", "iso8859-6", ARABIC),
    ("windows-1257", "cp1257", "Žuvų laimikis sumažėjo"),
    ("windows-1258", "cp1258", "Cá bien"),
    ("tis-620", "cp874", f"“{THAI}”"),
    ("iso-8859-11", "cp874", THAI),
    ("macintosh", "mac-roman", "“Été”"),
    ("x-mac-roman", "mac-roman", "“Été”"),
    ("shift_jis", "cp932", JAPANESE),
    ("ms_kanji", "cp932", JAPANESE),
    ("x-sjis", "cp932", f"①㈱{JAPANESE}"),
    ("windows-31j", "cp932", f"{JAPANESE}～"),
    ("euc-jp", "euc_jp", JAPANESE),
    ("x-euc-jp", "euc_jp", JAPANESE),
    ("euc-jp", "euc_jis_2004", f"①㈱{JAPANESE}"),
    ("iso-2022-jp", "iso2022_jp", JAPANESE),
    ("gb2312", "gbk", f"朱镕基{CHINESE}"),
    ("gbk", "gb18030", f"€{CHINESE}"),
    ("gb18030", "gb18030", f"𠀀{CHINESE}"),
    ("x-gbk", "gbk", CHINESE),
    ("chinese", "gbk", CHINESE),
    ("big5", "big5", TAIWANESE),
    ("big5-hkscs", "big5hkscs", f"㗎喎{TAIWANESE}"),
    ("x-x-big5", "big5", TAIWANESE),
    ("euc-kr", "euc_kr", KOREAN),
    ("ks_c_5601-1987", "cp949", f"똠방각하 {KOREAN}"),
    ("korean", "cp949", KOREAN),
    ("utf-16le", "utf-16-le", RUSSIAN),
    ("utf-16be", "utf-16-be", RUSSIAN),
    ("utf-16", "utf-16-le", RUSSIAN),
    ("unicode", "utf-16-le", RUSSIAN),
)

# The head of the document, the codec that wrote it; all have the Russian title.
DECLARATIONS = (
    ("<meta charset=windows-1251>", "cp1251"),
    ("<META CHARSET='WINDOWS-1251'>", "cp1251"),
    ('<meta charset="koi8-r">', "koi8-r"),
    ("<meta/charset=windows-1251/>", "cp1251"),
    ("<meta charset=utf-8>", "utf-8"),
    ("<meta charset=utf-16>", "utf-8"),
    ("<meta charset=utf-16be>", "utf-8"),
    ('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', "cp1251"),
    ("<meta content='text/html;charset=koi8-r' HTTP-EQUIV='content-type'>", "koi8-r"),
    ('<meta http-equiv=Content-Type content="text/html; charset = koi8-r">', "koi8-r"),
    ("<meta http-equiv=Content-Type content='text/html; charset=\"koi8-r\"'>", "koi8-r"),
    ('<meta name=description content="charset=koi8-r"><meta charset=windows-1251>', "cp1251"),
    ("<meta name=a data-charset=koi8-r><meta charset=windows-1251>", "cp1251"),
    ("<!-- <meta charset=koi8-r> --><meta charset=windows-1251>", "cp1251"),
    ("<script>var a='<meta charset=koi8-r>'</script><meta charset=windows-1251>", "cp1251"),
    ("<style>/*<meta charset=koi8-r>*/</style><meta charset=windows-1251>", "cp1251"),
    ("<!--" + "x" * 900 + "--><meta charset=windows-1251>", "cp1251"),
    ("<link rel=a>" * 250 + "<meta charset=windows-1251>", "cp1251"),
    ("<meta charset=windows-1251><meta charset=koi8-r>", "cp1251"),
    ("<meta charset=foo><meta charset=koi8-r>", "koi8-r"),
)

# What no page is in, whatever it says of itself; all have the French title in windows-1252.
NO_CHARSETS = (
    "none-such", "zlib_codec", "rot13", "idna", "punycode", "utf-7", "unicode_escape", "cp037",
    "utf-32", "x-user-defined", "base64", "hex", "undefined", "mbcs", "raw_unicode_escape",
)  # fmt: skip

# The codec that wrote a page without any declaration, its title, its text.
UNDECLARED = (
    ("cp1251", RUSSIAN, "Три порта залива приняли за прошлый год сорок одну тысячу тонн рыбы, меньше, чем годом ранее, следует из реестра."),
    ("koi8-r", RUSSIAN, "Три порта залива приняли за прошлый год сорок одну тысячу тонн рыбы, меньше, чем годом ранее, следует из реестра."),
    ("cp866", RUSSIAN, "Три порта залива приняли за прошлый год сорок одну тысячу тонн рыбы, меньше, чем годом ранее, следует из реестра."),
    ("cp1252", FRENCH, "Les trois ports de la baie ont débarqué plus de poisson l’été passé, à l’écart des tempêtes."),
    ("cp1250", POLISH, "Trzy porty zatoki przyjęły w zeszłym roku mniej ryb niż rok wcześniej, wynika z rejestru ogłoszonego w poniedziałek."),
    ("iso8859-2", POLISH, "Trzy porty zatoki przyjęły w zeszłym roku mniej ryb niż rok wcześniej, wynika z rejestru ogłoszonego w poniedziałek."),
    ("cp1253", GREEK, "Τα τρία λιμάνια του κόλπου ξεφόρτωσαν πέρυσι σαράντα χιλιάδες τόνους ψάρια, λιγότερο από τον προηγούμενο χρόνο."),
    ("cp1254", TURKISH, "Körfezdeki üç liman geçen yıl kırk bir bin ton balık indirdi; liman kurulunun yayımladığı kayda göre bu daha az."),
    ("cp1255", HEBREW, "שלושת הנמלים פרקו בשנה שעברה ארבעים אלף טונות של דגים, עשירית פחות מאשר בשנה הקודמת."),
    ("cp1256", ARABIC, "أنزلت موانئ الخليج الثلاثة العام الماضي واحدا وأربعين ألف طن من الأسماك أقل من العام السابق وفقا للسجل."),
    ("cp932", JAPANESE, "三つの港の漁船の数が昨年も減ったことが水産局の調べで分かった。漁師たちは海水温の上昇を原因に挙げる。"),
    ("euc_jp", JAPANESE, "三つの港の漁船の数が昨年も減ったことが水産局の調べで分かった。漁師たちは海水温の上昇を原因に挙げる。"),
    ("gbk", CHINESE, "港务委员会周一公布的登记数据显示，海湾三个港口去年共卸鱼四万吨，比前一年减少一成，其中鳕鱼的比重下降到五分之一。"),
    ("big5", TAIWANESE, "港務委員會週一公布的登記資料顯示，海灣三個港口去年共卸魚四萬噸，比前一年減少一成，其中鱈魚的比重下降到五分之一。"),
    ("euc_kr", KOREAN, "세 항구의 어선 수가 지난해에도 줄어든 것으로 수산국 조사에서 나타났다. 어민들은 바닷물 온도 상승을 원인으로 꼽는다."),
)  # fmt: skip

# A name of the case, the body in UTF-8 and said to be, its title; "" is shown as the address.
MARKUP = (
    ("entities", "<title>Fish &amp; chips &lt;b&gt; &quot;x&quot; &#39;y&#39;</title>", "Fish & chips <b> \"x\" 'y'"),
    ("entities without semicolon", "<title>Fish &amp chips &copy 2016 &notit; &eacute</title>", "Fish & chips © 2016 ¬it; é"),
    ("double-escaped entities", "<title>Fish &amp;amp; chips &amp;lt;</title>", "Fish &amp; chips &lt;"),
    ("numeric entities", "<title>&#8220;a&#8221; &#x2014; &#150; &#0; &#xD800; &#x110000;</title>", "“a” — – � � �"),
    ("numeric entities of windows-1252", "<title>&#147;a&#148; &#133;</title>", "“a” …"),
    ("unknown entities", "<title>a &foo; b &bar</title>", "a &foo; b &bar"),
    ("entities in capitals", "<title>&AMP; &Eacute; &COPY</title>", "& É ©"),
    ("no-break space", "<title>a&nbsp;b</title>", "a\xa0b"),
    ("ideographic space", "<title>a\u3000b</title>", "a\u3000b"),
    ("folded white space", "<title>\n  A \t\n title   of  \r\n many lines \n</title>", "A title of many lines"),
    ("form feed", "<title>a\x0cb</title>", "a b"),
    ("lines of all kinds", "<title>a\r\nb\rc</title>", "a b c"),
    ("line separator", "<title>a\u2028b</title>", "a\u2028b"),
    ("soft hyphen", "<title>a\u00adb</title>", "a\u00adb"),
    ("marks of direction", "<title>a\u200fb\u200bc</title>", "a\u200fb\u200bc"),
    ("astral letters", "<title>😀 𝒜</title>", "😀 𝒜"),
    ("NUL", "<title>a\0b</title>", "a�b"),
    ("two titles", "<title>First</title><title>Second</title>", "First"),
    ("empty title before another", "<title></title><title>Second</title>", ""),
    ("empty title", "<title></title><p>x</p>", ""),
    ("blank title", "<title>  \n </title><p>x</p>", ""),
    ("no title", "<p>x</p>", ""),
    ("title of a drawing only", "<body><svg><title>Drawing</title></svg><p>x</p>", ""),
    ("title of a drawing first", "<html><head></head><body><svg><title>Icon</title></svg><title>Page</title></body></html>", "Page"),
    ("title of a drawing deep in it", "<body><svg><g><title>Icon</title></g></svg><title>Page</title>", "Page"),
    ("title of a drawing last", "<title>Page</title><svg><title>Icon</title></svg>", "Page"),
    ("title in mathematics", "<body><math><title>M</title></math><title>P</title>", "P"),
    ("title in the body", "<html><body><p>x</p><title>In body</title></body></html>", "In body"),
    ("title in a container", "<body><div><title>Deep</title></div></body>", "Deep"),
    ("title in a table", "<table><title>T</title><tr><td>x</table>", "T"),
    ("title after the end", "<html><head></head><body>x</body></html><title>Late</title>", "Late"),
    ("tags in a title", "<title>A <b>bold</b> move</title>", "A <b>bold</b> move"),
    ("comment in a title", "<title>A <!-- c --> B</title>", "A <!-- c --> B"),
    ("script in a title", "<title>A <script>x</script></title>", "A <script>x</script>"),
    ("less-than in a title", "<title>a < b</title>", "a < b"),
    ("CDATA in a title", "<title><![CDATA[a]]></title>", "<![CDATA[a]]>"),
    ("unclosed title", "<title>Never closed <p>text", "Never closed <p>text"),
    ("unclosed title before another", "<title>One<title>Two</title>", "One<title>Two"),
    ("self-closed title", "<title/>All the rest</title>", "All the rest"),
    ("broken end of a title", "<title>A</ title>B</title>", "A</ title>B"),
    ("longer end of a title", "<title>A</titles>B</title>", "A</titles>B"),
    ("space in the end of a title", "<title>A</title  >B", "A"),
    ("attributes of the end of a title", "<title>A</title x=y>", "A"),
    ("attributes of a title", '<title lang="en" data-x=">">A</title>', "A"),
    ("capitals", "<TITLE>A</TITLE>", "A"),
    ("title in a comment", "<!-- <title>No</title> --><title>Yes</title>", "Yes"),
    ("title for one browser", "<!--[if IE]><title>No</title><![endif]--><title>Yes</title>", "Yes"),
    ("title in a script", "<script>var a='<title>No</title>';</script><title>Yes</title>", "Yes"),
    ("title in a style", "<style>/*<title>No</title>*/</style><title>Yes</title>", "Yes"),
    ("title without scripts, in the head", "<head><noscript><title>No</title></noscript><title>Yes</title></head>", "Yes"),
    ("title without scripts, in the body", "<body><noscript><title>No</title></noscript><title>Yes</title>", "Yes"),
    ("title in a text field", "<body><textarea><title>No</title></textarea><title>Yes</title>", "Yes"),
    ("title in a template", "<template><title>No</title></template><title>Yes</title>", "Yes"),
    ("title in a frame", "<body><iframe><title>No</title></iframe><title>Yes</title>", "Yes"),
    ("title in an example", "<body><xmp><title>No</title></xmp><title>Yes</title>", "Yes"),
    ("title in an attribute", '<meta name=x content="<title>No</title>"><title>Yes</title>', "Yes"),
    ("frames", "<html><head><title>Frames</title></head><frameset cols=50%,50%><frame src=a><frame src=b></frameset></html>", "Frames"),
    ("title after frames", "<frameset><frame src=a></frameset><title>Late</title>", ""),
    ("broken doctype", "<!DOCTYPE><!><title>A</title>", "A"),
    ("text before the page", "junk<html><head><title>A</title></head>", "A"),
    ("long title", "<title>" + "word " * 200 + "</title>", "word " * 199 + "word"),
)  # fmt: skip

# Whole answers: the header, the body, the title.
ANSWERS = (
    ("byte order mark beats the header", "text/html; charset=windows-1251", b"\xef\xbb\xbf" + f"<title>{RUSSIAN}</title>".encode(), RUSSIAN),
    ("mark of UTF-16 beats the header", "text/html; charset=utf-8", f"\ufeff<title>{RUSSIAN}</title>".encode("utf-16-le"), RUSSIAN),
    ("mark of UTF-16 in the other order", "text/html; charset=utf-8", f"\ufeff<title>{RUSSIAN}</title>".encode("utf-16-be"), RUSSIAN),
    ("header beats the document", "text/html; charset=windows-1251", f"<meta charset=koi8-r><title>{RUSSIAN}</title>".encode("cp1251"), RUSSIAN),
    ("header in odd letters", "Text/HTML ; CharSet = windows-1251", f"<title>{RUSSIAN}</title>".encode("cp1251"), RUSSIAN),
    ("charset as second parameter", "text/html; level=1; charset=windows-1251", f"<title>{RUSSIAN}</title>".encode("cp1251"), RUSSIAN),
    ("no header at all", None, f"<!doctype html><meta charset=windows-1251><title>{RUSSIAN}</title>".encode("cp1251"), RUSSIAN),
    ("XML declaration in HTML", "text/html", f"<?xml version='1.0' encoding='windows-1251'?><title>{RUSSIAN}</title>".encode("cp1251"), RUSSIAN),
    ("meta beats an XML declaration in HTML", "text/html", f"<?xml version='1.0' encoding='koi8-r'?><meta charset=windows-1251><title>{RUSSIAN}</title>".encode("cp1251"), RUSSIAN),
    ("XML declaration in XHTML", "application/xhtml+xml", f'<?xml version="1.0" encoding="windows-1251"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>{RUSSIAN}</title></head><body/></html>'.encode("cp1251"), RUSSIAN),
    ("XHTML without declaration", "application/xhtml+xml", f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>{RUSSIAN}</title></head><body/></html>'.encode(), RUSSIAN),
    ("closed script in XHTML", "application/xhtml+xml", b'<html xmlns="http://www.w3.org/1999/xhtml"><head><script src="a.js"/><title>a &amp; b</title></head><body/></html>', "a & b"),
    ("CDATA in XHTML", "application/xhtml+xml", b'<html xmlns="http://www.w3.org/1999/xhtml"><head><title><![CDATA[a & b]]></title></head><body/></html>', "a & b"),
    ("lone euro sign in GBK", "text/html; charset=gbk", b"<title>\x80 " + CHINESE.encode("gbk") + b"</title>", f"€ {CHINESE}"),
    ("bytes that windows-1252 lacks", "text/html; charset=windows-1252", b"<title>a\x81\x8d\x9db</title>", "a\x81\x8d\x9db"),
    ("byte that windows-1251 lacks", "text/html; charset=windows-1251", b"<title>\xc0\x98\xc1</title>", "А\x98Б"),
    ("broken UTF-8", "text/html; charset=utf-8", b"<title>\xc3\xa9t\xc3\xff\xc3</title>", "ét���"),
    ("x-user-defined", "text/html; charset=x-user-defined", b"<title>a\x80\xff</title>", "a\uf780\uf7ff"),
    ("charset that is never read", "text/html; charset=iso-2022-kr", b"<title>plain</title>", ""),
    ("another that is never read", "text/html; charset=hz-gb-2312", b"<title>plain</title>", ""),
)  # fmt: skip
