"""Real pages: articles in many languages, and the pages every host has."""

from __future__ import annotations

import hashlib

NO_SUCH_PAGE = (
    "<!doctype html><html lang=en><head><title>404 Not Found</title></head><body>"
    "<h1>Not Found</h1><p>The requested URL was not found on this server.</p></body></html>"
)

PLACES = ("Varrow", "Easthaven", "Little Moor", "Karsund", "Ostrel", "Pellmouth", "Dunwick", "Tarn")
THINGS = ("herring", "grain", "timber", "wool", "slate", "lamp oil", "salt", "peat")
WHO = ("the harbour board", "the county archive", "a survey of households", "the parish council")
SAID = (
    "In {y} {who} counted {n} boats in {place}, and {thing} was still landed by hand.",
    "Prices of {thing} rose by {p} per cent between {y} and the end of the decade.",
    "Most families of {place} had left the trade before the new quay was opened.",
    "{who_} explained the fall by the railway, which took {thing} inland in a single night.",
    "Letters kept in {place} describe the winter of {y} as the worst within memory.",
    "A second ledger, found in {z}, gives {n} loads of {thing} for the same year.",
    "The minutes do not say who paid for the survey, nor what became of its first author.",
    "Of the {n} households that were asked, {p} in a hundred owned a share in a boat.",
    "By {z} the market of {place} was held only every second week.",
    "Later writers copied these figures from one another without going back to the ledger.",
    "Whoever visits {place} today finds a museum, two cafés and a row of painted sheds.",
    "The oldest of the sheds was built in {y} from the planks of a wrecked schooner.",
)


def sentences(topic: str, count: int) -> list[str]:
    """Sentences that are the same for the same topic, and others for another."""
    seed = hashlib.sha256(topic.encode()).digest()
    return [_sentence(seed, n) for n in range(count)]


def _sentence(seed: bytes, n: int) -> str:
    a, b, c, d = (seed[(4 * n + i) % 32] + 31 * n for i in range(4))
    who = WHO[c % len(WHO)]
    year = 1840 + a % 90
    return SAID[(seed[n % 32] + n) % len(SAID)].format(
        y=year, z=year + 1 + d % 9, n=40 + 3 * b, p=3 + d % 60, who=who,
        who_=who.capitalize(), place=PLACES[b % len(PLACES)], thing=THINGS[a % len(THINGS)],
    )  # fmt: skip


def html(title: str, body: str, *, lang: str = "en", more: str = "") -> str:
    """A document with a title."""
    return (
        f"<!doctype html><html lang={lang}><head><meta charset=utf-8><title>{title}</title>{more}"
        f"</head><body>{body}</body></html>"
    )


def article(topic: str, *, more: str = "", extra: str = "", count: int = 14) -> str:
    """A page with a story on a topic; `more` goes into its head, `extra` to the end of its body."""
    lines = sentences(topic, count)
    told = "".join(f"<p>{' '.join(lines[n : n + 4])}</p>" for n in range(0, count, 4))
    menu = "<nav><a href=/>Home</a> <a href=/about>About</a> <a href=/archive>Archive</a></nav>"
    foot = (
        "<footer>Published by the society for local history. <a href=/imprint>Imprint</a></footer>"
    )
    return html(topic, f"{menu}<main><h1>{topic}</h1>{told}</main>{extra}{foot}", more=more)


FRONT_PAGE = article("The society for local history", count=8)

