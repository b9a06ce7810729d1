"""How a page says that there is no such page: tables only."""

from __future__ import annotations

# Titles and headlines that, alone, say so.
HEADLINES = {
    "any": (
        "404", "error 404", "404 error", "http 404", "erreur 404", "fehler 404", "404 not found",
        "404 page", "error code 404", "404 page not found", "http error 404", "410 gone",
        "error 410",
    ),
    "en": (
        "this product is no longer available",
        "page not found", "not found", "file not found", "document not found", "article not found",
        "content not found", "page does not exist", "page doesn't exist", "page no longer exists",
        "page unavailable", "page not available", "article unavailable", "content unavailable",
        "content not available", "article not available", "story not found", "item not found",
        "record not found", "resource not found", "page missing", "page removed",
        "page deleted", "nothing found", "nothing here", "nothing was found", "no results found",
        "page cannot be found", "page can't be found", "page could not be found",
        "page can not be found", "we can't find that page", "this page isn't available",
        "that page doesn't exist", "dead link", "broken link", "no longer available",
        "this page is no longer available", "lost your way", "post not found", "topic not found",
        "the requested url was not found", "invalid url", "page expired", "video unavailable",
        "document withdrawn", "no record found", "no such record", "no such page",
        "object not found", "bad title", "nothing to see here", "content removed", "document unavailable",
        "product not found", "element not found", "user not found", "event not found",
        "job not found", "image not found", "link expired", "invalid identifier", "page inaccessible",
        "this content isn't available", "oops! that page can't be found",
        "gone",
        "no such user", "no such topic", "topic does not exist", "this job is no longer available",
        "this vacancy has been filled", "position filled", "job expired", "listing removed",
        "page gone", "this page has gone", "document removed", "no matching record",
        "profile not found", "book not found", "account not found", "this account doesn't exist",
        "this item is no longer available", "this listing is no longer available",
        "no longer published", "removed content",
    ),
    "ru": (
        "товар больше недоступен", "товар снят с продажи",
        "страница не найдена", "не найдено", "страницы не существует", "страница не существует",
        "доступ к публикации закрыт", "материал не найден", "документ не найден", "статья не найдена", "файл не найден",
        "ошибка 404", "страница удалена", "такой страницы нет", "нет такой страницы",
        "страница недоступна", "запись не найдена", "новость не найдена", "ничего не найдено", "элемент не найден",
        "раздел не найден", "товар не найден", "объект не найден", "товар удален",
        "объявление не найдено", "публикация не найдена",
        "вакансия удалена", "вакансия в архиве", "вакансия закрыта", "объявление снято",
        "объявление удалено", "тема не найдена", "пользователь не найден",
        "страница перемещена или удалена", "искомая страница не найдена", "документ удален",
        "материал удален", "публикация удалена", "запрашиваемая страница не найдена",
        "данная страница не существует", "здесь ничего нет", "страница отсутствует",
    ),
    "uk": (
        "сторінку не знайдено", "сторінка не знайдена", "не знайдено", "помилка 404",
        "сторінки не існує", "сторінка не існує", "матеріал не знайдено",
        "оголошення не знайдено", "документ не знайдено", "статтю не знайдено",
        "матеріал видалено", "сторінку видалено", "такої сторінки не існує", "сторінка відсутня",
    ),
    "kk": (
        "бет табылмады", "парақ табылмады", "бет жоқ", "қате 404", "404 қате",
        "парақша табылмады", "сұралған бет табылмады", "мұндай бет жоқ", "бет жойылған",
        "құжат табылмады", "материал табылмады", "ештеңе табылмады",
    ),
    "fr": (
        "ce produit n'est plus disponible",
        "page introuvable", "page non trouvée", "page inexistante", "introuvable",
        "document introuvable", "article introuvable", "contenu introuvable", "page inconnue",
        "page indisponible", "contenu indisponible", "article indisponible", "page supprimée",
        "cette page n'existe pas", "cette page n'existe plus", "fichier non trouvé",
        "contenu non disponible", "page non disponible", "page perdue", "produit introuvable",
        "élément introuvable", "annonce introuvable", "rien ici", "aucun résultat",
        "rien n'a été trouvé",
        "annonce supprimée", "offre expirée", "cette offre n'est plus disponible",
        "cette annonce n'est plus disponible", "page retirée", "document supprimé",
        "utilisateur introuvable", "sujet introuvable", "la page demandée est introuvable",
        "cette page est introuvable", "la page que vous recherchez est introuvable",
    ),
    "de": (
        "dieses produkt ist nicht mehr verfügbar",
        "seite nicht gefunden", "nicht gefunden", "seite nicht verfügbar", "seite existiert nicht",
        "artikel nicht gefunden", "dokument nicht gefunden", "datei nicht gefunden",
        "inhalt nicht gefunden", "inhalt nicht verfügbar", "artikel nicht verfügbar",
        "seite wurde nicht gefunden", "seite konnte nicht gefunden werden",
        "diese seite gibt es nicht", "diese seite existiert nicht", "seite nicht vorhanden",
        "beitrag nicht gefunden", "produkt nicht gefunden", "element nicht gefunden",
        "veranstaltung nicht gefunden", "nichts gefunden", "hier ist nichts", "artikel nicht mehr verfügbar",
        "seite wurde entfernt", "angebot nicht mehr verfügbar",
        "stellenangebot nicht mehr verfügbar", "diese stelle ist nicht mehr verfügbar",
        "anzeige nicht mehr verfügbar", "benutzer nicht gefunden", "thema nicht gefunden",
        "seite gelöscht", "diese seite wurde gelöscht", "die seite wurde nicht gefunden",
        "diese seite ist nicht verfügbar",
    ),
    "es": (
        "este producto ya no está disponible",
        "página no encontrada", "no encontrado", "no encontrada", "página no disponible",
        "página inexistente", "la página no existe", "esta página no existe",
        "contenido no encontrado", "contenido no disponible", "artículo no encontrado",
        "documento no encontrado", "no se encuentra la página", "no se encontró la página",
        "página no existe", "noticia no encontrada", "página eliminada", "archivo no encontrado", "producto no encontrado",
        "elemento no encontrado", "nada por aquí", "no se encontró nada",
        "no encontramos lo que buscas", "no encontramos lo que busca", "no encontramos la página",
        "oferta no disponible", "anuncio no encontrado", "esta oferta ya no está disponible",
        "página no localizada", "recurso no encontrado", "usuario no encontrado",
        "la página que buscas no existe", "contenido eliminado",
    ),
    "it": (
        "questo prodotto non è più disponibile",
        "pagina non trovata", "non trovato", "non trovata", "pagina inesistente",
        "pagina non disponibile", "la pagina non esiste", "questa pagina non esiste",
        "contenuto non trovato", "contenuto non disponibile", "articolo non trovato",
        "documento non trovato", "prodotto non trovato", "elemento non trovato",
        "nessun risultato", "errore 404", "file non trovato",
        "annuncio non disponibile", "questa offerta non è più disponibile", "pagina rimossa",
        "la pagina che cerchi non esiste", "utente non trovato", "notizia non trovata",
        "la pagina richiesta non esiste",
    ),
    "pt": (
        "este produto não está mais disponível",
        "página não encontrada", "não encontrado", "não encontrada", "página inexistente",
        "página não existe", "esta página não existe", "a página não existe",
        "conteúdo não encontrado", "conteúdo não disponível", "página não disponível",
        "conteúdo indisponível", "página indisponível", "artigo não encontrado", "erro 404",
        "notícia não encontrada", "página não localizada", "produto não encontrado",
        "nada encontrado",
        "anúncio não encontrado", "vaga encerrada", "esta vaga não está mais disponível",
        "página removida", "documento não encontrado", "arquivo não encontrado",
        "usuário não encontrado", "a página que você procura não existe", "matéria não encontrada",
    ),
    "nl": (
        "pagina niet gevonden", "niet gevonden", "pagina bestaat niet", "deze pagina bestaat niet",
        "pagina niet beschikbaar", "artikel niet gevonden", "document niet gevonden",
        "deze pagina bestaat niet meer", "fout 404", "foutmelding 404",
        "vacature niet meer beschikbaar", "advertentie niet meer beschikbaar",
        "deze pagina is niet gevonden", "helaas, deze pagina bestaat niet",
    ),
    "tr": (
        "bu ürün artık mevcut değil",
        "sayfa bulunamadı", "bulunamadı", "sayfa mevcut değil", "aradığınız sayfa bulunamadı",
        "içerik bulunamadı", "ürün bulunamadı", "sonuç bulunamadı", "haber bulunamadı", "hata 404", "404 hatası", "sayfa yok",
        "böyle bir sayfa yok", "sayfaya ulaşılamıyor",
        "ilan bulunamadı", "ilan yayından kaldırıldı", "sayfa kaldırıldı", "belge bulunamadı",
        "kayıt bulunamadı", "böyle bir sayfa bulunamadı", "bu sayfa mevcut değil",
        "aradığınız haber bulunamadı", "kullanıcı bulunamadı", "sayfa silinmiş",
    ),
    "pl": (
        "ten produkt nie jest już dostępny",
        "nie znaleziono strony", "strona nie istnieje", "nie znaleziono", "błąd 404",
        "strony nie znaleziono", "strona nie została znaleziona", "nie ma takiej strony",
        "strona niedostępna", "artykuł nie istnieje", "nie znaleziono produktu",
        "nic nie znaleziono", "nic tu nie znaleziono",
        "oferta wygasła", "ogłoszenie nieaktualne", "ogłoszenie wygasło", "dokument nie istnieje",
        "nie znaleziono dokumentu", "użytkownik nie istnieje",
    ),
    "sv": (
        "sidan hittades inte", "sidan kunde inte hittas", "sidan finns inte", "hittades inte",
        "sidan kan inte hittas", "artikeln finns inte", "fel 404", "sidan finns inte längre",
        "sidan saknas",
        "annonsen är borttagen", "sidan är borttagen", "sidan kunde inte visas",
    ),
    "da": (
        "siden blev ikke fundet", "siden findes ikke", "siden kunne ikke findes", "ikke fundet",
        "side ikke fundet", "fejl 404",
        "siden er ikke tilgængelig",
    ),
    "nb": (
        "siden ble ikke funnet", "siden finnes ikke", "fant ikke siden", "ikke funnet",
        "siden eksisterer ikke", "feil 404", "finner ikke siden",
    ),
    "fi": (
        "sivua ei löytynyt", "sivua ei löydy", "ei löytynyt", "sivua ei ole olemassa", "virhe 404",
        "etsimääsi sivua ei löytynyt",
        "sivua ei valitettavasti löytynyt", "sivu on poistettu",
    ),
    "cs": (
        "stránka nenalezena", "stránka nebyla nalezena", "nenalezeno", "stránka neexistuje",
        "chyba 404", "tato stránka neexistuje",
    ),
    "sk": (
        "stránka nenájdená", "stránka sa nenašla", "stránka neexistuje", "stránka nebola nájdená",
    ),
    "hu": (
        "az oldal nem található", "nem található", "a keresett oldal nem található", "404-es hiba",
        "hiba 404", "oldal nem található",
    ),
    "ro": (
        "pagina nu a fost găsită", "pagina nu există", "pagină inexistentă", "eroare 404",
        "pagina nu a putut fi găsită",
        "pagina nu este disponibilă", "pagină negăsită",
    ),
    "el": (
        "η σελίδα δεν βρέθηκε", "δεν βρέθηκε", "σφάλμα 404", "η σελίδα δεν υπάρχει",
        "η σελίδα που ζητήσατε δεν βρέθηκε", "η σελίδα δεν είναι διαθέσιμη",
    ),
    "bg": (
        "страницата не е намерена", "страницата не беше намерена", "грешка 404",
        "страницата не съществува",
    ),
    "he": (
        "הדף לא נמצא", "העמוד לא נמצא", "שגיאה 404", "הדף אינו קיים",
        "הדף המבוקש לא נמצא", "העמוד המבוקש לא נמצא", "דף לא נמצא",
    ),
    "zh": (
        "该商品已下架",
        "页面不存在", "找不到页面", "页面未找到", "未找到页面", "无法找到页面", "页面找不到", "网页不存在", "找不到网页", "内容不存在", "文章不存在",
        "页面已删除", "您访问的页面不存在", "您访问的页面找不到了", "該頁面不存在", "找不到頁面", "頁面不存在", "找不到網頁", "此頁面不存在", "页面丢失",
        "404错误", "您要访问的页面不存在", "抱歉，您访问的页面不存在", "该页面不存在", "该内容已被删除",
        "主题不存在", "帖子不存在", "商品不存在", "职位已下线", "用户不存在", "该页面无法找到", "页面已失效", "网页已失效", "此頁面無法使用",
        "您查看的页面不存在", "您要找的页面不存在", "页面走丢了", "页面跑丢了", "该信息已被删除", "没有找到该页面", "无法找到该网页", "文件未找到",
        "您访问的页面不存在或已被删除",
    ),
    "ja": (
        "ページが見つかりません", "お探しのページは見つかりませんでした", "ページが存在しません", "ページが見つかりませんでした", "お探しのページは存在しません",
        "記事が見つかりません", "このページは存在しません", "ファイルが見つかりません", "指定されたページは存在しません", "掲載期間が終了", "記事は掲載期間が終了", "掲載は終了しました",
        "商品が見つかりません", "記事が見つかりませんでした", "お探しの記事は見つかりませんでした", "該当するページがありません", "ページは削除されました",
        "このページは削除されました", "該当ページなし", "データが見つかりません", "お探しのページがございません", "アクセスしようとしたページは見つかりませんでした",
        "該当の記事は存在しません", "このページはご利用いただけません",
    ),
    "ko": (
        "페이지를 찾을 수 없습니다", "찾을 수 없는 페이지입니다", "존재하지 않는 페이지입니다", "요청하신 페이지를 찾을 수 없습니다",
        "페이지가 존재하지 않습니다", "삭제된 페이지입니다",
        "존재하지 않는 기사입니다", "존재하지 않는 게시물입니다", "존재하지 않는 상품입니다", "존재하지 않는 문서입니다", "없는 페이지입니다",
        "페이지가 없습니다", "삭제된 게시물입니다", "삭제된 기사입니다", "게시물이 존재하지 않습니다", "판매가 종료된 상품입니다",
    ),
    "ar": (
        "الصفحة غير موجودة", "لم يتم العثور على الصفحة", "صفحة غير موجودة",
        "الصفحة المطلوبة غير موجودة", "خطأ 404", "غير موجود", "هذه الصفحة غير موجودة",
        "المحتوى غير متوفر", "الصفحة غير متاحة", "لم نعثر على الصفحة", "تعذر العثور على الصفحة",
        "الصفحة التي طلبتها غير موجودة", "لا توجد صفحة", "المقال غير موجود", "المستند غير موجود",
        "الملف غير موجود", "المحتوى غير موجود", "تم حذف الصفحة", "عذرا الصفحة غير موجودة",
        "الرابط غير صحيح", "لا يوجد محتوى", "الإعلان غير متوفر",
    ),
    "fa": (
        "صفحه پیدا نشد", "صفحه یافت نشد", "صفحه مورد نظر یافت نشد", "خطای 404",
        "صفحه موجود نیست", "صفحه وجود ندارد", "یافت نشد", "صفحه مورد نظر پیدا نشد",
        "این صفحه وجود ندارد",
    ),
    "hi": (
        "पृष्ठ नहीं मिला", "पेज नहीं मिला",
        "पृष्ठ उपलब्ध नहीं", "पेज उपलब्ध नहीं", "यह पृष्ठ मौजूद नहीं",
        "क्षमा करें, पृष्ठ नहीं मिला",
    ),
    "id": (
        "halaman tidak ditemukan", "tidak ditemukan",
        "halaman tidak tersedia", "halaman yang anda cari tidak ditemukan",
    ),
    "vi": (
        "không tìm thấy trang", "trang không tồn tại",
        "trang không tìm thấy", "không tìm thấy nội dung",
    ),
    "th": ("ไม่พบหน้า", "ไม่พบหน้าที่คุณต้องการ"),
    "ky": (
        "барак табылган жок", "барак табылбады", "бет табылган жок", "баракча табылган жок",
        "мындай барак жок", "404 ката",
    ),
    "uz": (
        "sahifa topilmadi", "sahifa mavjud emas", "bunday sahifa yo'q", "саҳифа топилмади",
        "404 xato", "hujjat topilmadi",
    ),
    "az": (
        "səhifə tapılmadı", "səhifə mövcud deyil",
    ),
    "tg": (
        "саҳифа ёфт нашуд",
    ),
    "hr": (
        "stranica nije pronađena", "stranica ne postoji", "tražena stranica nije pronađena",
    ),
    "sr": (
        "страница није пронађена", "страница не постоји",
    ),
    "sl": (
        "strani ni mogoče najti", "stran ni najdena", "stran ne obstaja",
    ),
    "lt": (
        "puslapis nerastas", "puslapis neegzistuoja",
    ),
    "lv": (
        "lapa nav atrasta", "lapa neeksistē",
    ),
    "et": (
        "lehte ei leitud", "lehekülge ei leitud",
    ),
    "ca": (
        "pàgina no trobada", "no s'ha trobat la pàgina",
    ),
    "ka": (
        "გვერდი ვერ მოიძებნა", "გვერდი არ მოიძებნა",
    ),
    "hy": (
        "էջը չի գտնվել", "էջը գտնված չէ",
    ),
    "mn": (
        "хуудас олдсонгүй",
    ),
}  # fmt: skip

