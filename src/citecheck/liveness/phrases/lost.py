"""A thing that was asked for, and what became of it: read together, "the page … was removed".

Nouns and fates of a language are paired, the noun first, a few words between; and the noun once
more behind those who looked for it, "we can't find … the page".
"""

from __future__ import annotations

THINGS = {
    "en": (
        "what you", "page", "article", "document", "content", "story", "file", "link", "url",
        "address you", "post you", "item you", "resource", "record", "report", "publication",
        "release", "entry", "paper you", "post has", "post was", "post", "image", "photo", "video",
        "event", "job", "vacancy", "table", "position you", "product", "listing", "item", "topic",
        "thread", "profile", "object", "book", "user", "account", "ticket", "repository", "dataset",
        "recording", "property",
    ),
    "ru": (
        "страниц", "материал", "статья", "документ", "публикаци", "новость", "ссылка", "адрес",
        "ресурс", "запись", "раздел", "ваканси", "объявлени", "товар", "тема", "книга",
        "пользовател", "файл",
    ),
    "uk": ("сторінк", "матеріал", "стаття", "документ", "публікаці", "оголошенн"),
    "fr": (
        "annonce", "offre", "page", "l'url", "objet", "article", "document", "contenu", "adresse",
        "lien", "fichier", "sujet", "utilisateur", "produit", "ressource",
    ),
    "de": (
        "stellenangebot", "anzeige", "angebot", "seite", "url", "objekt", "artikel", "dokument",
        "inhalt", "beitrag", "adresse", "link", "datei", "stelle", "thema", "benutzer", "produkt",
    ),
    "es": (
        "pagina", "articulo", "documento", "contenido", "noticia", "enlace", "direccion", "archivo",
        "oferta", "anuncio", "usuario", "producto", "tema", "recurso",
    ),
    "it": (
        "pagina", "articolo", "documento", "contenuto", "notizia", "link", "indirizzo", "annuncio",
        "offerta", "utente", "prodotto", "risorsa",
    ),
    "pt": (
        "pagina", "artigo", "documento", "conteudo", "noticia", "link", "endereco", "materia que",
        "vaga", "produto", "arquivo",
    ),
    "nl": (
        "pagina", "artikel", "document", "inhoud", "bericht", "link", "vacature", "advertentie",
        "gebruiker",
    ),
    "tr": (
        "sayfa", "icerik", "haber", "dokuman", "belge", "baglanti", "ilan", "urun", "kullanici",
        "kayit", "dosya",
    ),
    "pl": ("stron", "artykul", "dokument", "tresc", "adres", "link", "ogloszeni", "plik"),
    "sv": ("sidan", "artikeln", "dokumentet", "innehallet", "lanken"),
    "cs": ("strank", "clanek", "dokument", "obsah"),
    "zh": (
        "页面", "网页", "信息", "贴", "视频", "文档", "文章", "内容", "新闻", "帖子", "链接",
        "頁面", "網頁", "內容", "连结", "主题", "商品", "用户", "职位", "資料", "文件", "新聞",
    ),
    "ja": ("ページ", "記事", "ファイル", "コンテンツ", "情報", "動画", "求人", "投稿"),
    "ko": ("페이지", "게시물", "기사", "문서", "상품", "뉴스", "자료", "공고"),
    "ar": (
        "الصفحة", "المقال", "المحتوى", "المستند", "الرابط", "الخبر", "الملف", "الوظيفة", "الإعلان",
        "المنتج",
    ),
    "kk": ("бет", "парақ", "материал", "құжат", "мақала"),
    "ky": ("барак", "баракча", "макала", "документ"),
    "uz": ("sahifa", "hujjat", "maqola", "саҳифа"),
    "fa": ("صفحه", "مطلب", "خبر"),
}  # fmt: skip

