"""Pages that are not the cited page, in many languages, each called by its name."""

from __future__ import annotations

import pytest
from tests.liveness.pages import bare, judge, main_of, site

from citecheck.model import Reason, Status

PASSWORD = "<form method=post><input type=email><input type=password><button>OK</button></form>"
SEARCH = "<form action=/search><input name=q></form>"
LATEST = "<section><h2>Latest</h2><ul>" + "".join(
    f"<li><a href=/n{number}>{headline}</a></li>"
    for number, headline in enumerate(
        ["Harbour fair draws 12,000", "Two new buses for the island", "Storm closes coast road",
         "Quiz: do you know your knots?", "Letters from our readers"]
    )
) + "</ul></section>"  # fmt: skip


@pytest.mark.parametrize(
    ("language", "title", "heading", "text"),
    [
        ("en", "Whoops", "Whoops!", "We looked everywhere, but the page you asked for isn’t here any more."),
        ("en", "Harbour Review", "Hmm, that page has gone missing", "Perhaps it was renamed."),
        ("en", "Error 404 (Not Found)!!1", "404. That’s an error.", "The requested URL was not found on this server."),
        ("en", "The Gazette", "Page cannot be displayed", "The page you have requested does not exist."),
        ("en", "Press", "Press release unavailable", "The press release you requested could not be found."),
        ("en", "Document withdrawn", "Document withdrawn", "It is no longer available on this site."),
        ("ru", "Страница не найдена", "Ошибка 404", "К сожалению, запрошенная вами страница не существует."),
        ("ru", "Ошибка", "Ошибка", "Материал удалён или ещё не опубликован."),
        ("uk", "Сторінку не знайдено", "404", "Сторінка, яку ви шукаєте, не існує або була видалена."),
        ("kk", "Бет табылмады", "404", "Сіз іздеген бет жойылған немесе көшірілген."),
        ("fr", "404", "Oups ! Page introuvable", "La page demandée n’existe plus."),
        ("de", "Fehler 404", "Hoppla!", "Die gewünschte Seite konnte leider nicht gefunden werden."),
        ("de", "Artikel", "Dieser Artikel steht leider nicht mehr zur Verfügung", "Möglicherweise ist er veraltet."),
        ("es", "Error 404", "¡Ups! No encontramos esa página", "La página que intentas visitar no existe."),
        ("it", "Errore 404", "Ops, pagina non trovata", "La pagina che cerchi potrebbe essere stata rimossa."),
        ("pt", "Erro 404", "Ops!", "O endereço pode estar incorreto ou a página foi removida."),
        ("tr", "Hata", "Üzgünüz", "Ulaşmak istediğiniz sayfa mevcut değil."),
        ("nl", "", "Oeps", "Deze pagina kon niet worden gevonden."),
        ("pl", "404", "Strona nie istnieje", "Strona, której szukasz, została usunięta."),
        ("sv", "Sidan finns inte", "Hoppsan!", "Vi kan inte hitta sidan du söker."),
        ("fi", "Sivua ei löytynyt", "Hups!", "Etsimääsi sivua ei valitettavasti löydy."),
        ("cs", "Stránka nenalezena", "Chyba 404", "Požadovaná stránka neexistuje."),
        ("zh", "404", "页面走丢了", "您要找的内容不存在或已被删除"),
        ("ja", "ページが見つかりません", "404", "お探しのページは移動または削除された可能性があります。"),
        ("ko", "페이지를 찾을 수 없습니다", "404", "요청하신 페이지가 삭제되었거나 주소가 변경되었습니다."),
        ("ar", "الصفحة غير موجودة", "404", "الصفحة التي تبحث عنها غير متوفرة أو تم نقلها."),
    ],
)  # fmt: skip
def test_a_page_that_says_there_is_no_such_page_is_a_soft_404(language, title, heading, text):
    page = site(title, main_of(heading, text, extra=SEARCH), language=language)

    assert judge(page) == (Status.SOFT_404, Reason.NOT_FOUND_PAGE)


def test_a_list_of_other_articles_does_not_hide_the_message():
    page = site("Page not found", main_of("Page not found", "We couldn’t find it.") + LATEST)

    assert judge(page) == (Status.SOFT_404, Reason.NOT_FOUND_PAGE)