# Short real pages in many languages: language -> title and text.
SHORT = {
    "en": ("The lamp of Pellmouth", "The lamp was lit in 1861 and put out in 1954. Its lens stands in the town hall and may be seen on Tuesdays."),
    "de": ("Die Lampe von Pellmund", "Die Lampe wurde 1861 angezündet und 1954 gelöscht. Ihre Linse steht im Rathaus und kann dienstags besichtigt werden."),
    "fr": ("La lampe de Pellembouche", "La lampe fut allumée en 1861 et éteinte en 1954. Sa lentille se trouve à la mairie, où on peut la voir le mardi."),
    "ru": ("Маяк Пелльмута", "Маяк зажгли в 1861 году и погасили в 1954 году. Его линза стоит в ратуше, её можно увидеть по вторникам."),
    "es": ("La lámpara de Pelboca", "La lámpara se encendió en 1861 y se apagó en 1954. Su lente está en el ayuntamiento y puede verse los martes."),
    "it": ("La lampada di Pelfoce", "La lampada fu accesa nel 1861 e spenta nel 1954. La sua lente si trova in municipio e si può vedere il martedì."),
    "pt": ("A lâmpada de Pelfoz", "A lâmpada foi acesa em 1861 e apagada em 1954. A sua lente está na câmara municipal e pode ser vista às terças-feiras."),
    "tr": ("Pelağzı feneri", "Fener 1861 yılında yakıldı ve 1954 yılında söndürüldü. Merceği belediye binasında durur ve salı günleri görülebilir."),
    "zh": ("佩尔茅斯灯塔", "灯塔于1861年点亮，1954年熄灭。灯塔的透镜现存于市政厅，每逢星期二对公众开放，可免费参观。"),
    "ar": ("منارة بلموث", "أضيئت المنارة عام 1861 وأطفئت عام 1954. عدستها محفوظة في دار البلدية ويمكن مشاهدتها أيام الثلاثاء."),
    "fi": ("Pellmouthin majakka", "Majakka sytytettiin vuonna 1861 ja sammutettiin vuonna 1954. Sen linssi on kaupungintalolla nähtävillä tiistaisin."),
    "hu": ("A pellmouthi világítótorony", "A lámpát 1861-ben gyújtották meg és 1954-ben oltották el. Lencséje a városházán áll, keddenként látható."),
    "el": ("Ο φάρος του Πέλμουθ", "Ο φάρος άναψε το 1861 και έσβησε το 1954. Ο φακός του βρίσκεται στο δημαρχείο και εκτίθεται κάθε Τρίτη."),
    "ka": ("პელმუთის შუქურა", "შუქურა 1861 წელს აანთეს და 1954 წელს ჩააქრეს. მისი ლინზა მერიაში დგას და სამშაბათობით შეიძლება ნახვა."),
    "cy": ("Goleudy Pellmouth", "Cyneuwyd y lamp yn 1861 a'i diffodd yn 1954. Mae ei lens yn neuadd y dref a gellir ei gweld ar ddydd Mawrth."),
    "sw": ("Mnara wa taa wa Pellmouth", "Taa iliwashwa mwaka 1861 na kuzimwa mwaka 1954. Lenzi yake ipo katika ukumbi wa mji na huonekana kila Jumanne."),
    "hy": ("Փելմութի փարոսը", "Փարոսը վառվել է 1861 թվականին և հանգցվել 1954 թվականին։ Նրա ոսպնյակը քաղաքապետարանում է և երեքշաբթի օրերին բաց է այցելուների համար։"),
    "nl": ("De lamp van Pelmonde", "De lamp werd in 1861 ontstoken en in 1954 gedoofd. De lens staat in het raadhuis en is op dinsdag te zien."),
    "pl": ("Latarnia w Pellmouth", "Latarnię zapalono w 1861 roku, a zgaszono w 1954. Jej soczewka stoi w ratuszu i można ją oglądać we wtorki."),
    "sv": ("Fyren i Pellmouth", "Fyren tändes 1861 och släcktes 1954. Linsen står i rådhuset och kan ses på tisdagar."),
    "uk": ("Маяк Пелмута", "Маяк запалили 1861 року й погасили 1954 року. Його лінза стоїть у ратуші, її можна побачити щовівторка."),
    "ja": ("ペルマスの灯台", "灯台は1861年に点灯され、1954年に消灯された。レンズは町役場に置かれ、毎週火曜日に見学できる。"),
    "ko": ("펠머스 등대", "등대는 1861년에 불을 밝혔고 1954년에 꺼졌다. 렌즈는 시청에 있으며 매주 화요일에 볼 수 있다."),
    "he": ("המגדלור של פלמות", "המגדלור הודלק בשנת 1861 וכובה בשנת 1954. העדשה שלו עומדת בבית העירייה ואפשר לראותה בימי שלישי."),
    "fa": ("فانوس پلموث", "فانوس در سال ۱۸۶۱ روشن و در سال ۱۹۵۴ خاموش شد. عدسی آن در شهرداری است و سه‌شنبه‌ها می‌توان آن را دید."),
    "vi": ("Hải đăng Pellmouth", "Ngọn đèn được thắp năm 1861 và tắt năm 1954. Thấu kính của nó đặt tại tòa thị chính và mở cửa vào thứ Ba."),
    "th": ("ประภาคารเพลเมาท์", "ประภาคารจุดไฟครั้งแรกในปี 1861 และดับลงในปี 1954 เลนส์ของมันตั้งอยู่ที่ศาลากลางและเปิดให้ชมทุกวันอังคาร"),
}  # fmt: skip


def short(lang: str) -> str:
    """A short but real page."""
    title, text = SHORT[lang]
    return html(title, f"<h1>{title}</h1><p>{text}</p>", lang=lang)