# Written without accents, as the texts are compared; the ends of words may be open.
FATES = {
    "en": (
        "not exist", "n't exist", "not be found", "n't be found", "not found", "n't found",
        "no longer exist", "no longer available", "no longer here", "n't here", "not here",
        "not available", "n't available", "is unavailable", "is currently unavailable",
        "been removed", "was removed", "been deleted", "was deleted", "been moved",
        "been withdrawn", "was withdrawn", "gone missing", "is missing", "has expired", "is broken",
        "been unpublished", "been taken down", "was taken down", "cannot be displayed",
        "can't be displayed", "no longer online", "is gone", "not be located", "has moved",
        "no longer open", "does not exist", "do not exist", "been filled", "no longer listed",
        "does n't exist", "no longer accessible", "been retired", "not in our database",
    ),
    "ru": (
        "не найден", "не существует", "удален", "перемещен", "недоступ", "не опубликован",
        "отсутствует", "устарел", "больше нет", "снят с публикации", "снят", "в архиве",
        "не обнаружен",
    ),
    "uk": ("не знайден", "не існу", "видален", "переміщен", "недоступ", "відсутн"),
    "fr": (
        "n'existe", "introuvable", "est plus disponible", "pas disponible", "ete supprime",
        "ete deplace", "est plus en ligne", "inaccessible", "indisponible", "ete retire",
        "a expire", "est rompu", "non trouve", "pas pu etre trouv", "pas ete trouve",
    ),
    "de": (
        "existiert nicht", "nicht gefunden", "nicht mehr verfugbar", "nicht verfugbar",
        "nicht mehr zur verfugung", "wurde geloscht", "wurde verschoben", "wurde entfernt",
        "verschoben oder", "geloscht oder", "oder geloscht", "existiert leider nicht",
        "gibt es nicht", "nicht mehr vorhanden", "nicht vorhanden", "nicht mehr online",
        "ist veraltet", "nicht mehr existent", "nicht auffindbar", "offline genommen",
    ),
    "es": (
        "no existe", "no encontrad", "ya no esta", "no esta disponible", "ha sido eliminad",
        "fue eliminad", "no se encuentra", "no se encontro", "cambio de direccion", "ha sido movid",
        "ha sido retirad", "no disponible", "ha caducado", "no se ha encontrado",
        "no ha sido encontrad", "fue borrad", "ya no existe",
    ),
    "it": (
        "non esiste", "non trovat", "non e disponibile", "non e piu", "stata rimossa",
        "stato rimosso", "stata spostata", "stato spostato", "stata eliminata", "stato eliminato",
        "non e stata trovata", "non e stato trovato", "non disponibile",
    ),
    "pt": (
        "nao existe", "nao encontrad", "nao esta disponivel", "ja nao esta", "foi removid",
        "foi movid", "foi eliminad", "foi excluid", "nao foi encontrad", "indisponivel",
        "nao disponivel", "incorreto", "nao esta mais disponivel", "foi apagad",
        "nao pode ser encontrad", "ja nao existe",
    ),
    "nl": (
        "bestaat niet", "niet gevonden", "niet worden gevonden", "niet beschikbaar",
        "niet meer beschikbaar", "verwijderd", "verplaatst", "niet te vinden", "is verlopen",
    ),
    "tr": (
        "bulunam", "mevcut degil", "kaldirilmis", "kaldirildi", "silinmis", "silindi", "tasinmis",
        "yayindan", "bulunmuyor", "bulunmamakta", "ulasilam",
    ),
    "pl": (
        "nie istnieje", "nie zostal", "usunie", "przeniesion", "niedostepn", "nie znaleziono",
        "wygas", "nie zostala",
    ),
    "sv": (
        "finns inte", "hittades inte", "inte hittas", "tagits bort", "flyttats", "inte tillganglig",
    ),
    "zh": (
        "已被删除", "不存在", "已删除", "找不到", "已下线", "未找到", "已失效", "已被刪除",
        "已被移除", "丢了", "无法找到", "被删除", "無法找到", "已过期", "走丢",
    ),
    "ja": (
        "見つかりません", "存在しません", "削除され", "移動", "見つかりませんでした",
        "終了しました", "取り扱いがございません",
    ),
    "ko": ("찾을 수 없", "존재하지 않", "삭제", "종료되었"),
    "ar": (
        "غير موجود", "غير متوفر", "غير متاح", "لم تعد", "لم يعد", "تم حذف", "تم نقل", "غير موجودة",
        "غير متوفرة", "غير متاحة", "لم يتم العثور", "حذفها", "حذفه", "نقلها",
    ),
    "cs": ("neexistuje", "nenalezen", "odstranen", "presunut", "nebyla nalezena", "nedostupn"),
    "kk": ("табылмады", "жойылған", "өшірілген", "көшірілген", "қолжетімсіз", "жоқ болып"),
    "ky": ("табылган жок", "табылбады", "өчүрүлгөн", "жок кылынган"),
    "uz": ("topilmadi", "mavjud emas", "o'chirilgan", "топилмади"),
    "fa": ("یافت نشد", "پیدا نشد", "وجود ندارد", "حذف شده"),
}  # fmt: skip

