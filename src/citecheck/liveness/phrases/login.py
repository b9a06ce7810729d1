"""How a page says that it is shown only to those who log in: tables only."""

from __future__ import annotations

HEADLINES = {
    "en": (
        "log in", "login", "sign in", "signin", "log in to continue", "sign in to continue",
        "please log in", "please sign in", "member login", "members only", "login required",
        "sign in required", "log in to your account", "sign in to your account", "user login",
        "log in or sign up", "log in or register", "authentication required",
        "authorization required", "single sign-on", "restricted access", "log on", "account login",
        "you must log in", "sign up", "log into", "access restricted",
    ),
    "ru": (
        "вход", "войти", "авторизация", "вход на сайт", "вход в систему", "войдите",
        "требуется авторизация", "вход в личный кабинет", "войдите, чтобы продолжить",
        "необходима авторизация", "личный кабинет",
    ),
    "uk": ("вхід", "вхід до системи", "вхід на сайт", "увійти", "авторизація", "увійдіть"),
    "kk": ("кіру", "жүйеге кіру", "авторландыру", "сайтқа кіру"),
    "fr": (
        "connexion", "se connecter", "identification", "connectez-vous", "identifiez-vous",
        "accès réservé", "authentification", "espace abonné", "espace membre", "connexion requise",
        "espace adhérent",
    ),
    "de": (
        "anmelden", "anmeldung", "login", "einloggen", "bitte anmelden",
        "bitte melden sie sich an", "melden sie sich an", "anmeldung erforderlich",
        "bitte einloggen", "mitgliederbereich",
    ),
    "es": (
        "iniciar sesión", "inicia sesión", "inicie sesión", "acceder", "identifícate",
        "acceso restringido", "inicio de sesión", "acceso usuarios", "ingresar", "acceso privado",
    ),
    "it": (
        "accedi", "accesso", "login", "area riservata", "accesso riservato", "effettua il login",
        "accedi per continuare", "autenticazione",
    ),
    "pt": (
        "entrar", "iniciar sessão", "login", "inicie sessão", "faça login", "acesso restrito",
        "acessar", "área restrita", "autenticação",
    ),
    "nl": (
        "inloggen", "log in", "aanmelden", "inloggen vereist", "meld je aan",
        "log in om verder te gaan",
    ),
    "tr": ("giriş", "giriş yap", "oturum aç", "üye girişi", "giriş yapın", "kullanıcı girişi"),
    "pl": ("zaloguj się", "logowanie", "zaloguj"),
    "sv": ("logga in", "inloggning"),
    "da": ("log ind", "log på"),
    "nb": ("logg inn", "logg på"),
    "fi": ("kirjaudu sisään", "kirjaudu", "kirjautuminen"),
    "cs": ("přihlášení", "přihlásit se", "přihlaste se"),
    "hu": ("bejelentkezés", "belépés"),
    "ro": ("autentificare", "conectare", "intră în cont"),
    "el": ("σύνδεση", "είσοδος"),
    "zh": ("登录", "请登录", "用户登录", "登入", "會員登入", "会员登录", "请先登录", "登录后查看"),
    "ja": ("ログイン", "サインイン", "ログインしてください", "会員ログイン"),
    "ko": ("로그인", "로그인이 필요합니다", "회원 로그인"),
    "ar": ("تسجيل الدخول", "سجل الدخول", "دخول", "تسجيل دخول"),
    "fa": ("ورود", "ورود به سایت"),
    "he": ("התחברות", "כניסה"),
}  # fmt: skip

