"""How a page asks for consent, or for the age of its reader: tables only."""

from __future__ import annotations

HEADLINES = {
    "en": (
        "before you continue", "consent", "cookie consent", "we value your privacy", "your privacy",
        "we care about your privacy", "cookie settings", "privacy settings", "cookie wall",
        "your privacy choices", "your choice", "accept cookies", "cookie notice", "privacy consent",
        "your data, your choice", "your privacy matters", "cookie preferences", "privacy center",
        "accept cookies or subscribe", "accept or subscribe", "accept cookies to continue",
        "cookies or subscription", "important legal notice", "terms of access",
        "terms and conditions of access", "select your location and investor type",
        "content warning", "sensitive content", "cookies required", "please accept cookies",
        "choose how to read", "read with ads", "consent required",
        "part of the yahoo family of brands", "we are part of the yahoo family of brands",
    ),
    "ru": (
        "согласие на обработку", "использование файлов cookie", "согласие", "файлы cookie",
        "настройки cookie", "ваша конфиденциальность", "прежде чем продолжить",
        "мы ценим вашу конфиденциальность", "управление cookie",
    ),
    "uk": ("згода на обробку", "файли cookie", "згода"),
    "fr": (
        "avant de continuer", "votre vie privée", "gestion des cookies", "consentement",
        "votre choix", "accepter ou s'abonner", "acceptez les cookies ou abonnez-vous",
        "nous respectons votre vie privée", "bienvenue, votre choix", "vos choix",
        "accepter et continuer", "accédez gratuitement à nos contenus", "cookies et abonnement",
        "continuer avec publicité", "accepter les cookies",
        "vous avez choisi de refuser les cookies", "refuser les cookies",
        "vous avez refusé les cookies",
    ),
    "de": (
        "bevor sie fortfahren", "ihre privatsphäre", "einwilligung", "datenschutzeinstellungen",
        "cookie-einstellungen", "zustimmung", "mit werbung weiterlesen", "ihre zustimmung",
        "privatsphäre", "cookie-hinweis", "willkommen", "akzeptieren oder abonnieren",
        "weiter mit werbung lesen", "weiterlesen mit werbung", "mit werbung lesen",
        "werbefrei lesen", "weiter mit werbung", "cookies akzeptieren oder abonnieren",
        "mit werbung nutzen", "weiter mit werbung und tracking", "mit werbung und tracking",
        "cookies zulassen", "werbung akzeptieren", "pur-abo", "weiter mit werbung oder pur-abo",
        "weiter mit werbung oder", "einwilligung oder abo", "sie haben cookies abgelehnt",
        "respektiert ihre privatsphäre",
    ),
    "es": (
        "antes de continuar", "tu privacidad", "valoramos tu privacidad", "consentimiento",
        "su privacidad", "configuración de cookies", "acepta las cookies o suscríbete",
        "aceptar o suscribirse", "acepta y continúa", "aceptar y continuar", "acepta las cookies",
        "aceptar cookies", "cookies y suscripción", "has rechazado las cookies",
        "respeta tu privacidad",
    ),
    "it": (
        "prima di continuare", "la tua privacy", "consenso", "rispettiamo la tua privacy",
        "informativa", "accetta i cookie o abbonati", "accetta o abbonati", "cookie o abbonamento",
        "accetta e continua", "accetta i cookie", "continua con la pubblicità",
        "consenso ai cookie", "rispetta la tua privacy", "hai rifiutato i cookie",
    ),
    "pt": (
        "antes de continuar", "a sua privacidade", "sua privacidade", "consentimento",
        "valorizamos a sua privacidade", "aceitar cookies", "aceite os cookies",
        "antes de prosseguir", "definições de cookies", "preferências de cookies",
        "a tua privacidade", "aceitar e continuar",
    ),
    "nl": (
        "voordat u verdergaat", "voordat je verdergaat", "wij respecteren uw privacy",
        "we respecteren je privacy", "jouw privacy", "uw privacy", "toestemming", "cookiewall",
        "cookie-instellingen", "privacy-instellingen", "wij geven om jouw privacy",
        "wij geven om je privacy", "cookies accepteren", "dpg media privacy gate", "privacy gate",
        "jouw keuze", "accepteer cookies",
    ),
    "tr": (
        "devam etmeden önce", "gizliliğiniz", "çerez", "çerez ayarları", "onay",
        "gizliliğinize önem veriyoruz", "çerez tercihleri", "çerez politikası",
        "çerezleri kabul edin", "çerez onayı",
    ),
    "pl": ("zanim przejdziesz dalej", "twoja prywatność", "szanujemy twoją prywatność", "zgoda"),
    "sv": ("innan du fortsätter", "din integritet", "samtycke"),
    "zh": (
        "在继续之前", "隐私设置", "继续之前", "cookie 设置", "隐私声明", "您的隐私", "接受 cookie",
        "接受cookie", "我们重视您的隐私", "cookie 同意",
    ),
    "ja": (
        "続行する前に", "プライバシー設定", "cookieの設定", "プライバシーについて",
        "クッキーの同意", "cookieへの同意", "同意が必要です",
    ),
    "ko": ("계속하기 전에", "개인정보 설정", "개인정보 보호", "쿠키 설정", "쿠키 동의"),
    "ar": (
        "قبل المتابعة", "خصوصيتك", "الموافقة", "نحن نقدر خصوصيتك", "ملفات تعريف الارتباط",
        "إعدادات الخصوصية", "قبل أن تتابع", "إعدادات ملفات تعريف الارتباط",
    ),
}  # fmt: skip

