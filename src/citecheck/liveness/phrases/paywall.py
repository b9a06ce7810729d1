"""How a page says that it is shown only to those who pay: tables only."""

from __future__ import annotations

SENTENCES = {
    "en": (
        "to continue reading, become", "to continue reading, join", "to continue reading, sign up",
        "you've read all of your free", "you have read all of your free",
        "you've reached your free", "access options", "buy article", "subscribe for unlimited",
        "subscribe for full access", "purchase pdf", "unlimited access from",
        "subscribe to continue", "subscribe to read", "subscribe to keep reading",
        "subscribe now to read", "subscribe to unlock", "to continue reading, subscribe",
        "to continue reading this article", "to read the full article", "to read the full story",
        "to keep reading", "continue reading with a", "this article is for subscribers",
        "this article is reserved for", "this story is for subscribers",
        "this content is for subscribers", "this is a subscriber-only",
        "this is a premium article", "this article is only available to subscribers",
        "subscriber-only", "subscribers only", "for subscribers only", "exclusive to subscribers",
        "available to subscribers only", "you have reached your limit",
        "you've reached your limit", "you have reached the limit",
        "you've reached your … free article", "you have read your … free article",
        "you have used all … free", "you have no free articles", "your free articles",
        "already a subscriber", "unlock this article", "unlock the full article",
        "start your free trial to read", "become a member to read", "become a subscriber to",
        "purchase access to", "purchase this article", "buy this article",
        "get full access to this article", "rent this article",
        "access to this article requires a subscription", "a subscription is required",
        "read the rest of this article", "premium content", "this content is available to premium",
        "join to read the full", "register or subscribe to", "keep reading with",
        "this is a preview of subscription", "buy article pdf", "log in via an institution",
        "subscription required", "full text is available to subscribers", "get unlimited access",
    ),
    "ru": (
        "оформите подписку", "подпишитесь, чтобы", "только для подписчиков", "доступна только по подписке",
        "доступен только по подписке", "доступно только по подписке",
        "доступно только подписчикам", "доступен только подписчикам",
        "доступна только подписчикам", "чтобы продолжить чтение", "чтобы читать дальше",
        "полный текст доступен", "материал доступен по подписке", "статья доступна по подписке",
        "уже есть подписка", "уже подписаны", "доступ по подписке", "купите подписку",
        "платный материал", "для чтения … подписк", "полная версия доступна",
    ),
    "uk": (
        "оформіть передплату", "оформити передплату", "доступний лише передплатникам",
        "доступна лише передплатникам", "тільки для передплатників", "лише для передплатників",
        "щоб читати далі", "підпишіться, щоб", "матеріал доступний за передплатою",
    ),
    "kk": (
        "толық нұсқасы жазылушыларға ғана","жазылушыларға ғана", "жазылым рәсімде"),
    "fr": (
        "il vous reste … de cet article", "la suite est réservée", "cet article est réservé",
        "réservé aux abonnés", "réservée aux abonnés", "abonnez-vous pour", "article réservé",
        "pour lire la suite", "lisez la suite", "déjà abonné", "vous avez déjà un abonnement", "contenu réservé aux abonnés",
        "poursuivez votre lecture", "s'abonner pour lire", "débloquez cet article",
        "accédez à l'intégralité", "vous avez atteint votre limite",
    ),
    "de": (
        "um diesen artikel vollständig zu lesen", "benötigen sie ein abonnement",
        "weiterlesen mit", "jetzt weiterlesen", "nur für abonnenten",
        "diesen artikel weiterlesen", "dieser artikel ist abonnenten", "exklusiv für abonnenten", "lesen sie … mit einem abo",
        "sie haben bereits ein abo", "bereits abonnent", "mit einem abo", "um weiterzulesen",
        "um diesen artikel zu lesen", "um den ganzen artikel", "für abonnenten",
        "jetzt abonnieren und", "testen sie … weiterlesen", "dieser inhalt ist abonnenten",
        "weiterlesen nach", "sie sind bereits abonnent", "abonnieren, um", "artikel freischalten",
        "plus-artikel", "dieser artikel ist kostenpflichtig", "jetzt freischalten",
    ),
    "es": (
        "suscríbete para", "suscríbase para", "solo para suscriptores", "sólo para suscriptores",
        "contenido exclusivo para suscriptores", "exclusivo para suscriptores",
        "para seguir leyendo", "para continuar leyendo", "ya eres suscriptor", "ya tienes una suscripción",
        "¿ya eres suscriptor", "este artículo es exclusivo", "este contenido es exclusivo",
        "sigue leyendo por", "has alcanzado el límite", "contenido para suscriptores",
    ),
    "it": (
        "abbonati per", "leggere tutto l'articolo", "hai già un abbonamento", "riservato agli abbonati", "contenuto riservato agli abbonati",
        "per continuare a leggere", "per leggere l'articolo completo", "sei già abbonato",
        "questo articolo è riservato", "solo per abbonati", "articolo riservato", "già abbonato",
    ),
    "pt": (
        "assine para", "exclusivo para assinantes", "conteúdo exclusivo para assinantes",
        "para continuar lendo", "para continuar a ler", "já é assinante", "só para assinantes",
        "já tem uma assinatura", "reservado a assinantes", "este artigo é exclusivo", "artigo exclusivo",
        "conteúdo para assinantes", "você atingiu o limite", "leia … assinando",
    ),
    "nl": (
        "alleen voor abonnees", "exclusief voor abonnees", "om verder te lezen", "verder lezen",
        "al abonnee", "heb je al een abonnement", "hebt u al een abonnement", "dit artikel is alleen", "word abonnee", "lees verder met",
        "neem een abonnement", "lees dit artikel",
    ),
    "tr": (
        "abone olun", "okumak için abone", "haberin tamamını okumak", "yazının tamamını okumak", "yalnızca aboneler", "sadece aboneler", "okumaya devam etmek için",
        "abonelere özel", "devamını okumak için", "zaten abone misiniz", "bu içerik abonelere",
    ),
    "pl": (
        "tylko dla prenumeratorów", "tylko dla subskrybentów", "aby czytać dalej", "kup dostęp",
        "wykup dostęp", "masz już prenumeratę", "dalsza część artykułu", "pozostało … artykułu",
        "aby przeczytać całość", "ten artykuł jest dostępny dla",
    ),
    "sv": (
        "endast för prenumeranter", "för prenumeranter", "bli prenumerant", "läs vidare med",
        "för att läsa vidare", "redan prenumerant", "låst artikel", "artikeln är låst",
    ),
    "da": (
        "kun for abonnenter", "for abonnenter", "bliv abonnent", "læs videre med",
        "allerede abonnent",
    ),
    "nb": (
        "kun for abonnenter", "for abonnenter", "bli abonnent", "les videre med",
        "allerede abonnent", "for å lese videre",
    ),
    "fi": (
        "vain tilaajille", "tilaajille", "tilaa ja jatka", "jatka lukemista", "oletko jo tilaaja",
    ),
    "cs": (
        "pouze pro předplatitele", "jen pro předplatitele", "předplaťte si", "pro předplatitele",
        "celý článek si",
    ),
    "hu": ("csak előfizetőknek", "előfizetőknek", "fizessen elő", "a cikk folytatásához"),
    "zh": (
        "订阅后", "订阅后继续阅读", "仅限订阅", "仅供订阅", "付费阅读", "付费内容", "成为会员", "开通会员", "开通会员后", "訂閱後", "訂戶專享",
        "付費", "余下全文", "阅读全文请", "本文为付费", "会员专享", "剩余内容",
    ),
    "ja": (
        "有料会員", "この記事は有料", "会員限定記事", "残り … 文字", "続きを読むには", "有料記事", "購読する", "続きは有料", "この続きは",
        "ここから先は",
    ),
    "ko": ("구독자 전용", "유료 회원", "구독하시면", "유료 기사", "전체 기사를 읽으시려면"),
    "ar": (
        "للمشتركين فقط", "اشترك لمتابعة", "اشترك للقراءة", "هذا المحتوى للمشتركين",
        "لمتابعة القراءة", "لقراءة المقال كاملا", "هل أنت مشترك", "هذا المقال للمشتركين",
        "اشترك الآن",
    ),
}  # fmt: skip

# Names of classes and ids that offers of subscription carry.
NAMES = frozenset(
    {
        "article-paywall", "article__paywall", "is-paywalled", "js-paywall", "metered-paywall",
        "paid-barrier", "pay-wall", "paywall", "paywall-barrier", "paywall-box",
        "paywall-container", "paywall-content", "paywall-message", "paywall-overlay",
        "paywall-teaser", "paywall-wrapper", "paywall__content", "paywalled", "piano-paywall",
        "poool-widget", "premium-wall", "regwall", "subscribe-wall", "subscription-wall",
        "tp-container-inner",
    }
)  # fmt: skip
