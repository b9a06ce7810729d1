"""Pages that answer 200 with no such page, parked and suspended hosts; each beside a trap."""

from __future__ import annotations

from tests.hostile.answers import echo, page
from tests.hostile.calls import Behaviour, Row, row
from tests.hostile.texts import (
    FRONT_PAGE,
    NOT_FOUND,
    NOT_FOUND_ELSEWHERE,
    SHORT,
    article,
    html,
    long,
    notice,
    sentences,
    short,
)  # fmt: skip
from tests.hostile.words import ALIVE, EMPTY, MESSAGE, NO_PAGE, PARKED, SCRIPT, SUSPENDED

FRONT = page(FRONT_PAGE)
DEEP = "/2016/reports/lamp.html"


def lost(lang: str, words: tuple[str, str]) -> Row:
    """A host that says to every address that there is no such page."""
    gone = page(notice(words, lang))
    return row(f"http://lost-{lang}.test{DEEP}", gone, NO_PAGE, also={"/": FRONT, "/*": gone})


def real(lang: str) -> Row:
    """A short page on a host that answers 404 to made-up addresses."""
    return row(f"http://short-{lang}.test{DEEP}", page(short(lang)), ALIVE, title=SHORT[lang][0])


def only(
    host: str, body: str | Behaviour, *expected: str, every: bool = False, at: str = DEEP
) -> Row:
    behaviour = page(body) if isinstance(body, str) else body
    also = {"/": FRONT, "/*": behaviour} if every else {}
    return row(f"http://{host}.test{at}", behaviour, *expected, also=also)


TEN_LANGUAGES = (
    *(lost(lang, words) for lang, words in NOT_FOUND.items()),
    *(real(lang) for lang in NOT_FOUND),
)
ELSEWHERE = (
    *(lost(lang, words) for lang, words in NOT_FOUND_ELSEWHERE.items()),
    *(real(lang) for lang in NOT_FOUND_ELSEWHERE),
    *(row(f"http://long-{lang}.test{DEEP}", page(long(lang)), ALIVE) for lang in ("ru", "zh", "ar", "th", "tr")),
)  # fmt: skip

BARE = html(
    "Pellmouth Museum", "<header>Pellmouth Museum</header><p>Open daily from ten to five.</p>"
)
SHOP = html(
    "Shop",
    "<h1>0 results</h1><p>We could not find any matches for your search.</p><form><input name=q></form>",
)

MENU = (
    "<nav><ul>"
    + "".join(f"<li><a href=/{n}>{s}</a></li>" for n, s in enumerate(sentences("menu", 30)))
    + "</ul></nav>"
)
NEWS = (
    "<aside><h2>Latest news</h2>"
    + "".join(
        f"<article><h3><a href=/news/{n}>{s}</a></h3></article>"
        for n, s in enumerate(sentences("news", 12))
    )
    + "</aside>"
)


def framed(title: str, middle: str, lang: str = "en") -> str:
    """A page of a large site: little of it is the page's own."""
    return html(
        title,
        f"<header>The County Post</header>{MENU}<main>{middle}</main>{NEWS}<footer>Imprint, terms, privacy</footer>",
        lang=lang,
    )


BIG_SITES = (
    only("framed-lost", framed("The County Post", "<h1>Page not found</h1><p>Sorry, we could not find that page. Try the search instead.</p>"), NO_PAGE, every=True),
    only("framed-lost-quiet", framed("The County Post", "<p>That story has left us.</p>"), NO_PAGE, every=True),
    only("framed-lost-fi", framed("Maakunnan lehti", "<p>Tätä sivua ei ole enää täällä.</p>", "fi"), NO_PAGE, every=True),
    only("framed-lost-de", framed("Seite nicht gefunden | Kreisblatt", "<h1>Seite nicht gefunden</h1><p>Die Seite existiert nicht oder wurde verschoben.</p>", "de"), NO_PAGE),
    only("framed-short", framed("Fog closes the quay | The County Post", "<h1>Fog closes the quay</h1><p>The quay at Tarn stayed closed on Monday because of fog. It opened again at noon.</p>"), ALIVE),
    only("framed-short-fi", framed("Sumu sulki laiturin | Maakunnan lehti", "<h1>Sumu sulki laiturin</h1><p>Tarnin laituri oli maanantaina suljettu sumun vuoksi.</p>", "fi"), ALIVE),
    only("framed-gone-word", framed("Ferry removed from service | The County Post", "<h1>Ferry removed from service</h1><p>The old ferry is no longer available. It was removed from service on Friday and can not be found in the timetable.</p>"), ALIVE),
)  # fmt: skip

