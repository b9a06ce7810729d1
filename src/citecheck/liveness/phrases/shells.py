"""What a page looks like that only scripts fill: tables only."""

from __future__ import annotations

SENTENCES = {
    "en": (
        "requires a modern browser", "javascript is needed", "you need to enable javascript",
        "please enable javascript", "enable javascript to", "javascript is required",
        "javascript is disabled", "javascript must be enabled", "this app requires javascript",
        "this site requires javascript", "this page requires javascript", "requires javascript",
        "javascript is not enabled", "turn on javascript",
        "your browser does not support javascript", "activate javascript",
        "without javascript enabled", "works best with javascript", "your browser is not supported",
        "your browser is out of date", "you are using an outdated browser", "unsupported browser",
        "browser not supported", "please upgrade your browser", "please update your browser",
        "javascript has been disabled", "we're sorry but … without javascript",
    ),
    "ru": (
        "включите javascript", "необходимо включить javascript", "для работы … javascript",
        "javascript отключен", "требуется javascript", "ваш браузер устарел",
        "ваш браузер не поддерж", "пожалуйста, включите javascript",
        "включите поддержку javascript", "обновите браузер", "без javascript",
    ),
    "uk": (
        "увімкніть javascript", "потрібен javascript", "будь ласка, увімкніть javascript",
        "для роботи … javascript", "javascript вимкнено",
    ),
    "fr": (
        "activer javascript", "activez javascript", "javascript est désactivé",
        "javascript est requis", "veuillez activer javascript", "nécessite javascript",
        "votre navigateur n'est pas", "javascript doit être activé",
    ),
    "de": (
        "aktivieren sie javascript", "javascript aktivieren", "javascript ist deaktiviert",
        "benötigt javascript", "bitte aktivieren sie javascript", "erfordert javascript",
        "ihr browser ist veraltet", "ihr browser wird nicht", "javascript ist erforderlich",
        "javascript wird benötigt",
    ),
    "es": (
        "habilita javascript", "habilite javascript", "activa javascript", "active javascript",
        "requiere javascript", "javascript está desactivado", "javascript está deshabilitado",
        "necesita javascript", "tu navegador no", "javascript para usar",
        "necesitas habilitar javascript", "actualiza tu navegador",
    ),
    "it": (
        "abilita javascript", "attiva javascript", "abilitare javascript", "richiede javascript",
        "javascript è disabilitato", "il tuo browser non", "è necessario abilitare javascript",
        "senza javascript", "javascript non è",
    ),
    "pt": (
        "ative o javascript", "habilite o javascript", "ativar o javascript", "requer javascript",
        "javascript está desativado", "precisa de javascript", "seu navegador não",
        "javascript é necessário", "sem javascript", "atualize o seu navegador",
    ),
    "nl": (
        "schakel javascript in", "javascript is uitgeschakeld", "vereist javascript",
        "javascript is vereist", "zet javascript aan", "uw browser wordt niet",
    ),
    "tr": (
        "javascript'i etkinleştir", "javascript etkinleştir", "javascript gerekli",
        "javascript devre dışı", "javascript'i açın", "javascript etkin",
        "tarayıcınızda javascript", "bu uygulama javascript", "tarayıcınız güncel",
    ),
    "pl": (
        "włącz javascript", "włącz obsługę javascript", "wymaga javascript",
        "javascript jest wyłączony", "wymagana obsługa javascript",
    ),
    "sv": ("aktivera javascript", "kräver javascript", "javascript måste", "slå på javascript"),
    "zh": (
        "请启用javascript", "请启用 javascript", "启用 javascript", "启用javascript",
        "请开启javascript", "请开启 javascript", "需要 javascript", "請啟用 javascript",
        "請啟用javascript", "浏览器版本过低", "javascript 已", "不支持javascript",
        "不支持 javascript", "请升级浏览器", "您的浏览器不支持",
    ),
    "ja": (
        "javascriptを有効", "javascript を有効", "javascriptが無効", "javascriptが必要",
        "javascriptをオン", "ブラウザのjavascript",
    ),
    "ko": (
        "javascript를 활성화", "자바스크립트를 활성화", "자바스크립트를 사용", "javascript가 필요",
    ),
    "ar": (
        "يرجى تفعيل جافا سكريبت", "تفعيل javascript", "يرجى تمكين جافا", "يتطلب javascript",
        "تمكين javascript", "جافاسكريبت", "javascript معطل", "قم بتفعيل",
    ),
    "kk": ("javascript қос", "javascript қажет"),
}  # fmt: skip

