"""What there is an amount of: nature, goods, money, conditions."""

from __future__ import annotations

from collections.abc import Mapping

MATTERS: Mapping[str, str] = {
    "military": (
        "military военн~ militär~ militaire militar militare wojskow~ militair~ askeri "
        "militära військов~ defence defense оборон~ әскери"
    ),
    "island": (
        "island~ остров~ острів île îles insel~ isla islas isola isole ilha~ wysp~ eiland~ "
        "ada adalar ö öar арал~ island islands islander islanders"
    ),
    "food": (
        "food foods продовольств~ продукт~ nourriture alimentation lebensmittel~ nahrung~ "
        "alimento~ cibo comida żywno~ voedsel gıda~ mat livsmedel"
    ),
    "drug": (
        "drug drugs heroin narcotic~ наркот~ героин~ drogue~ droge~ drogen droga~ narkotyk~ "
        "uyuşturucu~ narkotika"
    ),
    "foreign": (
        "foreign foreigner~ иностран~ зарубеж~ іноземн~ étranger~ ausländ~ extranjer~ "
        "stranier~ estrangeir~ zagrani~ buitenland~ yabancı~ utländsk~ шетел~ abroad external "
        "overseas внешн~ зовнішн~ рубеж рубежом extérieur~ extern~ auswärtig~ exterior~ "
        "estero esterne esterno zewnętrzn~ сыртқы"
    ),
    "water": ("water вод вода воды воде eau eaux wasser agua acqua água wod~ su suyu vatten су"),
    "land": ("land farmland soil territor~ земл~ територ~ terre~ gebiet~ tierra~ terreno arazi"),
    "seat": (
        "seat seats мест места мандат~ sitz~ escaño~ seggi~ assento~ miejsc~ mandat~ zetel~ "
        "sandalye~ sièges"
    ),
    "poor": (
        "poor poverty бедн~ нищет~ pauvre~ armut pobre~ pobreza poveri povertà ubóstw~ ubog~ "
        "armoede yoksul~ fattig~ кедей~"
    ),
    "case": (
        "case cases lawsuit~ дел дела дело справ~ affaire~ procès fälle verfahren caso~ casi "
        "causa processo~ spraw~ zaken zaak dava~"
    ),
    "century": (
        "century centuries век века веке столет~ століт~ siècle~ jahrhundert~ siglo~ século~ "
        "wiek~ eeuw~ yüzyıl~ århundrade~ ғасыр~"
    ),
    "asia": "asia asian ази~ азі~ asie asien asiatique~ asiático~ azja azji azië asya~",
    "europe": (
        "europe european европ~ європ~ europa europäisch~ europe~ européen~ avrupa~ еуропа~"
    ),
    "africa": "africa~ afric~ африк~ afrique afrika~",
    "middle_east": ("orient nahost mideast ближневосточн~"),
    "world": (
        "world~ global~ мир мира мировой мире світ~ monde mondial~ welt~ mundo mundial~ mondo "
        "mondiale świat~ wereld~ dünya~ värld~ әлем~"
    ),
    "islamic_state": "is isis isil daesh игил иг даиш даеш ei daech",
    "security": (
        "security безопасн~ безпек~ sécurité sicherheit~ seguridad sicurezza segurança "
        "bezpieczeńst~ veiligheid~ güvenlik~ säkerhet~ қауіпсіздік~ спецслужб~"
    ),
    "depth": ("deep depth~ глубин~ profond~ tief tiefe profund~ głęboko~ derinli~"),
    "bed": ("bed beds койк~ коек lits betten camas letti posti camas leitos łóżek"),
    "battery": (
        "battery batteries accumulat~ батаре~ аккумулятор~ batterie~ batería~ bateria~ pil"
    ),
    "computer": (
        "computer~ laptop~ компьют~ ordinateur~ rechner ordenador~ computador~ komputer~ "
        "bilgisayar~"
    ),
    "telephone": (
        "phone phones smartphone~ telephone~ handset~ телефон~ смартфон~ téléphone~ handy "
        "handys teléfono~ móvil~ telefon~ celular~"
    ),
    "language": (
        "language~ язык~ мов~ langue~ sprache~ idioma~ lengua lenguas lingua lingue língua~ "
        "język~ dil diller"
    ),
    "religion": ("religio~ faith религи~ религиоз~"),
    "hunger": (
        "hunger hungry famine starv~ голод голода голодающ~ faim famine~ hungersnot~ hambr~ "
        "carestia głód głodu honger~ açlık~ svält~ аштық~"
    ),
    "width": (
        "wide width breadth ширин~ largeur breite breit ancho anchura larghezza largura "
        "szeroko~ breedte genişli~ bredd"
    ),
    "thickness": (
        "thick thickness толщин~ товщин~ épaisseur épais dicke grosor spessore espessura "
        "grubo~ dikte kalınlı~ tjock~"
    ),
    "capacity": (
        "capacity carry carries carried carrying вместим~ грузопод~ capacité kapazität~ fasst "
        "capacidad~ capacità capacidade pojemno~ capaciteit kapasite~ сыйымд~ вмеща~ вміща~ "
        "seater"
    ),
    "weekend": (
        "weekend~ week-end выходны~ вихідн~ wochenend~ startwochenend~ eröffnungswochenend~ "
        "helg helgen"
    ),
    "domestic": (
        "domestic internal внутренн~ внутрішн~ intérieur~ inländisch~ inlands~ interior~ "
        "interno interna interne interni krajow~ yurtiçi ішкі"
    ),
    "public": (
        "public publicly государственн~ державн~ publics publique~ öffentlich~ staatlich~ "
        "publiczn~ państwow~ openbar~ kamu offentlig~ мемлекеттік público pública públicos "
        "públicas pubblico pubblica pubblici pubbliche"
    ),
    "private": (
        "private privately частн~ приватн~ privé~ privat~ privad~ prywatn~ particulier~ özel жеке"
    ),
    "urban": ("urban городск~ міськ~ urbain~ städtisch~ urban~ miejsk~ stedelijk~ kentsel"),
    "rural": (
        "rural сельск~ сільськ~ rural~ ländlich~ rurali~ wiejsk~ platteland~ kırsal landsbygd~"
    ),
    "north": (
        "north northern север~ північ~ nord norden nördlich~ norte septentrional~ "
        "settentrional~ północ~ noord~ kuzey~ norr norra солтүстік~"
    ),
    "south": (
        "south southern юг юга юге южн~ півд~ sud süden südlich~ sur sureñ~ meridional~ "
        "południ~ zuid~ güney~ söder södra оңтүстік~"
    ),
    "east": (
        "east eastern восток~ восточн~ схід сход~ ost osten östlich~ oriental~ orientale "
        "wschod~ oost~ doğu~ öster östra шығыс~"
    ),
    "west": (
        "west western запад~ захід~ західн~ ouest westen westlich~ oeste occidental~ ovest "
        "zachod~ westelijk~ väster västra батыс~ batısı batıda"
    ),
    "measles": (
        "measles кор кори корью кір rougeole~ masern sarampión morbillo sarampo odra odry "
        "mazelen kızamık~ mässling~ қызылша~"
    ),
    # Only phrases name these.
    "first_half": "",
    "second_half": "",
    "quarterfinal": "quarterfinal~ четвертьфинал~ чвертьфінал~ viertelfinal~ ćwierćfinał~",
}