# Only in the first person, or without one: others who could not find a page are in the news.
SEARCHES = {
    "en": (
        "we can't find", "we cannot find", "we couldn't find", "we could not find",
        "we can't seem to find", "we were unable to find", "we are unable to find",
        "we're unable to find", "we couldn't locate", "we could not locate", "we no longer have",
    ),
    "ru": (
        "мы не можем найти", "мы не нашли", "мы не смогли найти", "не удалось найти",
        "не получилось найти",
    ),
    "uk": ("ми не можемо знайти", "ми не знайшли", "не вдалося знайти", "не змогли знайти"),
    "fr": (
        "nous ne trouvons pas", "nous n'avons pas trouve", "nous n'avons pas pu trouver",
        "nous n'arrivons pas a trouver", "impossible de trouver",
    ),
    "de": ("wir konnten die", "wir konnten den", "wir konnten das", "wir finden die"),
    "es": (
        "no encontramos", "no hemos encontrado", "no pudimos encontrar", "no podemos encontrar",
        "no hemos podido encontrar", "no se ha encontrado", "no se encontro",
        "no se pudo encontrar", "no se ha podido encontrar",
    ),
    "it": (
        "non abbiamo trovato", "non riusciamo a trovare", "non e stato possibile trovare",
        "impossibile trovare",
    ),
    "pt": (
        "nao encontramos", "nao foi possivel encontrar", "nao conseguimos encontrar",
        "nao foi possivel localizar", "nao conseguimos localizar",
    ),
    "nl": ("we kunnen de", "wij kunnen de", "we konden de", "wij konden de", "we kunnen het"),
    "pl": (
        "nie mozna znalezc", "nie znalezlismy", "nie udalo sie znalezc", "nie mozemy znalezc",
        "nie mozemy odnalezc",
    ),
    "sv": ("vi kan inte hitta", "vi hittar inte", "vi kunde inte hitta", "det gick inte att hitta"),
    "zh": ("找不到您", "无法找到您", "没有找到您", "未找到您", "無法找到您"),
    "ar": ("لم نتمكن من العثور على", "لم نجد", "تعذر العثور على", "لا يمكن العثور على"),
    "tr": ("bulamadik", "bulamiyoruz"),
    "ja": ("見つけることができません",),
    "cs": ("nemuzeme najit", "nenasli jsme"),
}  # fmt: skip


# "No document matches your request": how the lack of a thing begins, and how it ends.
NONE = {
    "en": (("no", "no such"), ("found", "match", "with this", "with that", "available at this")),
    "fr": (("aucun", "aucune"), ("ne correspond", "trouve", "n'a ete trouve")),
    "de": (("kein", "keine", "keinen"), ("gefunden", "vorhanden", "zu dieser")),
    "es": (("ningun", "ninguna", "no hay ningun"), ("encontrad", "coincide", "corresponde")),
    "it": (("nessun", "nessuna"), ("trovat", "corrisponde")),
    "pt": (("nenhum", "nenhuma"), ("encontrad", "corresponde")),
    "nl": (("geen",), ("gevonden", "beschikbaar")),
}  # fmt: skip
_RECORDS = {
    "en": (
        "document", "record", "page", "item", "entry", "sheet", "file", "article", "result",
        "object",
    ),
    "fr": ("document", "page", "article", "resultat", "notice", "fichier"),
    "de": (
        "datensatz", "dokument", "eintrag", "seite", "artikel", "treffer", "ergebnisse", "objekt",
    ),
    "es": ("documento", "pagina", "articulo", "registro", "resultado"),
    "it": ("documento", "pagina", "articolo", "risultato", "elemento"),
    "pt": ("documento", "pagina", "artigo", "registro", "item", "resultado"),
    "nl": ("document", "pagina", "artikel", "resultaten"),
}  # fmt: skip


def none_of() -> dict[str, tuple[str, ...]]:
    """Every lack of every record, per language."""
    return {
        language: tuple(
            f"{start} {record} … {end}"
            for start in starts
            for record in _RECORDS[language]
            for end in ends
        )
        for language, (starts, ends) in NONE.items()
    }


def pairs() -> dict[str, tuple[str, ...]]:
    """Every thing with every fate, and every search with every thing, per language."""
    return {
        language: tuple(f"{thing} … {fate}" for thing in things for fate in FATES[language])
        + tuple(f"{search} … {thing}" for search in SEARCHES.get(language, ()) for thing in things)
        for language, things in THINGS.items()
    }
