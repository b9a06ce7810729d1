"""How a page says that its hosting account is closed: tables only."""

from __future__ import annotations

MESSAGES = {
    "en": (
        "account suspended", "this account has been suspended", "account has been suspended",
        "site suspended", "website suspended", "this site has been suspended",
        "this website has been suspended", "this website is suspended",
        "website has been suspended", "hosting suspended", "service suspended",
        "this site is suspended", "account disabled", "site disabled",
        "this account has been disabled", "bandwidth limit exceeded",
        "the website is temporarily suspended", "website disabled", "site deactivated",
        "this site has been disabled", "this site has been archived or suspended",
        "account terminated", "this account has been closed", "website expired",
        "hosting account expired", "this site has been deactivated",
        "this site is currently disabled", "web hosting expired", "hosting expired",
        "website is offline",
    ),
    "ru": (
        "аккаунт заблокирован", "аккаунт приостановлен", "сайт заблокирован", "сайт приостановлен",
        "сайт отключен", "хостинг отключен", "работа сайта приостановлена",
        "обслуживание приостановлено", "услуги приостановлены", "услуга хостинга",
        "сайт временно заблокирован", "действие аккаунта приостановлено",
        "сайт отключен за неуплату", "закончилась оплата", "хостинг приостановлен",
        "учетная запись заблокирована", "хостинг-аккаунт",
    ),
    "uk": (
        "акаунт заблоковано", "сайт заблоковано", "сайт призупинено", "роботу сайту призупинено",
        "хостинг вимкнено",
    ),
    "kk": ("сайт бұғатталған", "сайттың жұмысы тоқтатылды"),
    "fr": (
        "compte suspendu", "ce compte a été suspendu", "ce compte d'hébergement a été suspendu", "site suspendu", "ce site a été suspendu",
        "ce site est suspendu", "hébergement suspendu", "site désactivé", "ce site est désactivé",
        "ce site a été désactivé", "site fermé", "compte désactivé",
    ),
    "de": (
        "konto gesperrt", "dieses konto wurde gesperrt", "account gesperrt", "website gesperrt",
        "webseite gesperrt", "diese website wurde gesperrt", "diese webseite wurde gesperrt",
        "diese seite wurde gesperrt", "seite gesperrt", "präsenz gesperrt",
        "diese internetpräsenz ist gesperrt", "diese domain wurde gesperrt", "webspace gesperrt",
        "dieses konto ist gesperrt", "domain gesperrt", "webseite deaktiviert",
        "website deaktiviert", "dieser account wurde gesperrt",
    ),
    "es": (
        "cuenta suspendida", "esta cuenta ha sido suspendida", "sitio suspendido",
        "este sitio ha sido suspendido", "se encuentra suspendido", "se encuentra suspendida", "sitio web suspendido", "hosting suspendido",
        "servicio suspendido", "página suspendida", "esta página ha sido suspendida",
        "sitio desactivado", "web suspendida", "dominio suspendido", "cuenta desactivada",
    ),
    "it": (
        "account sospeso", "questo account è stato sospeso", "sito sospeso",
        "questo sito è stato sospeso", "hosting sospeso", "servizio sospeso", "sito disattivato",
        "sito web sospeso", "dominio sospeso",
    ),
    "pt": (
        "conta suspensa", "esta conta foi suspensa", "site suspenso", "este site foi suspenso",
        "hospedagem suspensa", "serviço suspenso", "site desativado", "alojamento suspenso",
        "domínio suspenso", "página suspensa",
    ),
    "nl": (
        "account opgeschort", "account geblokkeerd", "dit account is opgeschort",
        "dit account is geblokkeerd", "website opgeschort", "website geblokkeerd",
        "deze website is geblokkeerd", "hosting opgeschort", "deze website is opgeschort",
        "deze website is tijdelijk",
    ),
    "tr": (
        "hesap askıya alındı", "bu hesap askıya alınmıştır", "hesabınız askıya",
        "site askıya alındı", "bu site askıya", "hosting askıya", "web sitesi askıya alındı",
        "bu hesap askıya alındı", "site durduruldu", "yayını durdurulmuştur",
    ),
    "pl": (
        "konto zawieszone", "konto zostało zawieszone", "to konto zostało zawieszone",
        "strona zawieszona", "strona została zawieszona", "strona zablokowana",
        "serwis zawieszony", "hosting zawieszony", "konto zablokowane",
    ),
    "sv": (
        "kontot är avstängt", "konto avstängt", "webbplatsen är avstängd", "kontot har stängts av",
        "sidan är avstängd", "webbhotellet är avstängt",
    ),
    "da": ("kontoen er suspenderet", "kontoen er lukket", "hjemmesiden er lukket"),
    "nb": ("kontoen er suspendert", "kontoen er stengt", "nettstedet er stengt"),
    "fi": ("tili on suljettu", "sivusto on suljettu"),
    "cs": (
        "účet byl pozastaven", "účet pozastaven", "web byl pozastaven", "stránky byly pozastaveny",
        "hosting pozastaven",
    ),
    "hu": ("a fiók felfüggesztve", "felfüggesztve"),
    "ro": ("cont suspendat", "acest cont a fost suspendat", "site suspendat"),
    "zh": (
        "账户已暂停", "账号已被暂停", "网站已暂停", "网站已关闭", "网站已停用", "该网站已被暂停", "此帐户已被暂停", "帐户已暂停", "主机已暂停",
        "站点已暂停", "空间已到期", "网站暂停访问", "帳戶已停用", "網站已停用", "该站点已经被管理员停止运行", "网站已停止",
    ),
    "ja": ("アカウントは停止", "アカウントが停止", "サイトは停止", "このアカウントは", "利用停止", "このサイトは現在停止", "サービスは終了"),
    "ko": ("계정이 정지", "계정이 일시 중지", "사이트가 정지", "서비스가 중지", "이용이 정지"),
    "ar": (
        "تم تعليق الحساب", "الحساب معلق", "تم إيقاف الحساب", "الموقع موقوف", "تم إيقاف الموقع",
        "تم تعليق الموقع", "تم تعليق هذا الحساب", "الحساب موقوف",
    ),
}  # fmt: skip
