"""What addresses of front pages, walls and error pages look like: tables only.

Steps of a path are written as words: "page not found" stands for /page_not-found.aspx too.
"""

from __future__ import annotations

import re

# Names of a directory's own document.
DEFAULT_DOCUMENTS = frozenset(
    f"{name}.{ending}"
    for name in ("index", "default", "home", "main", "start")
    for ending in ("html", "htm", "xhtml", "shtml", "php", "asp", "aspx", "jsp", "cfm", "do")
)

# Steps that a front page's path may have.
FRONT_PAGES = frozenset(
    {
        "accueil", "anasayfa", "default", "etusivu", "glavnaya", "hjem", "home", "home-page",
        "home.html", "homepage", "index", "inicio", "main", "pages", "portada", "portal",
        "principal", "site", "start", "startseite", "strona-glowna", "web", "welcome",
    }
)  # fmt: skip

# What titles of front pages say beside the site's name, in normal form without blanks.
WELCOMES = frozenset(
    {
        "home", "homepage", "welcome", "start", "startpage", "index", "officialsite",
        "officialwebsite", "startseite", "willkommen", "accueil", "bienvenue", "inicio", "portada",
        "bienvenido", "bienvenidos", "paginainicial", "inicial", "bemvindo", "benvenuti",
        "paginaprincipale", "главная", "главнаястраница", "добропожаловать", "головна", "anasayfa",
        "hosgeldiniz", "stronagłowna", "hjem", "forside", "etusivu", "首页", "首頁", "ホーム", "홈",
        "الرئيسية",
    }
)  # fmt: skip

# Steps that choose a language, and nothing else.
LANGUAGES = frozenset(
    {
        "ar", "ar-ae", "ar-sa", "bg", "ca", "cn", "cs", "da", "da-dk", "de", "de-at", "de-ch",
        "de-de", "de_de", "deutsch", "el", "en", "en-au", "en-ca", "en-gb", "en-us", "en_gb",
        "en_us", "eng", "english", "es", "es-419", "es-es", "es-mx", "es_es", "et", "eu", "fa",
        "fi", "fr", "fr-ca", "fr-ch", "fr-fr", "fr_fr", "francais", "gb", "gl", "he", "hi", "hr",
        "hu", "id", "it", "it-it", "ja", "ja-jp", "jp", "ka", "kk", "ko", "ko-kr", "kz", "lt",
        "lv", "ms", "nb", "nl", "nl-be", "nl-nl", "no", "pl", "pt", "pt-br", "pt-pt", "pt_br",
        "ro", "ru", "ru-ru", "sk", "sl", "sq", "sr", "sv", "sv-se", "sw", "th", "tr", "tr-tr",
        "ua", "uk", "us", "vi", "zh", "zh-cn", "zh-hans", "zh-hant", "zh-tw", "zh_cn",
    }
)  # fmt: skip

# Parameters that say where a reader came from, never what is shown.
TRACKING = (
    "utm_", "fbclid", "gclid", "mc_cid", "mc_eid", "ref=", "source=", "msclkid", "_ga", "igshid",
    "sessionid", "jsessionid", "phpsessid", "sid=", "from=", "redirected", "redirect=", "cookie",
    "gaa_", "cmpid",
)  # fmt: skip

# Hosts of identifiers that redirect for ever, by design.
PERSISTENT_HOSTS = frozenset(
    {
        "arks.org", "doi.org", "dx.doi.org", "handle.net", "hdl.handle.net", "identifiers.org",
        "n2t.net", "nbn-resolving.de", "nbn-resolving.org", "perma.cc", "purl.com",
        "purl.fdlp.gov", "purl.net", "purl.oclc.org", "purl.org", "purl.stanford.edu",
        "resolver.kb.nl", "urn.fi", "w3id.org",
    }
)  # fmt: skip

SHORTENERS = frozenset(
    {
        "aka.ms", "amzn.to", "bbc.in", "bit.ly", "buff.ly", "clck.ru", "cnn.it", "cutt.ly",
        "dlvr.it", "econ.st", "fb.me", "g.co", "goo.gl", "is.gd", "j.mp", "lnkd.in", "nyti.ms",
        "on.ft.com", "ow.ly", "rb.gy", "rebrand.ly", "reut.rs", "shorturl.at", "t.co", "t.ly",
        "tiny.cc", "tinyurl.com", "trib.al", "vk.cc", "wapo.st", "wp.me", "youtu.be",
    }
)  # fmt: skip