@pytest.mark.parametrize(
    ("language", "title", "heading", "text"),
    [
        ("en", "Log in - Members", "Members area", "Please log in with your member number."),
        ("en", "Networkers", "See what’s happening in the group", "You must log in to continue."),
        ("ru", "Авторизация", "Вход в систему", "Для просмотра этого материала необходимо войти."),
        (
            "de",
            "Anmelden",
            "Bitte melden Sie sich an",
            "Dieser Bereich ist nur für registrierte Nutzer.",
        ),
        ("fr", "Connexion", "Connectez-vous pour continuer", "Cet espace est réservé aux membres."),
        ("es", "Iniciar sesión", "Inicia sesión", "Debes iniciar sesión para ver este contenido."),
        ("it", "Accedi", "Accedi al tuo account", "Inserisci le credenziali per continuare."),
        ("pt", "Entrar", "Faça login para continuar", "Não tem conta? Cadastre-se."),
        ("tr", "Giriş yap", "Giriş yap", "Bu içeriği görüntülemek için giriş yapmanız gerekiyor."),
        ("zh", "登录", "用户登录", "请登录后查看此内容。"),
        ("ar", "تسجيل الدخول", "تسجيل الدخول", "يجب تسجيل الدخول لعرض هذا المحتوى."),
    ],
)
def test_a_page_that_wants_a_name_and_password_is_a_login_wall(language, title, heading, text):
    page = site(title, main_of(heading, text, extra=PASSWORD), language=language)

    assert judge(page) == (Status.BLOCKED, Reason.LOGIN_WALL)


@pytest.mark.parametrize(
    ("language", "teaser", "offer"),
    [
        ("en", "For three years the yard has stood still.", "Subscribe to continue reading. Already a subscriber? Log in."),
        ("ru", "Три года верфь стояла, и никто не ждал, что", "Материал доступен по подписке. Оформите подписку."),
        ("fr", "Depuis trois ans, le chantier tourne au ralenti.", "Il vous reste 86 % de cet article à lire."),
        ("de", "Drei Jahre lang stand die Werft still.", "Jetzt weiterlesen mit Plus. Bereits registriert? Einloggen."),
        ("es", "Durante tres años el astillero estuvo parado.", "Contenido exclusivo para suscriptores."),
        ("it", "Per tre anni il cantiere è rimasto fermo.", "Abbonati per continuare a leggere."),
        ("pt", "Durante três anos o estaleiro ficou parado.", "Assine para continuar lendo."),
        ("tr", "Tersane üç yıldır duruyor.", "Bu içerik abonelere özeldir."),
        ("zh", "三年来，船厂一直停工。", "订阅后继续阅读全文。"),
        ("ja", "造船所は三年間止まっていた。", "この記事は有料会員限定です。残り1234文字。"),
        ("ar", "ظل الحوض متوقفا ثلاث سنوات.", "هذا المحتوى للمشتركين فقط."),
    ],
)  # fmt: skip
def test_a_teaser_with_an_offer_of_subscription_is_a_paywall(language, teaser, offer):
    article = f"<article><h1>The quiet harbour</h1><p>{teaser}</p></article>"
    page = site("The quiet harbour", article + f"<div><p>{offer}</p></div>", language=language)

    assert judge(page) == (Status.BLOCKED, Reason.PAYWALL)


