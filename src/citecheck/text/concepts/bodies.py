"""What people build and belong to: institutions, places, machines."""

from __future__ import annotations

from collections.abc import Mapping

BODIES: Mapping[str, str] = {
    "organisation": (
        "organisation~ organization~ group groups organised organized организаци~ группиров~ "
        "організац~ organización~ organizzazion~ organizaç~ organizac~ organisatie~ örgüt~ "
        "ұйым~ gruppe~ grupo~ gruppo gruppi groupe~ групп~ associations association"
    ),
    "school": (
        "school~ школ~ école~ ecole~ schule~ schulen escuela~ colegio~ scuol~ escola~ szkoł~ "
        "okul~ skol~ мектеп~ scholen schoolgebouw~"
    ),
    "university": ("universit~ университет~ universidad~ hochschul~ üniversite~ college~"),
    "government": (
        "government~ правительств~ уряд~ gouvernement~ regierung~ gobierno~ governo~ rząd~ "
        "regering~ hükümet~ үкімет~ authorities cabinet"
    ),
    "ministry": (
        "ministry ministries министерств~ міністерств~ ministère~ ministerium~ ministerio~ "
        "ministero~ ministério~ ministerstw~ ministerie~ bakanlı~ ministeriet департамент "
        "department"
    ),
    "pipeline": (
        "pipeline~ gasoduct~ gazoduc~ газопровод~ трубопровод~ нефтепровод~ oléoduc~ "
        "oleoducto~ gasdotto oleodotto gazociąg~ rurociąg~ gasleiding~ pijpleiding~ boru "
        "hattı~ gasledning~ erdgasleitung gasleitung leitung"
    ),
    "company": (
        "company companies firm firms corporation компани~ фирм~ компані~ entreprise~ "
        "société~ unternehmen firma firmen empresa~ compañía~ aziend~ società impresa spółk~ "
        "bedrijf bedrijven şirket~ företag~ компания~ compagni~ maker business businesses "
        "предприят~ підприєм~ betrieb~ konzern~ wytwórc~"
    ),
    "country": (
        "country countries nation nations nationwide стран~ країн~ pays land länder lands "
        "ländern país países paese paesi kraj~ landen ülke~ мемлекет~ ел елі state states "
        "état états staat~ estado~ stato stati państw~ государств~ republic republik~ "
        "république república repubblica республик~ республік~ державу"
    ),
    "city": (
        "city cities town towns город~ міст~ ville~ stadt städte~ ciudad~ città cidade~ "
        "miast~ stad steden şehir~ kent staden қала~"
    ),
    "village": (
        "village~ деревн~ сел село села сёл сіл dorf dörfer~ aldea~ pueblo~ villagg~ aldeia~ "
        "wieś wsi dorp~ köy~ byar ауыл~ деревень деревен~"
    ),
    "mosque": (
        "mosque~ мечет~ mosquée~ moschee~ mezquita~ mesquita~ meczet~ moskee~ cami moské~ мешіт~"
    ),
    "church": (
        "church~ церк~ église~ kirche~ iglesia~ chiesa chiese igreja~ kości~ kerk~ kilise~ kyrk~"
    ),
    "bank": "bank banks banking банк~ banque~ banken banco~ banca banche bankalar",
    "ship": (
        "ship ships vessel~ boat~ кораб~ судно судна судов navire~ bateau~ schiff~ buque~ "
        "barco~ nave navi navio~ statek statk~ schip schepen gemi~ fartyg~ кеме~"
    ),
    "airport": (
        "airport~ airfield~ аэропорт~ аэродром~ летовищ~ аеропорт~ aéroport~ flughäfen "
        "flughafen~ aeropuerto~ aeroport~ lotnisk~ luchthaven~ havaliman~ flygplats~ әуежай~"
    ),
    "base": ("base bases баз база базы базе stützpunkt~ basis baza bazy bas basi"),
    "factory": (
        "factory factories plant plants mill завод~ фабрик~ usine~ fabrik~ werk werke "
        "fábrica~ fabbric~ stabiliment~ fabrica~ fabryk~ zakład~ fabriek~ fabrika~ зауыт~"
    ),
    "helicopter": (
        "helicopter~ вертолет~ hélicoptère~ hubschrauber~ helicóptero~ elicotter~ helikopter~"
    ),
    "tank": "tank tanks танк~ char chars panzer~ tanque~ carri czołg~",
    "missile": (
        "missile~ rocket~ ракет~ fusée~ rakete~ misil~ cohete~ missili míssei~ rakiet~ raket~ füze~"
    ),
    "commission": (
        "commission~ committee~ комисси~ комите~ коміс~ comité~ ausschuss kommission~ "
        "comisión~ comit~ commissione comissão komisj~ komisyon~ комитет~"
    ),
    "house": (
        "house houses home homes household~ дом дома домов домохозяйств~ будинк~ maison~ "
        "foyer~ logement~ haus häuser~ haushalte wohnung~ casa casas hogar~ vivienda~ "
        "abitazion~ famiglie lar lares gospodarstw~ huis huizen ev evler hus hushåll~ үй "
        "үйлер dwelling~ apartment~ apartments flat flats кварти~ жиль~ жилых житл~ помешкан~ "
        "appartement~ wohnhäuser apartament~ appartament~ alloggi habitaç~ moradia~ mieszkan~ "
        "woning~ konut~ daire bostad~ bostäder lägenhet~ пәтер~ mieszkanie mieszkania"
    ),
    "vehicle": (
        "vehicle~ car cars truck~ автомобил~ машин~ véhicule~ voiture~ fahrzeug~ auto autos "
        "vehículo~ coche~ veicol~ veículo~ pojazd~ samochod~ voertuig~ araç~ fordon bilar bil "
        "көлік~ automobile~ wagen carro carros"
    ),
    "plane": (
        "plane planes aircraft airplane~ самолет~ самолёт~ літак~ avion~ flugzeug~ avión~ "
        "aere~ avião aviões samolot~ vliegtuig~ uçak~ flygplan~ ұшақ~ jet jets airliner~"
    ),
    "weapon": (
        "weapon~ arms оруж~ зброя зброї arme~ waffe~ arma~ armi broń broni wapen~ silah~ "
        "vapen қару~"
    ),
    "border": (
        "border~ frontier~ границ~ кордон~ frontière~ grenz~ frontera~ fronteira~ granic~ "
        "grens~ sınır~ gräns~ шекара~"
    ),
    "bridge": ("bridge~ мост моста pont brücke~ puente~ ponte most mostu brug köprü~ bron көпір~"),
    "tunnel": "tunnel~ туннел~ тоннел~ túnel~ tünel~",
    "road": (
        "road~ highway~ дорог~ шоссе route~ autoroute~ strasse~ straße~ carretera~ strad~ "
        "estrada~ drog~ weg wegen yol yolu väg~ жол motorway~ expressway~ autobahn~ "
        "автомагістрал~ автострад~"
    ),
    "railway": (
        "railway~ railroad~ железн~ залізн~ chemin ferroviaire~ eisenbahn~ ferrocarril~ "
        "ferrovi~ kolej~ spoorweg~ demiryol~ järnväg~ rail bahnstrecke~ bahnlinie~"
    ),
    "train": (
        "поезд~ потяг~ zug züge~ tren trenes treni treno comboio~ trem pociąg~ trein~ tåget "
        "tågtrafik~"
    ),
    "dam": (
        "dam dams плотин~ гребл~ barrage~ staudamm~ talsperre presa represa diga barragem "
        "tama zapor~ stuwdam baraj~ damm~ reservoir~ водохран~ водосхов~ stausee~ embalse~ "
        "zbiornik~"
    ),
    "region": (
        "region~ province~ district~ oblast област~ регион~ регіон~ район~ провинц~ région~ "
        "province~ bezirk~ provinz~ región~ provinci~ distrit~ regione regioni região regiões "
        "wojewódz~ provincie~ bölge~ облыс~ аудан~"
    ),
    "library": (
        "library libraries библиотек~ бібліотек~ bibliothè~ bibliothek~ bücherei~ bibliotec~ "
        "bibliotek~ biblioteek kütüphane~ кітапхана~"
    ),
    "hotel": ("hotel~ гостиниц~ отел~ готел~ hôtel~ albergh~ albergo otel~ қонақүй~"),
    "reactor": ("reactor~ реактор~ réacteur~ reaktor~ reattor~ reator~"),
    "rifle": (
        "rifle~ винтов~ автоматов гвинтів~ fusil~ gewehr~ fucil~ espingarda~ karabin~ geweer~ "
        "tüfek~"
    ),
    "kindergarten": (
        "kindergarten~ nursery nurseries детсад~ садик~ дитсад~ crèche~ kita kitas kitaplätz~ "
        "guardería~ asil~ creche~ przedszkol~ anaokul~ förskol~ балабақша~"
    ),
    "regulator": (
        "regulator~ watchdog~ регулятор~ régulateur~ aufsichtsbehörde~ regulador~ toezichthouder~"
    ),
    "airline": (
        "airline~ carrier carriers авиакомпан~ авіакомпан~ fluggesellschaft~ aerolínea~ "
        "havayolu~ flygbolag~"
    ),
}