SAID_OTHERWISE = {
    "it": ("Errore 404", "La pagina richiesta non è disponibile. Verificare l'indirizzo."),
    "pt": ("Erro 404", "Não encontramos a página solicitada. O endereço pode estar errado."),
    "es": (
        "Error 404",
        "No hemos podido encontrar la página solicitada. Puede que la dirección sea incorrecta.",
    ),
    "fr": ("Erreur 404", "La page demandée n'a pas été trouvée. L'adresse est peut-être erronée."),
    "de": ("Fehler 404", "Diese Seite existiert leider nicht mehr. Bitte prüfen Sie die Adresse."),
    "ru": ("Ошибка 404", "Такой страницы нет. Возможно, она была удалена или перенесена."),
    "tr": ("404 Hatası", "Böyle bir sayfa yok. Adresi kontrol edin ya da ana sayfaya dönün."),
    "zh": ("404", "找不到您要的网页，该内容可能已经下线。"),
    "ar": ("خطأ 404", "لم يتم العثور على الصفحة المطلوبة. تأكد من العنوان."),
    "en": (
        "Oops!",
        "We can't seem to find the page you're looking for. Here are some helpful links instead.",
    ),
}
OTHERWISE = tuple(
    only(f"lost-otherwise-{lang}", notice(words, lang), NO_PAGE)
    for lang, words in SAID_OTHERWISE.items()
)

LOST = (
    only("lost-always", BARE, NO_PAGE, every=True),
    only("lost-echo", echo(html("Museum", "<p>Museum of Pellmouth</p><p>{path}</p><p>Nothing to see at this place, friend.</p>")), NO_PAGE, every=True),
    only("lost-code", html("Error 404", "<h1>404</h1><p>Oops!</p>"), NO_PAGE, every=True),
    only("lost-iis", html("The resource cannot be found.", "<h1>Server Error in '/' Application.</h1><h2>The resource cannot be found.</h2><p>HTTP 404. The resource you are looking for could have been removed.</p>"), NO_PAGE),
    only("lost-title", html("404 - File or directory not found.", "<h1>Server Error</h1><p>404 - File or directory not found.</p>"), NO_PAGE),
    only("lost-nav", article("Page not found", count=0, extra="<p>The page you requested does not exist.</p>" + "".join(f"<li><a href=/{n}>Section {n} of the site</a></li>" for n in range(40))), NO_PAGE),
    only("lost-article", notice(("Article not found", "This article is no longer available. It has been removed from our archive."), "en"), NO_PAGE),
    only("lost-json", page('{"error": {"code": 404, "message": "Not Found"}}', kind="application/json"), NO_PAGE),
    only("lost-text", page("404 page not found\n", kind="text/plain"), NO_PAGE),
    only("lost-pdf", page(notice(NOT_FOUND["en"], "en")), NO_PAGE, at="/files/report-2016.pdf"),
    only("lost-typed-pdf", page(notice(NOT_FOUND["en"], "en"), kind="application/pdf"), NO_PAGE, at="/files/report-2016.pdf"),
    only("lost-search", SHOP, NO_PAGE, every=True),
    only("lost-video", notice(("Video unavailable", "This video isn't available anymore."), "en"), NO_PAGE),
    only("lost-account", notice(("Profile", "Sorry, this page isn't available. The link you followed may be broken, or the page may have been removed."), "en"), NO_PAGE),
)  # fmt: skip