# All that an empty shell shows while its scripts have not run.
LOADING = {
    "any": (
        "loading", "please wait", "loading, please wait", "one moment please", "загрузка",
        "идет загрузка", "подождите", "завантаження", "жүктелуде", "chargement",
        "chargement en cours", "veuillez patienter", "wird geladen", "lädt", "bitte warten",
        "laden", "cargando", "caricamento", "caricamento in corso", "carregando", "a carregar",
        "yükleniyor", "ładowanie", "wczytywanie", "laddar", "indlæser", "laster", "ladataan",
        "načítání", "betöltés", "加载中", "正在加载", "載入中", "読み込み中", "ロード中", "로딩 중",
        "로딩중", "جار التحميل", "جاري التحميل", "aguarde", "por favor, aguarde",
        "espere por favor", "por favor espere", "attendere prego", "attendere", "lütfen bekleyiniz",
        "请稍候", "請稍候", "少々お待ちください", "잠시만 기다려", "يرجى الانتظار", "күте тұрыңыз",
        "загружается", "страница загружается", "зачекайте", "юкланмоқда", "yuklanmoqda",
        "în curs de încărcare", "φόρτωση", "đang tải", "memuat", "در حال بارگذاری", "טוען",
    ),
}  # fmt: skip

# What stands on the frame of a page, whatever is in it; in normal form.
BUTTONS = frozenset(
    {
        "skip to content", "skip to main content", "log in", "login", "sign in", "sign up",
        "register", "menu", "search", "home", "cart", "contact", "a+", "a a a", "войти", "вход",
        "главная", "поиск", "меню", "регистрация", "увіити", "головна", "пошук", "anmelden",
        "suche", "startseite", "warenkorb", "connexion", "se connecter", "recherche", "accueil",
        "panier", "iniciar sesion", "buscar", "inicio", "accedi", "cerca", "entrar", "pesquisar",
        "giris", "ara", "ana sayfa", "zaloguj", "szukaj", "inloggen", "zoeken", "登录", "搜索", "首页",
        "登入", "ロクイン", "検索", "ホーム", "로그인", "검색", "홈", "تسجيل الدخول", "بحث", "الرئيسية",
    }
)  # fmt: skip
LONGEST_BUTTON = 24  # characters

# The containers that script frameworks fill.
NAMES = frozenset(
    {
        "___gatsby", "___next", "__next", "__nuxt", "app", "app-container", "app-mount",
        "app-root", "app-wrapper", "application", "approot", "astro", "blazor", "elm",
        "ember-application", "flutter", "gatsby-focus-wrapper", "js-app", "main-app", "mount",
        "ng-app", "nuxt", "page-root", "q-app", "react-app", "react-container", "react-root",
        "reactroot", "remix", "root", "root-container", "single-spa", "spa-root", "svelte",
        "vue-app",
    }
)  # fmt: skip

# Words in the addresses and starts of scripts that such frameworks bring.
SCRIPTS = (
    "__next_data__", "/_next/static", "__nuxt__", "/_nuxt/", "webpack", "window.__initial_state__",
    "main.chunk.js", "bundle.js", "app.js", "main.js", "polyfills", "runtime~main", "vendor.js",
    "react-dom", "/static/js/", "window.__preloaded_state__", "window.__apollo_state__",
    "chunk-vendors", "blazor.webassembly", "/assets/index-", "/assets/index.", "ng-version",
)  # fmt: skip