SENTENCES = {
    "en": (
        "we and our … partners", "accept all", "accept cookies", "agree and continue",
        "please enable cookies", "please accept cookies", "you must accept cookies",
        "store and/or access information", "store and access information", "manage settings",
        "manage options", "reject all", "accept and continue", "cookies must be enabled",
        "subscribe to browse without", "continue with ads", "to continue, you must accept",
        "before entering this website you must accept", "before entering this site",
        "you must accept the terms", "before you enter this site",
        "please confirm that you are a professional investor", "select your investor type",
        "to read this page, please accept", "you have to accept", "accept cookies or",
        "pay or consent", "or subscribe for ad-free", "content only suitable for adults",
        "i wish to continue", "i understand and", "we and our partners will also",
        "when you use our sites and apps, we use cookies",
    ),
    "ru": (
        "мы и наши партнеры", "принять все", "примите файлы cookie", "включите файлы cookie",
        "принять и продолжить", "чтобы продолжить, примите", "согласиться и продолжить",
        "нажмите «принять", "настроить cookie", "согласен и продолжить", "мы и наши … партнеров",
    ),
    "uk": ("прийняти все", "ми та наші партнери"),
    "fr": (
        "nous et nos … partenaires", "tout accepter", "accepter et continuer", "accepter et fermer",
        "continuer sans accepter", "s'abonner pour refuser", "veuillez accepter les cookies",
        "avec nos … partenaires", "acceptez les cookies", "acceptez le dépôt",
        "acceptez le dépôt de cookies", "lire sans traceurs", "accepter les cookies et",
        "sans publicité ciblée", "en acceptant les cookies", "sans accepter les cookies",
        "accepter et accéder", "partenaires et nous", "en poursuivant sans accepter",
        "sans cookies", "acceptez les cookies publicitaires", "pour accéder gratuitement",
    ),
    "de": (
        "wir und unsere … partner", "alle akzeptieren", "akzeptieren und weiter",
        "mit werbung weiter", "zustimmen und weiter", "besuchen sie … mit werbung", "alle annehmen",
        "bitte akzeptieren sie", "nutzen sie … mit werbung", "einwilligen und weiter",
        "weiter mit werbung", "zustimmen", "wie gewohnt mit werbung", "akzeptieren und weiterlesen",
        "mit werbung und tracking", "ohne tracking lesen", "pur-abonnent",
        "ihre zustimmung ist jederzeit", "wie gewohnt mit werbung und tracking",
        "die zustimmung ist jederzeit", "nutzen sie das pur-abo", "mit dem pur-abo",
    ),
    "es": (
        "nosotros y nuestros … socios", "aceptar todo", "aceptar y continuar",
        "rechazar y suscribirse", "aceptar todas", "rechazar y pagar", "debe aceptar las cookies",
        "acepta las cookies", "aceptar las cookies y", "navegar gratis", "continuar sin aceptar",
    ),
    "it": (
        "noi e i nostri … partner", "accetta tutto", "è necessario accettare i cookie",
        "accetta e continua", "rifiuta e abbonati", "accetta i cookie", "accettando i cookie",
        "naviga gratis", "leggi gratis accettando", "accetta i cookie di profilazione",
        "leggere gratis accetta",
    ),
    "pt": (
        "nós e os nossos … parceiros", "aceitar tudo", "aceitar todos", "utilizamos cookies",
        "aceitar e continuar", "nós e nossos parceiros", "aceite os cookies", "aceitar cookies",
        "para continuar, aceite", "continuar sem aceitar", "você precisa aceitar",
    ),
    "nl": (
        "wij en onze … partners", "alles accepteren", "accepteer cookies", "accepteren en doorgaan",
        "ga akkoord", "akkoord", "moet je cookies accepteren", "moet u cookies accepteren",
        "je moet cookies", "met jouw akkoord", "om deze site te bezoeken", "om door te gaan",
    ),
    "tr": (
        "tümünü kabul et", "kabul et ve devam", "biz ve … ortaklarımız", "çerezleri kabul",
        "çerezleri kabul et", "devam etmek için çerez", "kabul ederek devam", "iş ortaklarımız",
    ),
    "pl": (
        "my i nasi … partnerzy", "akceptuję", "zaakceptuj wszystko", "przejdź do serwisu",
        "wyrażam zgodę",
    ),
    "sv": ("vi och våra … partner", "godkänn alla", "acceptera alla"),
    "zh": (
        "全部接受", "接受所有", "接受全部", "同意并继续", "我们和我们的合作伙伴", "同意后继续",
        "请接受 cookie", "接受并继续", "同意并进入", "我们及合作伙伴",
    ),
    "ja": (
        "すべて同意", "すべて受け入れる", "同意して続行", "クッキーを受け入れ", "cookieを受け入れ",
        "同意して",
    ),
    "ko": ("모두 동의", "모두 수락", "동의하고 계속", "쿠키를 허용", "동의 후", "쿠키에 동의"),
    "ar": (
        "قبول الكل", "أوافق", "الموافقة والمتابعة", "نحن وشركاؤنا", "قبول ملفات تعريف",
        "الموافقة على ملفات", "قبول الجميع", "أوافق وأتابع", "يجب الموافقة",
    ),
}  # fmt: skip