TRAPS = (
    only("about-404", article("Page not found: a history of the 404 error", extra="<p>The requested page could not be found, said the first such page.</p>"), ALIVE),
    only("about-404-title", article("404 Not Found and other poems"), ALIVE),
    only("route-404", article("Along route 404"), ALIVE, at="/roads/404"),
    only("flight-404", article("Alitalia Flight 404"), ALIVE, at="/wiki/Alitalia_Flight_404"),
    only("notfound-path", article("Missing ships, never found"), ALIVE, at="/ships/not-found/schooner.html"),
    only("short-poem", html("Fog", "<h1>Fog</h1><p>The fog comes<br>on little cat feet.</p><p>It sits looking<br>over harbor and city<br>on silent haunches<br>and then moves on.</p>"), ALIVE),
    only("short-lost", html("Lost", "<h1>Lost</h1><p>My sister's blue glove was not found that winter, nor the next.</p>"), ALIVE),
    only("table-only", html("Tides", "<table>" + "".join(f"<tr><td>{n}:00<td>{n * 7 % 11} ft</tr>" for n in range(24)) + "</table>"), ALIVE),
    only("picture-page", html("The quay at dusk", "<figure><img src=quay.jpg alt='The quay at dusk'><figcaption>The quay at dusk, 1911.</figcaption></figure>"), ALIVE),
    only("album-page", html("Album", "".join(f"<img src={n}.jpg alt='Plate {n}'>" for n in range(12))), ALIVE),
    only("album-bare", html("Album", "".join(f"<img src={n}.jpg width=800 height=600>" for n in range(12))), ALIVE),
    only("film-page", html("The launch", "<video src=launch.mp4 controls></video>"), ALIVE),
    only("embedded-pdf", html("Report 1911", "<embed src=report.pdf type=application/pdf width=100% height=100%>"), ALIVE),
    only("drawn-page", html("Plan of the quay", "<svg width=600 height=400><title>Plan of the quay</title><path d='M0 0L600 400'/><text x=9 y=9>Quay, 1911</text></svg>"), ALIVE),
    only("small-notice", html("Notice 17", "<p>By order of the board the quay is closed to carts on market days.</p>"), ALIVE),
    only("empty-heading", html("Minutes 1911", "<h1></h1>" + "<p>" + " ".join(sentences("minutes", 6)) + "</p>"), ALIVE),
)  # fmt: skip