SENTENCES = {
    "en": (
        "you must be logged in", "you must be signed in", "you need to be logged in",
        "you need to log in", "you need to sign in", "you must log in", "you must sign in",
        "please log in to", "please sign in to", "log in to view", "sign in to view",
        "log in to continue", "sign in to continue", "log in to read", "sign in to read",
        "log in to see", "sign in to see", "log in to access", "sign in to access",
        "please login to", "login to view", "login to continue", "only registered users",
        "for members only", "available to members only", "only available to registered",
        "only visible to registered", "members only", "you have to log in",
        "you are not logged in", "you are not authorized to", "you're not logged in",
        "this content is only available to members", "create an account to",
        "you are not authorised to", "join now to see", "access to this document is restricted",
        "requires authentication", "sign in with your institution", "register for free to read",
        "register to continue",
    ),
    "ru": (
        "войдите, чтобы", "войдите или зарегистрируйтесь", "необходимо войти",
        "необходимо авторизоваться", "требуется авторизация", "авторизуйтесь",
        "только для зарегистрированных", "доступно только зарегистрированным",
        "только авторизованным", "для просмотра … необходимо", "пожалуйста, войдите",
        "чтобы продолжить, войдите", "доступен только зарегистрированным",
    ),
    "uk": (
        "увійдіть, щоб", "необхідно увійти", "тільки для зареєстрованих",
        "лише для зареєстрованих",
    ),
    "kk": ("жүйеге кіріңіз", "тіркелген пайдаланушылар"),
    "fr": (
        "connectez-vous pour", "vous devez être connecté", "vous devez vous connecter",
        "veuillez vous connecter", "identifiez-vous pour", "réservé aux membres",
        "réservée aux membres", "vous devez vous identifier", "veuillez vous identifier",
        "accès réservé aux",
    ),
    "de": (
        "melden sie sich an, um", "bitte melden sie sich an", "sie müssen sich anmelden",
        "sie müssen angemeldet", "sie müssen eingeloggt", "bitte loggen sie sich ein",
        "nur für registrierte", "nur für mitglieder", "nur für angemeldete",
        "um fortzufahren, melden", "loggen sie sich ein",
    ),
    "es": (
        "inicia sesión para", "inicie sesión para", "debes iniciar sesión", "debe iniciar sesión",
        "necesitas iniciar sesión", "solo para usuarios registrados",
        "contenido exclusivo para usuarios registrados", "regístrate para",
        "tienes que iniciar sesión", "debe identificarse",
    ),
    "it": (
        "accedi per", "devi effettuare l'accesso", "devi effettuare il login",
        "effettua l'accesso per", "riservato agli utenti registrati", "riservato ai soci",
        "è necessario effettuare", "devi essere registrato",
    ),
    "pt": (
        "faça login para", "entre para", "inicie sessão para", "precisa fazer login",
        "precisa de iniciar sessão", "deve iniciar sessão", "exclusivo para usuários cadastrados",
        "apenas para utilizadores registados", "é necessário fazer login",
        "você precisa estar logado",
    ),
    "nl": (
        "log in om", "je moet ingelogd", "u moet ingelogd", "u dient in te loggen",
        "alleen voor leden",
    ),
    "tr": (
        "giriş yapmanız", "giriş yapmalısınız", "oturum açmanız", "devam etmek için giriş",
        "sadece üyeler", "görüntülemek için giriş", "üye olmanız gerek",
    ),
    "pl": (
        "zaloguj się, aby", "musisz się zalogować", "musisz być zalogowany",
        "tylko dla zalogowanych",
    ),
    "sv": ("logga in för att", "du måste logga in", "du måste vara inloggad"),
    "da": ("log ind for at", "du skal logge ind", "du skal være logget ind"),
    "nb": ("logg inn for å", "du må logge inn", "du må være logget inn"),
    "fi": ("kirjaudu sisään nähdäksesi", "sinun on kirjauduttava", "kirjaudu sisään jatkaaksesi"),
    "cs": ("pro zobrazení … se přihlaste", "musíte se přihlásit", "přihlaste se, abyste"),
    "zh": (
        "请登录后", "请先登录", "登录后才能", "登录后查看", "登录后继续", "需要登录", "您需要登录", "請先登入", "登入後", "您还没有登录",
        "您尚未登录",
    ),
    "ja": ("ログインが必要", "ログインしてください", "会員登録が必要", "ログインすると", "会員限定"),
    "ko": ("로그인이 필요", "로그인 후", "로그인하셔야", "회원만"),
    "ar": (
        "يجب تسجيل الدخول", "يرجى تسجيل الدخول", "سجل الدخول للمتابعة", "يجب عليك تسجيل الدخول",
        "الرجاء تسجيل الدخول", "قم بتسجيل الدخول",
    ),
}  # fmt: skip
