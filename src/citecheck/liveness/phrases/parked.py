"""How a page says that its name is for sale, or its server just installed: tables only."""

from __future__ import annotations

MESSAGES = {
    "en": (
        "your first and best source for", "this domain is registered at", "will show up here soon", "the domain owner maintains no relationship",
        "this website is for sale", "this web site is for sale", "website for sale",
        "this domain has been registered by", "there isn't a site here yet",
        "there is no website here yet", "site not found", "no website here",
        "this site is not available yet", "this domain is not configured",
        "this domain is for sale", "this domain may be for sale", "domain for sale",
        "domain is for sale", "buy this domain", "the domain … is for sale",
        "the domain … may be for sale", "this domain is parked", "domain parked", "parked domain",
        "parked free", "this domain name is parked", "this web page is parked",
        "this page is parked", "domain name is for sale", "make an offer on this domain",
        "interested in this domain", "this domain has expired", "domain expired",
        "domain has expired", "this domain name has expired", "the domain … has expired",
        "this domain has recently been registered", "this domain was registered",
        "this domain name has been registered", "this domain is registered",
        "this domain name expired", "related searches", "related links", "sponsored listings",
        "inquire about this domain", "get this domain", "this premium domain", "domain available",
        "domain name registered", "is this your domain", "domain registered", "renew your domain",
        "this domain is pending renewal", "renew this domain", "purchase this domain",
        "own this domain", "this site is not published", "is for sale", "may be for sale",
        "is parked", "is available for purchase", "has expired", "it works", "welcome to nginx",
        "apache2 ubuntu default page", "apache2 debian default page",
        "apache http server test page", "test page for the apache", "test page for the nginx",
        "welcome to the web server", "if you see this page, the … web server is",
        "if you see this page, the web server", "iis windows server",
        "internet information services", "default web site page", "web server's default page",
        "default plesk page", "domain default page", "default page", "welcome to centos",
        "welcome to openresty", "welcome to caddy", "welcome to tengine", "welcome to apache",
        "future home of something quite cool", "website coming soon", "site coming soon",
        "coming soon", "under construction", "this site is under construction",
        "website under construction", "page under construction",
        "this website is under construction", "launching soon", "new website coming soon",
        "hello world!", "congratulations, your website", "your website is ready",
        "this is the default", "placeholder page", "this is a placeholder", "web hosting by",
        "there is no website configured at this address", "no website is configured",
        "site not configured", "site not installed", "no site configured at this address",
    ),
    "ru": (
        "домен продается", "продается", "домен выставлен на продажу", "этот домен продается",
        "купить домен", "домен припаркован", "домен … припаркован", "припаркован в", "домен … продается", "домен зарегистрирован",
        "срок регистрации домена", "домен не прилинкован", "домен не делегирован",
        "сайт находится в разработке", "сайт в разработке", "сайт создан", "скоро открытие",
        "сайт не опубликован", "сайт еще не создан", "страница-заглушка",
        "добро пожаловать на сервер", "домен направлен", "истек срок регистрации",
        "на этом месте скоро",
    ),
    "uk": (
        "домен продається", "цей домен продається", "домен припарковано", "купити домен",
        "домен зареєстровано", "сайт у розробці",
    ),
    "kk": ("домен сатылады", "сайт әзірленуде"),
    "fr": (
        "ce nom de domaine est réservé",
        "ce domaine est à vendre", "est à vendre", "ce nom de domaine est à vendre",
        "domaine à vendre", "nom de domaine à vendre", "acheter ce domaine",
        "le domaine … est à vendre", "ce domaine a expiré", "ce domaine est parqué",
        "domaine parqué", "ce domaine a été enregistré", "ce nom de domaine a été",
        "site en construction", "en construction", "bientôt disponible", "page par défaut",
        "félicitations, votre", "ce domaine est réservé",
    ),
    "de": (
        "diese domain steht zum verkauf", "domain zu verkaufen", "domain steht zum verkauf",
        "die domain … steht zum verkauf", "diese domain kaufen", "ist zu verkaufen",
        "steht zum verkauf", "domain kaufen", "diese domain ist geparkt", "diese domain wurde … registriert", "noch keine inhalte hinterlegt", "domain geparkt",
        "diese domain wurde registriert", "hier entsteht", "hier entsteht eine neue",
        "hier entsteht eine neue website", "hier entsteht eine neue internetpräsenz",
        "hier entsteht in kürze", "diese internetpräsenz", "diese webseite wird",
        "webseite im aufbau", "im aufbau", "baustelle", "diese domain ist abgelaufen",
        "diese domain ist registriert", "domain registriert", "diese domain wurde soeben",
        "die domain … ist verkäuflich", "diese domain ist verkäuflich", "website im aufbau",
        "seite im aufbau", "platzhalterseite",
    ),
    "es": (
        "este dominio está en venta", "está en venta", "está a la venta", "dominio en venta",
        "este dominio está a la venta", "compre este dominio", "comprar este dominio",
        "el dominio … está en venta", "el dominio … está a la venta", "dominio aparcado",
        "este dominio está aparcado", "dominio estacionado", "este dominio ha caducado",
        "este dominio ha expirado", "dominio registrado", "sitio en construcción",
        "página en construcción", "en construcción", "próximamente", "sitio web en construcción",
        "este dominio ha sido registrado",
    ),
    "it": (
        "sito è in allestimento", "sito in allestimento", "in allestimento",
        "questo dominio è in vendita", "è in vendita", "dominio in vendita",
        "acquista questo dominio", "il dominio … è in vendita", "dominio parcheggiato",
        "questo dominio è parcheggiato", "questo dominio è scaduto", "dominio registrato",
        "sito in costruzione", "in costruzione", "pagina in costruzione", "sito in allestimento",
        "questo dominio è stato registrato", "prossimamente",
    ),
    "pt": (
        "este domínio está à venda", "está à venda", "domínio à venda", "compre este domínio",
        "comprar este domínio", "o domínio … está à venda", "domínio estacionado",
        "este domínio está estacionado", "este domínio expirou", "domínio registrado",
        "domínio registado", "site em construção", "em construção", "página em construção",
        "em breve", "este domínio foi registado", "este domínio está registrado",
    ),
    "nl": (
        "dit domein is te koop", "is te koop", "deze domeinnaam is te koop", "domein te koop",
        "domeinnaam te koop", "koop dit domein", "koop deze domeinnaam",
        "deze domeinnaam is geregistreerd", "domein geparkeerd", "deze domeinnaam is geparkeerd",
        "dit domein is geparkeerd", "in aanbouw", "website in aanbouw", "binnenkort online",
        "gereserveerd domein", "dit domein is geregistreerd",
    ),
    "tr": (
        "bu alan adı satılıktır", "satılıktır", "bu domain satılıktır", "satılık domain",
        "satılık alan adı", "alan adı satılık", "bu alan adı park", "alan adı park edilmiş",
        "bu alan adının süresi", "yapım aşamasında", "sitemiz yapım aşamasında", "çok yakında",
        "bu alan adı satılık", "yakında hizmetinizdeyiz",
    ),
    "pl": (
        "ta domena jest na sprzedaż", "jest na sprzedaż", "domena na sprzedaż", "kup tę domenę",
        "domena … jest na sprzedaż", "domena zaparkowana", "domena wygasła", "strona w budowie",
        "w budowie", "domena jest zaparkowana", "domena zarejestrowana",
        "ta domena jest zaparkowana", "ta domena wygasła",
    ),
    "sv": (
        "domänen är till salu", "den här domänen är till salu", "domän till salu",
        "köp den här domänen", "köp domänen", "denna domän är parkerad", "domänen är parkerad",
        "under uppbyggnad", "sidan är under uppbyggnad", "denna domän är till salu",
    ),
    "da": (
        "domænet er til salg", "dette domæne er til salg", "under opbygning",
        "domænet er parkeret",
    ),
    "nb": (
        "domenet er til salgs", "dette domenet er til salgs", "under oppbygging",
        "domenet er parkert",
    ),
    "fi": ("tämä verkkotunnus on myytävänä", "verkkotunnus myytävänä", "sivusto on rakenteilla"),
    "cs": (
        "tato doména je na prodej", "doména je na prodej", "doména na prodej",
        "stránky jsou ve výstavbě", "ve výstavbě", "doména je zaparkovaná",
    ),
    "hu": ("ez a domain eladó", "eladó domain", "fejlesztés alatt"),
    "ro": ("acest domeniu este de vânzare", "domeniu de vânzare", "în construcție"),
    "zh": (
        "此域名出售", "域名出售", "本域名出售", "该域名出售", "域名转让", "域名可转让", "此域名可出售", "该域名正在出售", "购买此域名", "域名停放",
        "域名已过期", "该域名已过期", "域名到期", "网站建设中", "建设中", "即将上线", "網域出售", "此網域出售", "該網域", "恭喜，站点创建成功",
        "此域名正在出售", "您正在访问的域名可以转让", "没有找到站点",
    ),
    "ja": (
        "このドメインは売り出し中", "ドメイン販売中", "このドメインは", "ドメインの有効期限", "準備中", "工事中", "近日公開", "ドメインパーキング",
        "このドメインは販売中", "ホームページ準備中",
    ),
    "ko": ("이 도메인은 판매", "도메인 판매", "도메인 구입", "준비중입니다", "준비 중입니다", "공사중", "도메인이 만료", "이 도메인을 구매"),
    "ar": (
        "هذا النطاق معروض للبيع", "النطاق معروض للبيع", "هذا النطاق للبيع",
        "هذا النطاق للبيع", "النطاق للبيع", "هذا الدومين للبيع", "شراء هذا النطاق",
        "اسم النطاق هذا للبيع", "قيد الإنشاء", "الموقع قيد الإنشاء", "قريبا",
        "انتهت صلاحية النطاق", "تحت الإنشاء",
    ),
}  # fmt: skip