def long(lang: str) -> str:
    """A longer one: the same story told at length, with years and names."""
    title, text = SHORT[lang]
    told = "".join(f"<p>{text.replace('1861', str(1861 + n))}</p>" for n in range(8))
    return html(title, f"<h1>{title}</h1>{told}", lang=lang)


# How hosts say in ten languages that there is no such page: title and text.
NOT_FOUND = {
    "en": ("Page not found", "Sorry, the page you are looking for could not be found. It may have been moved or deleted."),
    "de": ("Seite nicht gefunden", "Die angeforderte Seite konnte leider nicht gefunden werden. Sie wurde möglicherweise verschoben oder gelöscht."),
    "fr": ("Page introuvable", "Désolé, la page que vous recherchez n'existe pas ou a été déplacée. Retournez à la page d'accueil."),
    "ru": ("Страница не найдена", "К сожалению, запрашиваемая страница не существует или была удалена. Вернитесь на главную."),
    "es": ("Página no encontrada", "Lo sentimos, la página que busca no existe o ha sido eliminada. Vuelva a la página de inicio."),
    "it": ("Pagina non trovata", "Spiacenti, la pagina che stai cercando non esiste o è stata spostata. Torna alla home page."),
    "pt": ("Página não encontrada", "Desculpe, a página que procura não existe ou foi removida. Volte à página inicial."),
    "tr": ("Sayfa bulunamadı", "Üzgünüz, aradığınız sayfa bulunamadı. Sayfa kaldırılmış ya da taşınmış olabilir."),
    "zh": ("页面不存在", "抱歉，您访问的页面不存在或已被删除。请返回首页。"),
    "ar": ("الصفحة غير موجودة", "عذراً، الصفحة التي تبحث عنها غير موجودة أو تم حذفها. عد إلى الصفحة الرئيسية."),
}  # fmt: skip

# The same in languages for which nobody has tables of phrases.
NOT_FOUND_ELSEWHERE = {
    "fi": ("Hups", "Tuota sivua ei ole täällä. Se on ehkä siirretty toiseen paikkaan tai poistettu kokonaan."),
    "hu": ("Jaj", "Ez az oldal nincs itt. Lehet, hogy elköltözött, vagy már régen törölték a kiszolgálóról."),
    "el": ("Ουπς", "Η σελίδα αυτή δεν υπάρχει εδώ. Ίσως μετακινήθηκε ή έχει διαγραφεί εδώ και καιρό."),
    "ka": ("ვაი", "ეს გვერდი აქ არ არის. შესაძლოა გადატანილია ან დიდი ხანია წაშლილია."),
    "cy": ("Wps", "Nid yw'r dudalen hon yma. Efallai ei bod wedi symud neu wedi cael ei dileu ers tro."),
    "sw": ("Lo", "Ukurasa huu haupo hapa. Huenda umehamishwa au umefutwa zamani na wenye tovuti."),
    "hy": ("Ավաղ", "Այս էջն այստեղ չկա։ Հնարավոր է՝ այն տեղափոխվել է կամ վաղուց ջնջվել է։"),
    "nl": ("Tja", "Deze bladzijde is er niet. Misschien is zij verhuisd of allang weggehaald."),
    "pl": ("Ups", "Tej strony tutaj nie ma. Być może została przeniesiona albo dawno usunięta."),
    "sv": ("Hoppsan", "Den här sidan finns inte. Den kan ha flyttats eller tagits bort för länge sedan."),
    "uk": ("Ой", "Цієї сторінки тут немає. Можливо, її перенесли або давно вилучили."),
    "ja": ("おっと", "このページはここにはありません。移動したか、ずっと前に削除されたのかもしれません。"),
    "ko": ("이런", "이 페이지는 여기에 없습니다. 옮겨졌거나 오래전에 지워졌을 수 있습니다."),
    "he": ("אופס", "הדף הזה אינו כאן. ייתכן שהועבר או נמחק לפני זמן רב."),
    "fa": ("ای وای", "این صفحه اینجا نیست. شاید جابه‌جا شده یا مدت‌ها پیش پاک شده است."),
    "vi": ("Ôi", "Trang này không có ở đây. Có thể nó đã được chuyển đi hoặc bị xóa từ lâu."),
    "th": ("อุ๊ย", "ไม่มีหน้านี้ที่นี่ อาจถูกย้ายไปที่อื่นหรือถูกลบไปนานแล้ว"),
}  # fmt: skip


def notice(told: tuple[str, str], lang: str, more: str = "") -> str:
    """A page that says one thing."""
    title, text = told
    return html(title, f"<h1>{title}</h1><p>{text}</p>{more}", lang=lang)