# Titles and headlines that say only that something went wrong: they need a sentence beside.
APOLOGIES = {
    "any": (
        "error", "oops", "ooops", "whoops", "sorry", "ups", "uups", "oh no", "uh oh", "hoppla",
        "hoppsan", "ой", "упс", "ошибка", "помилка", "қате", "erreur", "oups", "désolé", "fehler",
        "entschuldigung", "errore", "ops", "opa", "ojej", "ups!", "ай", "siamo spiacenti", "lo sentimos", "erro", "desculpe",
        "fout", "hata", "üzgünüz", "błąd", "fel", "fejl", "feil", "virhe", "chyba", "hiba",
        "eroare", "σφάλμα", "грешка", "שגיאה", "错误", "錯誤", "抱歉", "エラー", "오류", "خطأ", "عذرا",
        "something went wrong", "we're sorry", "we are sorry", "message", "attention",
        "unavailable", "error page", "page error", "an error occurred", "извините",
        "что-то пошло не так", "technical error", "ihre anfrage", "houston, we have a problem",
        "申し訳ございません", "申し訳ありません", "죄송합니다", "xato", "ката", "提示信息", "提示", "عذراً", "خطا", "متاسفیم",
        "צטערים", "information",

    ),
}  # fmt: skip

# Names of classes and ids that error pages carry (WordPress: error404).
NAMES = frozenset(
    {
        "content-404", "e404", "err404", "error-404", "error-404-page", "error-page", "error404",
        "error_404", "error_page", "errorpage", "http-404", "http404", "is-404", "is_404",
        "not-found", "not-found-page", "not_found", "notfound", "notfoundpage", "p404", "page-404",
        "page-error", "page-not-found", "page-notfound", "page404", "page_404", "page_not_found",
        "pagenotfound", "section-404", "status-404", "template-404", "wrapper-404",
    }
)  # fmt: skip