PARKED_HOSTS = (
    only("parked-sale", html("parked-sale.test is for sale", "<h1>parked-sale.test</h1><p>This domain is for sale! Buy this domain now for $2,395 or make an offer.</p>"), PARKED, every=True),
    only("parked-sedo", html("parked-sedo.test - Informationen zum Thema", "<p>Die Domain parked-sedo.test steht zum Verkauf.</p><div>Related links</div><ul><li>Hotels<li>Flights<li>Insurance</ul><script src='https://img.sedoparking.com/js/x.js'></script><p>This page provided to the domain owner free by Sedo's Domain Parking.</p>"), PARKED, every=True),
    only("parked-lander", '<!DOCTYPE html><html><head><script>window.onload=function(){window.location.href="/lander"}</script></head></html>', PARKED, every=True),
    only("parked-registrar", html("parked-registrar.test", "<p>This domain has been registered and is parked free, courtesy of the registrar. Is this your domain? Get a website now.</p>"), PARKED, every=True),
    only("parked-expired", html("parked-expired.test has expired", "<p>This domain name has expired. If you are the owner, renew it now. It may soon be available for auction.</p>"), PARKED, every=True),
    only("parked-fr", html("Nom de domaine à vendre", "<p>Ce nom de domaine est à vendre. Faites une offre au propriétaire.</p>"), PARKED, every=True),
    only("parked-ru", html("Домен продаётся", "<h1>Домен parked-ru.test продаётся</h1><p>Купить домен или узнать цену у владельца.</p>"), PARKED, every=True),
    only("parked-zh", html("域名出售", "<h1>parked-zh.test</h1><p>您访问的域名正在出售！该域名可以转让，请联系我们购买。</p>"), PARKED, every=True),
    row(f"http://parked-moved.test{DEEP}", page("", 302, ("Location", "https://www.hugedomains.com/domain_profile.cfm?d=parked-moved.test")), PARKED, also={"https://www.hugedomains.com/domain_profile.cfm": page(html("parked-moved.test is for sale | HugeDomains", "<h1>parked-moved.test is for sale</h1><p>Buy now: $3,495. Start payment plan. 30-day money back guarantee.</p>"))}),
    only("parked-es", html("Dominio en venta", "<h1>parked-es.test</h1><p>Este dominio está en venta. Haga una oferta y cómprelo hoy.</p>"), PARKED, every=True),
    only("parked-it", html("Dominio in vendita", "<h1>parked-it.test</h1><p>Questo dominio è in vendita. Fai un'offerta.</p>"), PARKED, every=True),
    only("parked-pt", html("Domínio à venda", "<h1>parked-pt.test</h1><p>Este domínio está à venda. Faça uma oferta.</p>"), PARKED, every=True),
    only("parked-tr", html("Satılık alan adı", "<h1>parked-tr.test</h1><p>Bu alan adı satılıktır. Teklif vermek için tıklayın.</p>"), PARKED, every=True),
    only("parked-ar", html("النطاق معروض للبيع", "<h1>parked-ar.test</h1><p>هذا النطاق معروض للبيع. قدم عرضك الآن.</p>"), PARKED, every=True),
    only("suspended-es", html("Cuenta suspendida", "<h1>Cuenta suspendida</h1><p>Esta cuenta ha sido suspendida. Póngase en contacto con su proveedor de alojamiento.</p>"), SUSPENDED, every=True),
    only("suspended-fr", html("Compte suspendu", "<h1>Compte suspendu</h1><p>Ce compte d'hébergement a été suspendu. Veuillez contacter votre hébergeur.</p>"), SUSPENDED, every=True),
    only("suspended-ru", html("Аккаунт заблокирован", "<h1>Аккаунт заблокирован</h1><p>Сайт заблокирован хостинг-провайдером. Владельцу сайта следует обратиться в службу поддержки.</p>"), SUSPENDED, every=True),
    only("about-domains", article("This domain is for sale: how names are traded"), ALIVE),
    only("house-sale", html("House for sale in Tarn", "<h1>House for sale</h1><p>A stone house by the quay is for sale. Three rooms, a shed and a boat. Make an offer to the clerk.</p>"), ALIVE),
    only("suspended-cpanel", html("Account Suspended", "<h1>Account Suspended</h1><p>This Account has been suspended. Contact your hosting provider for more information.</p>"), SUSPENDED, every=True),
    row(f"http://suspended-moved.test{DEEP}", page("", 302, ("Location", "/cgi-sys/suspendedpage.cgi")), SUSPENDED, also={"/cgi-sys/suspendedpage.cgi": page(html("Account Suspended", "<h1>Account Suspended</h1><p>This Account has been suspended.</p><p>Contact your hosting provider for more information.</p>"))}),
    only("suspended-site", html("Website Suspended", "<h1>This website has been suspended</h1><p>The site owner should contact billing of the web host to have service restored.</p>"), SUSPENDED, every=True),
    only("suspended-de", html("Webseite gesperrt", "<h1>Diese Webseite wurde gesperrt</h1><p>Dieses Konto wurde vom Hosting-Anbieter deaktiviert. Bitte wenden Sie sich an Ihren Anbieter.</p>"), SUSPENDED, every=True),
    only("about-suspended", article("Account suspended: what happened to the harbour fund"), ALIVE),
)  # fmt: skip