# Services whose scripts, frames or addresses a parked name carries.
MARKS = (
    "location.href='/lander'", 'location.href="/lander"', "/lander?", "sedoparking.com", "sedo.com/search", "parkingcrew.net", "bodis.com", "above.com/marketplace",
    "parklogic.com", "hugedomains.com", "dan.com/buy-domain", "afternic.com/forsale",
    "domainmarket.com", "cashparking", "smartname.com", "voodoo.com", "skenzo.com",
    "parking.namesilo.com", "uniregistry.com/buy", "undeveloped.com", "park-mydomain",
    "parked-content.godaddy.com", "img1.wsimg.com/parking", "adsense/domains/caf.js",
    "/domainpark/", "domainpark", "ztomy.com", "parking-lander", "porkbun.com/parking",
)  # fmt: skip

# Titles of servers as installed, which explain themselves at length.
INSTALLED = (
    "apache2 ubuntu default page", "apache2 debian default page", "apache2 default page",
    "test page for the apache http server", "test page for the nginx http server",
    "test page for the http server", "apache http server test page", "http server test page",
    "welcome to nginx!", "default web site page", "iis windows server", "welcome to openresty", "welcome to tengine",
    "default parallels plesk page", "your caddy web server works", "welcome to xampp",
)  # fmt: skip

# Traders of names, to whom addresses of lost names lead.
HOSTS = frozenset(
    {
        "afternic.com", "bodis.com", "brandbucket.com", "buydomains.com", "dan.com",
        "domainmarket.com", "domains.atom.com", "epik.com", "hugedomains.com", "nic.ru",
        "parkingcrew.com", "perfectdomain.com", "sedo.com", "sedoparking.com", "undeveloped.com",
        "uniregistry.com",
    }
)  # fmt: skip