@pytest.mark.parametrize(
    ("title", "heading", "text"),
    [
        (
            "Mit Werbung weiterlesen",
            "Ihre Zustimmung",
            "Wir und unsere 211 Partner speichern Informationen.",
        ),
        (
            "Votre vie privée",
            "Avant de continuer",
            "Nous et nos 650 partenaires stockons des informations.",
        ),
        ("Cookie consent", "Your choice", "To read this page, please accept cookies."),
        ("Age check", "Are you over 18?", "You must be 18 or older to enter this site."),
        ("Вам есть 18 лет?", "Вам есть 18 лет?", "Сайт содержит материалы для взрослых."),
    ],
)
def test_a_page_that_asks_for_consent_or_age_is_a_consent_wall(title, heading, text):
    page = site(title, main_of(heading, text, extra="<button>OK</button>"))

    assert judge(page) == (Status.BLOCKED, Reason.CONSENT_WALL)


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(bare("Just a moment...", "harbour.example", "", "<script>_cf_chl_opt={}</script>"), id="Cloudflare"),
        pytest.param(bare("Access Denied", "Access Denied", "Reference #18 https://errors.edgesuite.net/18"), id="Akamai"),
        pytest.param(bare("harbour.example", "", "Please enable JS and disable any ad blocker", "<script src=https://ct.captcha-delivery.com/c.js></script>"), id="DataDome"),
        pytest.param(bare("Denied", "Please verify you are a human", "", "<div id=px-captcha></div>"), id="PerimeterX"),
        pytest.param(bare("", "", "Request unsuccessful. Incapsula incident ID: 1", "<iframe src=/_Incapsula_Resource></iframe>"), id="Incapsula"),
        pytest.param(bare("Human Verification", "", "", "<script src=https://x.token.awswaf.com/c.js></script>"), id="AWS WAF"),
        pytest.param(bare("Ой!", "Подтвердите, что запросы отправляли вы, а не робот", ""), id="Russian"),
        pytest.param(bare("Sicherheitsüberprüfung", "Einen Moment bitte", "Wir prüfen, ob Sie ein Mensch sind."), id="German"),
        pytest.param(bare("安全验证", "请完成安全验证", "请拖动滑块完成拼图"), id="Chinese"),
        pytest.param(bare("Vérification", "Êtes-vous un humain ?", "", "<div class=g-recaptcha></div>"), id="reCAPTCHA"),
        pytest.param(bare("403 Forbidden", "403 Forbidden", "<hr>nginx"), id="refused with 200"),
    ],
)  # fmt: skip
def test_a_page_that_takes_its_reader_for_a_program_is_a_challenge(page):
    assert judge(page) == (Status.BLOCKED, Reason.CHALLENGE)


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(bare("Domain", "harbour.example", "This domain is for sale."), id="for sale"),
        pytest.param(bare("harbour.example", "harbour.example ist zu verkaufen", "Jetzt anfragen"), id="German"),
        pytest.param(bare("Домен", "Домен припаркован", "Домен продаётся"), id="Russian"),
        pytest.param(bare("域名出售", "该域名正在出售", "联系我们购买"), id="Chinese"),
        pytest.param(bare("x", "x", "Boats", "<script src=//d.parkingcrew.net/a.js></script>"), id="by its script"),
        pytest.param(bare("Welcome to nginx!", "Welcome to nginx!", "Further configuration is required."), id="as installed"),
        pytest.param(bare("Soon", "Coming soon", ""), id="not built yet"),
    ],
)  # fmt: skip
def test_a_name_without_a_site_is_parked(page):
    assert judge(page) == (Status.SOFT_404, Reason.PARKED)


@pytest.mark.parametrize(
    "heading",
    ["This account has been suspended", "Сайт заблокирован", "Diese Webseite wurde gesperrt",
     "Ce compte a été suspendu", "Cuenta suspendida", "Bu hesap askıya alınmıştır", "网站已暂停"],
)  # fmt: skip
def test_a_closed_hosting_account_is_suspended(heading):
    assert judge(bare(heading, heading, "Billing")) == (Status.SOFT_404, Reason.SUSPENDED)


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(bare("Maintenance", "We’ll be back soon", "Undergoing scheduled maintenance."), id="maintenance"),
        pytest.param(bare("", "Error establishing a database connection", ""), id="database"),
        pytest.param(bare("Технические работы", "На сайте ведутся технические работы", ""), id="Russian"),
        pytest.param(bare("系统维护", "系统维护中", "请稍后再试"), id="Chinese"),
        pytest.param("<b>Warning</b>: mysqli(): failed in <b>/www/db.php</b> on line <b>12</b>", id="PHP"),
        pytest.param(bare("Error", "Error", "java.lang.NullPointerException"), id="Java"),
        pytest.param(bare("Oops", "Something went wrong", "An unexpected error occurred."), id="vague"),
    ],
)  # fmt: skip
def test_a_failure_sent_with_200_is_a_message_of_the_server(page):
    assert judge(page) == (Status.UNREACHABLE, Reason.SERVER_MESSAGE)


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(site("Stats", "<main id=__next></main><script src=/_next/static/a.js></script>"), id="Next"),
        pytest.param(bare("App", "", "", "<noscript>You need to enable JavaScript to run this app.</noscript>"), id="noscript"),
        pytest.param(site("Portal", "<div id=app>Loading…</div><script src=/app.js></script>"), id="loading"),
        pytest.param("<html><body><script src=/x.js></script></body></html>", id="only scripts"),
        pytest.param(site("Портал", "<main><p>Необходимо включить JavaScript</p></main>"), id="Russian"),
    ],
)  # fmt: skip
def test_a_shell_without_text_needs_javascript(page):
    assert judge(page) == (Status.BLOCKED, Reason.NEEDS_JAVASCRIPT)


@pytest.mark.parametrize(
    "page",
    [
        "",
        "  \n ",
        "<html><head></head><body>\n </body></html>",
        "<body>&nbsp;&nbsp;<br>\u200b&shy;</body>",
    ],
)
def test_a_page_without_anything_is_empty(page):
    assert judge(page) == (Status.SOFT_404, Reason.EMPTY)