MESSAGES = (
    only("database", html("Database Error", "<h1>Error establishing a database connection</h1>"), MESSAGE, every=True),
    only("maintenance", html("Maintenance", "<h1>We'll be back soon!</h1><p>We are currently down for scheduled maintenance. Please check back shortly.</p>"), MESSAGE, every=True),
    only("wordpress", "Briefly unavailable for scheduled maintenance. Check back in a minute.", MESSAGE, every=True),
    only("mysql", "<br />\n<b>Warning</b>:  mysql_connect(): Can't connect to local MySQL server through socket '/tmp/mysql.sock' (2) in <b>/www/db.php</b> on line <b>12</b><br />\nCould not connect to the database.", MESSAGE, every=True),
    only("php-fatal", "<br />\n<b>Fatal error</b>:  Uncaught Error: Call to undefined function lamp() in /www/index.php:3\nStack trace:\n#0 {main}\n  thrown in <b>/www/index.php</b> on line <b>3</b><br />", MESSAGE, every=True),
    only("wartung", html("Wartungsarbeiten", "<h1>Wartungsarbeiten</h1><p>Unsere Website wird gerade gewartet. Bitte versuchen Sie es später erneut.</p>", lang="de"), MESSAGE, every=True),
    only("remont", html("Технические работы", "<h1>На сайте ведутся технические работы</h1><p>Приносим извинения, сайт временно недоступен. Зайдите позже.</p>", lang="ru"), MESSAGE, every=True),
    only("entretien", html("Site en maintenance", "<h1>Site en maintenance</h1><p>Notre site est actuellement en maintenance. Merci de revenir plus tard.</p>", lang="fr"), MESSAGE, every=True),
    only("mantenimiento", html("En mantenimiento", "<h1>Estamos en mantenimiento</h1><p>El sitio volverá a estar disponible en breve. Disculpe las molestias.</p>", lang="es"), MESSAGE, every=True),
    only("bakim", html("Bakım çalışması", "<h1>Sitemiz bakımdadır</h1><p>Bakım çalışması nedeniyle kısa bir süre hizmet veremiyoruz. Lütfen daha sonra tekrar deneyin.</p>", lang="tr"), MESSAGE, every=True),
    only("service-503", html("503 Service Unavailable", "<h1>Service Unavailable</h1><p>The server is temporarily unable to service your request due to maintenance downtime or capacity problems. Please try again later.</p>"), MESSAGE, every=True),
    only("gateway-504", html("504 Gateway Time-out", "<center><h1>504 Gateway Time-out</h1></center><hr><center>nginx/1.18.0</center>"), MESSAGE, every=True),
    only("aspnet", html("Runtime Error", "<h1>Server Error in '/' Application.</h1><h2>Runtime Error</h2><p>Description: An application error occurred on the server.</p>"), MESSAGE, every=True),
    only("weihu", html("系统维护", "<h1>系统维护中</h1><p>网站正在维护，请稍后再访问。</p>", lang="zh"), MESSAGE, every=True),
    only("about-maintenance", article("Scheduled maintenance of wooden ships"), ALIVE),
    only("about-databases", article("Error establishing a database connection: what it means"), ALIVE),
)  # fmt: skip

BLANKS = (
    only(
        "only-script",
        "<html><head><script>var a=1;</script></head><body></body></html>",
        EMPTY,
        SCRIPT,
    ),
    only("only-pixel", "<html><body><img src=/pixel.gif width=1 height=1></body></html>", EMPTY),
    only("only-comment", "<!-- nothing --><html><body><!-- here --></body></html>", EMPTY),
    only("only-spaces", "<html><body>&nbsp;&nbsp;<br>\u200b</body></html>", EMPTY),
)

SOFT: tuple[Row, ...] = (
    *TEN_LANGUAGES,
    *ELSEWHERE,
    *BIG_SITES,
    *OTHERWISE,
    *LOST,
    *TRAPS,
    *PARKED_HOSTS,
    *MESSAGES,
    *BLANKS,
)