AGE = {
    "en": (
        "are you over 18", "are you over 21", "are you 18 or older", "are you 21 or older",
        "age verification", "verify your age", "confirm your age", "you must be 18",
        "you must be 18+", "you must be at least eighteen", "over 18?", "are you over eighteen",
        "you must be eighteen", "you must be 21", "you must be at least 18", "you must be of legal",
        "are you of legal", "i am over 18", "i am 18 or older", "please enter your date of birth",
        "adults only", "this website contains age-restricted", "how old are you",
        "enter your date of birth", "you must be over 18", "this site contains adult", "age gate",
        "this content is age-restricted", "are you at least 18", "must be 18 years",
        "you must be 18 years or older",
    ),
    "ru": (
        "вам есть 18", "вам уже есть 18", "вам исполнилось 18", "вам уже исполнилось 18",
        "подтвердите свой возраст", "подтвердите возраст", "мне есть 18", "мне исполнилось 18",
        "только для взрослых", "проверка возраста", "сайт для лиц старше 18", "мне больше 18",
        "вам больше 18", "вы старше 18", "вам более 18", "доступ только для совершеннолетних",
        "вы совершеннолетний", "для просмотра … 18 лет", "сайт содержит материалы для взрослых",
        "я подтверждаю, что мне",
    ),
    "uk": (
        "вам є 18", "вам виповнилося 18", "підтвердіть свій вік", "підтвердіть вік", "мені є 18",
        "мені виповнилося 18", "перевірка віку", "тільки для дорослих", "вам більше 18",
    ),
    "kk": ("сізге 18 жас", "жасыңызды растаңыз", "18 жасқа толдыңыз ба", "жасыңыз 18"),
    "fr": (
        "avez-vous plus de 18", "avez-vous 18 ans", "vous devez avoir 18", "vérification de l'âge",
        "avez-vous l'âge légal", "confirmez votre âge", "réservé aux adultes", "j'ai plus de 18",
        "êtes-vous majeur", "vous devez être majeur", "j'ai 18 ans", "interdit aux moins de 18",
        "avez-vous l'âge", "quel âge avez-vous", "vous devez avoir l'âge légal", "être majeur",
    ),
    "de": (
        "sind sie über 18", "sind sie 18", "sind sie volljährig", "altersprüfung",
        "altersverifikation", "altersnachweis", "bestätigen sie ihr alter", "ich bin über 18",
        "bist du 18", "bist du über 18", "bist du volljährig", "bist du mindestens 18",
        "altersabfrage", "musst du volljährig sein", "müssen sie volljährig sein",
        "sie müssen mindestens 18", "alterskontrolle", "altersfreigabe", "sind sie mindestens 18",
        "sind sie schon 18", "nur für erwachsene", "ich bin 18", "ich bin volljährig",
        "zutritt ab 18", "ab 18 jahren", "nur für volljährige", "bist du alt genug",
        "sind sie alt genug",
    ),
    "es": (
        "eres mayor de 18", "es usted mayor", "eres mayor de edad", "debes ser mayor",
        "debe ser mayor", "verificación de edad", "confirma tu edad", "confirme su edad",
        "soy mayor de", "tienes más de 18", "¿eres mayor", "solo para adultos", "tengo más de 18",
        "¿tienes 18", "¿tiene 18", "mayoría de edad", "confirmo que soy mayor", "tienes edad legal",
        "¿es mayor de",
    ),
    "it": (
        "hai più di 18", "sei maggiorenne", "devi essere maggiorenne", "verifica dell'età",
        "conferma la tua età", "hai compiuto 18", "devi avere almeno 18", "sono maggiorenne",
        "ho più di 18", "hai 18 anni", "ho compiuto 18", "vietato ai minori", "hai l'età",
        "confermo di essere maggiorenne", "età legale",
    ),
    "pt": (
        "tem mais de 18", "você tem mais de 18", "é maior de 18", "é maior de idade",
        "você é maior de", "verificação de idade", "confirme a sua idade", "confirme sua idade",
        "deve ter mais de 18", "tenho mais de 18", "tem 18 anos", "sou maior de", "você tem 18",
        "tem idade legal", "proibido para menores", "conteúdo adulto", "confirmo que tenho",
        "tem pelo menos 18",
    ),
    "nl": (
        "ben je 18", "bent u 18", "ben je ouder dan 18", "bent u ouder dan 18", "leeftijdscontrole",
        "bevestig je leeftijd", "leeftijdsverificatie",
    ),
    "tr": (
        "18 yaşından büyük", "18 yaşını doldur", "18 yaşında mısınız", "yaş doğrulama",
        "yaşınızı doğrulayın", "yaş onayı", "18 yaşından büyüğüm", "18 yaşını doldurdunuz",
        "yaş sınırı", "reşit misiniz", "doğum tarihinizi", "18 yaş ve üzeri",
        "yetişkinlere yönelik", "18 yaşından küçük",
    ),
    "pl": (
        "czy masz ukończone 18", "czy ukończyłeś 18", "masz ukończone 18", "potwierdź swój wiek",
        "weryfikacja wieku", "mam ukończone 18", "czy masz 18 lat",
    ),
    "sv": (
        "är du över 18", "har du fyllt 18", "är du 18", "åldersverifiering", "bekräfta din ålder",
    ),
    "da": ("er du over 18", "er du fyldt 18", "bekræft din alder"),
    "nb": ("er du over 18", "er du fylt 18", "bekreft alderen"),
    "fi": ("oletko yli 18", "oletko täyttänyt 18", "vahvista ikäsi"),
    "cs": ("je vám více než 18", "je vám 18", "bylo vám 18", "potvrďte svůj věk", "ověření věku"),
    "zh": (
        "未成年", "年满18", "年满 18", "已满18", "已滿18", "未满18", "年龄验证", "年齡驗證",
        "确认您的年龄", "您是否年满", "是否年满", "成人内容", "您已年满", "请确认年龄", "法定年龄",
    ),
    "ja": (
        "18歳以上", "20歳以上", "年齢確認", "あなたは18歳", "年齢をご確認", "18才以上", "20才以上",
        "成人向け", "年齢認証", "満20歳", "満18歳",
    ),
    "ko": (
        "19세 이상", "만 19세", "18세 이상", "성인 인증", "연령 확인", "연령 인증", "만 18세",
        "미성년자", "성인인증", "19세 미만", "청소년 유해",
    ),
    "ar": (
        "هل عمرك أكثر من 18", "هل تبلغ من العمر 18", "فوق 18", "التحقق من العمر", "تأكيد العمر",
        "يجب أن يكون عمرك", "هل أنت فوق", "تاريخ ميلادك", "للبالغين فقط", "السن القانونية",
        "أكد عمرك",
    ),
    "ky": ("18 жашка",),
}  # fmt: skip

# Words of notices about cookies, which stand on honest pages and on walls of other kinds.
NOTICES = {
    "any": ("cookie", "куки", "çerez", "تعريف الارتباط", "クッキー", "kakor"),
}

# Frames and containers of services that ask for consent.
FRAMES = (
    "sp_message_iframe", "sp_message_container", "cmp.", "consent", "cookiewall",
    "privacy-mgmt.com", "onetrust", "usercentrics", "didomi", "quantcast", "trustarc", "cookiebot",
    "consentmanager",
)  # fmt: skip