NOT_FOUND_WORDS = frozenset(
    {
        "404", "404 error", "404 not found", "404 page", "410", "archived content not found",
        "article not found", "article unavailable", "bulunamadi", "content not found",
        "content removed", "content unavailable", "contentnotfound", "err404", "erreur",
        "erreur 404", "erreur404", "erro", "erro 404", "error", "error 404", "error not found",
        "error page", "error404", "errore", "errore 404", "errorpage", "errors", "errors 404",
        "expired", "fehler", "fehler 404", "fehler404", "fehlerseite", "file not found",
        "filenotfound", "gone", "hata", "http 404", "http error 404", "http404", "introuvable",
        "missing page", "nao encontrada", "nicht gefunden", "niet gevonden", "no encontrada",
        "no encontrado", "no page", "non trovata", "nopage", "not found", "not found page",
        "notfound", "notfound404", "notfoundpage", "oops", "page 404", "page error",
        "page introuvable", "page missing", "page not found", "page notfound", "page unavailable",
        "page404", "pagemissing", "pagenotfound", "pagina nao encontrada", "pagina niet gevonden",
        "pagina no encontrada", "pagina non trovata", "removed", "sayfa bulunamadi",
        "seite nicht gefunden", "sorry", "strona nie istnieje", "unavailable",
    }
)  # fmt: skip

# IIS hands the lost address on: 404.asp?404;http://…, error.aspx?aspxerrorpath=/old.
NOT_FOUND_QUERY = re.compile(
    r"\b404;http|aspxerrorpath=|\berror=404\b|\bstatus=404\b|\bcode=404\b|\be=404\b|\berr=404\b"
    r"|\berr(?:or)?=(?:page)?-?_?not-?_?found\b|\bnotfound=|\bnot_found\b|\bpagenotfound\b|^404$|\berrorcode=404\b"
)

LOGIN_WORDS = frozenset(
    {
        "aanmelden", "accedi", "acceso", "account login", "anmelden", "anmeldung", "auth",
        "authenticate", "authentication", "authorize", "authwall", "avtorizaciya", "avtorizatsiya",
        "cas", "checkpoint", "connexion", "einloggen", "entrar", "giris", "identification", "idp",
        "iniciar sesion", "inloggen", "log in", "log on", "logga in", "loggedout", "login",
        "login page", "login required", "loginpage", "logon", "logowanie", "member login",
        "members login", "oauth", "oauth2", "saml", "saml2", "se connecter", "servicelogin",
        "shibboleth", "sign in", "sign on", "sign up", "signin", "signup", "sso", "user login",
        "users sign in", "uye girisi", "vhod", "wayf", "wp login", "zaloguj",
    }
)  # fmt: skip

LOGIN_HOSTS = frozenset(
    {
        "accounts", "auth", "cas", "identity", "idp", "konta", "konto", "login", "myaccount",
        "oauth", "passport", "secure-login", "shibboleth", "signin", "sso", "wayf",
    }
)  # fmt: skip

CONSENT_WORDS = frozenset(
    {
        "age check", "age gate", "age verification", "age verify", "agecheck", "agegate",
        "ageverification", "alterskontrolle", "altersverifikation", "cmp", "collectconsent",
        "confirm age", "consenso", "consent", "consentement", "consentimiento", "cookie consent",
        "cookie wall", "cookieconsent", "cookies", "cookiewall", "einwilligung", "gdpr", "over18",
        "privacy gate", "privacy wall", "privacygate", "tcf", "toestemming", "verify age",
        "zustimmung",
    }
)  # fmt: skip

CONSENT_HOSTS = frozenset(
    {
        "agegate", "choices", "cmp", "consent", "consents", "cookie", "cookies", "einwilligung",
        "guce", "myprivacy", "privacy", "tcf", "zustimmung",
    }
)  # fmt: skip

CHALLENGE_WORDS = frozenset(
    {
        "access denied", "accessdenied", "are you a robot", "are you human", "areyouahuman",
        "areyouhuman", "blocked", "bot check", "botcheck", "captcha", "denied", "distil r captcha",
        "human verification", "incapsula resource", "px captcha", "recaptcha", "robot check",
        "robots check", "security check", "security verify", "securitycheck", "sgcaptcha", "showcaptcha",
        "splashui", "tarpit", "unusual traffic", "validatecaptcha",
    }
)  # fmt: skip

# Services that let visitors wait, or prove themselves, on hosts of their own.
CHALLENGE_HOSTS = frozenset({"queue-it.net", "captcha-delivery.com", "validate.perfdrive.com"})

SUSPENDED_WORDS = frozenset(
    {"account suspended", "accountsuspended", "suspended", "suspended page", "suspendedpage"}
)

PAYWALL_WORDS = frozenset(
    {
        "abbonamenti", "abbonati", "abo", "abonelik", "abonnement", "abonneren", "abonnieren",
        "assine", "paywall", "podpiska", "premium offer", "prenumerata", "prenumerera",
        "registerwall", "regwall", "subscribe", "subscriber only", "subscription", "subscriptions",
        "suscribete", "suscripcion",
    }
)  # fmt: skip
