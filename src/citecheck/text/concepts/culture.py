"""Buildings and their parts, works of art, sport and science."""

from __future__ import annotations

from collections.abc import Mapping

CULTURE: Mapping[str, str] = {
    "museum": "museum~ museo~ musei музе~ musée~ museu museus muze~ müze~ мұражай~",
    "palace": (
        "palace~ palais дворец палац~ palast~ schloss palacio~ palazzo palazzi palácio~ "
        "pałac~ paleis~ saray~ slott дворц~ сарайы"
    ),
    "castle": (
        "castle~ fortress~ крепост~ замок замк~ фортец~ château~ forteresse~ burg burgen "
        "festung~ castillo~ fortalez~ castell~ fortezz~ castelo~ zamek zamk~ twierdz~ "
        "kasteel~ kalesi"
    ),
    "temple": "temple~ храм~ tempel~ templo~ tempio templi świątyn~ tapınak~ ғибадатхана~",
    "stadium": "stadium~ stadiums arena стадион~ стадіон~ stade stades stadion~ estadio~ stadio estádio~ stadyum~",
    "storey": (
        "floors storey~ storeys этаж~ поверх поверхів поверхи étage~ stockwerk~ stöckig~ "
        "geschoss~ geschosse etagen pisos piani andares pięt~ verdieping~ katlı våning~ "
        "қабат~"
    ),
    "building": "building~ skyscraper~ здани~ будівл~ bâtiment~ immeuble~ gebäude~ edifici~ edificio~ edifíci~ budyne~ budynk~ gebouw~ bina binası binalar byggnad~ ғимарат~",
    "repair": (
        "repair~ renovat~ restor~ fixing fixes fixed refurbish~ mend~ ремонт~ отремонт~ "
        "реставр~ répar~ rénov~ reparier~ reparatur~ instand~ saniert sanierung repar~ renov~ "
        "ripara~ ristruttur~ consert~ napraw~ remont~ gerepareerd onarım~ onarıl~ tamir~ "
        "reparer~ жөнде~ restauró restaurado restaurada restaurato restaurata"
    ),
    "build": (
        "build~ rebuil~ built construct~ erect~ строи~ построен~ построй~ построи~ возвед~ "
        "сооруж~ побуд~ будів~ збуд~ constru~ bâtie gebaut baute bauten bau bauen erbaut "
        "errichtet costru~ edificat~ eretto construí~ zbudow~ budow~ wzniesion~ gebouwd inşa "
        "inşaat~ yapıl~ byggd~ byggt~ салын~ соғыл~"
    ),
    "painting": "painting~ canvas картин~ полотн~ tableau tableaux toile gemälde~ cuadro~ pintura~ dipint~ quadro~ obraz~ schilderij~ tablo~ målning~",
    "book": (
        "book books novel novels bestseller~ книг~ роман романа романы livre livres roman romans "
        "buch bücher~ libro~ libri novela~ romanzo romanzi romance romances livro~ książ~ powieś~ "
        "boek boeken kitap~ bok böcker кітап~"
    ),
    "cookbook": "cookbook~ kochbuch~ kochbüch~ recetario~ ricettario",
    "copy": (
        "copies экземпляр~ примірник~ тираж~ exemplaire~ exemplar~ ejemplar~ copie cópias "
        "egzemplarz~ exemplaren nüsha~ дана circulation"
    ),
    "film": "film~ movie~ blockbuster~ фильм~ фільм~ кинокартин~ pelicula~ película~ filme~ кино",
    "music": "music~ музык~ musique~ musik~ música~ musica~ muzy~ müzik~",
    "score": (
        "scored scorer забил~ забросил~ забив~ набрал~ marqué~ marqua erzielt~ anotó anotar "
        "segnat~ segnò marcou strzeli~ scoorde gescoord attı"
    ),
    "goal": (
        "goal goals гол голів buts tore toren goles gol gols golos bramk~ bramek doelpunt~ gollü"
    ),
    "point": "point points очко очки очков очками очок punkt~ punkte puntos punti pontos puan~ ұпай~ poäng punten",
    "final_round": (
        "final finals финал финала финале фінал фіналі finale finalspiel endspiel~ finais "
        "finał~ финалда"
    ),
    "semifinal": ("semifinal~ полуфинал~ півфінал~ halbfinal~ półfinał~ yarıfinal~ жартылай"),
    "club": (
        "club clubs клуб~ klub~ kulüp~ squad team teams команд~ équipe~ mannschaft~ equipo~ "
        "squadra squadre equipe~ drużyn~ takım~ elftal~ verein vereine vereins vereinen"
    ),
    "game": (
        "game games match matches матч~ игр~ игра гра матчі spiel spiele spielen spiels partid~ "
        "partita partite jogo~ mecz~ wedstrijd~ maçı oyun~ matchen ойын~"
    ),
    "title": "title titles champion~ титул~ чемпион~ чемпіон~ titre~ titel~ meister~ título~ campeon~ campion~ titolo titoli campeã~ tytuł~ mistrz~ şampiyon~ mästar~",
    "prize": (
        "prize~ award~ medal~ награ~ преми~ медал~ нагород~ premio~ premi médaille~ medaill~ "
        "prêmio~ prémio~ nagrod~ ödül~"
    ),
    "record": "record records рекорд~ rekord~ récord~ primato recorde~ rekor~",
    "runner": "runner~ marathoner~ бегун~ бігун~ coureur~ läufer~ corredor~ maratonet~ podist~ biegacz~ loper lopers koşucu~ löpare жүгіруш~",
    "race": "race races забег~ забіг~ гонк~ rennen lauf carrera~ corsa corse corrida~ bieg~ wyścig~ wedloop yarış~ lopp жарыс~",
    "spectator": "spectator~ audience~ зрител~ болельщик~ глядач~ spectateur~ zuschauer~ espectador~ spettator~ widz~ kibic~ toeschouwer~ seyirci~ åskådare көрермен~",
    "rank": (
        "rank~ placed ranking~ рейтинг~ rang rangs classé~ classement~ platzier~ puesto~ "
        "classific~ colocad~ sırada орынға орында"
    ),
    "discover": (
        "discover~ обнаруж~ виявл~ découv~ entdeck~ descub~ scopert~ scopr~ descob~ odkry~ "
        "ontdek~ keşfe~ upptäck~ discovery"
    ),
    "study": "study studies researcher~ scientist~ исследов~ учен~ учён~ дослідж~ étude~ chercheur~ scientifi~ studie~ forscher~ wissenschaftl~ estudio~ investigador~ científic~ studio studi ricerc~ scienziat~ estudo~ pesquisador~ badani~ naukow~ onderzoek~ araştırma~ forskar~ зерттеу~",
    "satellite": "satellite~ satellit~ спутник~ супутник~ satélite~ satelit~ satelliet~ uydu~",
    "planet": "planet~ planète~ планет~ planeta~ pianet~ gezegen~",
    "concert": ("concert~ концерт~ konzert~ concierto~ koncert~ konser~ konsert~"),
    "write": (
        "write writes writing wrote written penned authored написал~ написан~ schrieb "
        "schrieben geschrieben écrit écrite escribi~ escrit~ scriss~ scritt~ escrev~ napisa~ "
        "schreef geschreven yazdı yazıldı skrev жазған"
    ),
    "publish": (
        "publish~ опублик~ опублік~ veröffentlich~ publié publiée publiés opublikow~ "
        "gepubliceerd yayınla~ publicerad жариял~ pubblicat~ publicado publicada publicados "
        "publicadas publicar publicación publicaron publication~ publicação"
    ),
    "translate": (
        "translat~ перевели перевед~ перекла~ übersetz~ traduit traduite traduits traducid~ "
        "tradott~ traduzid~ przetłumacz~ vertaald çevrild~ översatt"
    ),
    "invent": (
        "изобр~ винайш~ винахід~ erfand erfunden erfindung~ wynalaz~ uitgevonden uitvind~ "
        "uppfann invent invents invented invention inventions inventor inventado inventato"
    ),
    "expedition": ("expedition~ экспедиц~ експедиц~ expedición spedizion~ expediç~ ekspedycj~"),
    "internet": ("internet~ online онлайн интернет~ інтернет~"),
    "literacy": ("literacy literate грамотн~ письменн~ alphabétis~ alphabetisier~ alfabet~"),
    "half_of": (
        "half halves половин~ hälfte moitié mitad metade połow~ helft yarısı hälften жартысы"
    ),
    "office": (
        "офис~ офіс~ büro büros bureau bureaux oficina~ uffici~ escritório~ biur~ kantoor "
        "kontor office offices"
    ),
    "bus": ("bus buses автобус~ autobus~ autobús ônibus otobüs~ buss bussar"),
    "army": (
        "army armies арми~ армі~ armée armées armee armeen ejército~ esercit~ exército~ armia "
        "armii ordu ordusu armén"
    ),
    "artist": (
        "artist artists painter~ художник~ peintre~ maler malers künstler~ pintor~ pittor~ "
        "artista~ malarz~ schilder schilders ressam~ konstnär~ суретші~"
    ),
    "room": (
        "room rooms bedroom~ zimmer~ chambre chambres habitación habitaciones camere quartos "
        "pokoi pokoje kamers odalı"
    ),
}
