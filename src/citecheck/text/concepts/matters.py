"""What there is an amount of: nature, goods, money, conditions."""

from __future__ import annotations

from collections.abc import Mapping

MATTERS: Mapping[str, str] = {
    "military": (
        "military военн~ militär~ militaire militar militare wojskow~ militair~ askeri "
        "militära військов~ defence defense оборон~ әскери"
    ),
    "unemployment": (
        "unemploy~ jobless~ безработ~ безробіт~ chômage chomage chômeur~ arbeitslos~ "
        "desempleo paro desocupación disoccupazion~ desemprego bezroboc~ werkloos~ işsiz~ "
        "arbetslös~ жұмыссыз~"
    ),
    "budget": (
        "budget~ бюджет~ haushalt~ presupuesto~ bilancio orçamento~ budżet~ begroting~ bütçe~"
    ),
    "economy": (
        "economy economic~ gdp экономик~ экономич~ ввп економік~ économi~ pib wirtschaft~ bip "
        "econom~ pil gospodark~ economie ekonomi~ bnp"
    ),
    "oil": (
        "oil petroleum нефт~ нафт~ pétrole erdöl öl petróleo petrolio ropa ropy olie petrol~ "
        "olja мұнай~ crude"
    ),
    "gas": "gas газ газа gaz erdgas gás doğalgaz",
    "island": (
        "island~ остров~ острів île îles insel~ isla islas isola isole ilha~ wysp~ eiland~ "
        "ada adalar ö öar арал~"
    ),
    "river": (
        "river~ река реки реке річк~ fleuve~ rivière~ fluss flüsse río ríos fiume fiumi rio "
        "rios rzek~ rivier~ nehir~ flod~ өзен~"
    ),
    "mountain": (
        "mountain~ гор горы гора montagne~ berg berge montaña~ montagna~ montanha~ gór~ "
        "bergen dağ~ тау~"
    ),
    "coal": (
        "coal угол~ угл~ charbon kohle~ carbón carbone carvão węgi~ steenkool kömür~ kol көмір~"
    ),
    "food": (
        "food foods продовольств~ продукт~ nourriture alimentation lebensmittel~ nahrung~ "
        "alimento~ cibo comida żywno~ voedsel gıda~ mat livsmedel hunger голод~ faim hambre "
        "fame"
    ),
    "drug": (
        "drug drugs heroin narcotic~ наркот~ героин~ drogue~ droge~ drogen droga~ narkotyk~ "
        "uyuşturucu~ narkotika"
    ),
    "foreign": (
        "foreign foreigner~ иностран~ зарубеж~ іноземн~ étranger~ ausländ~ extranjer~ "
        "stranier~ estrangeir~ zagrani~ buitenland~ yabancı~ utländsk~ шетел~"
    ),
    "nuclear": ("nuclear ядерн~ атомн~ nucléaire~ atom~ nuclear~ nucleare~ jądrow~ nükleer~ kärn~"),
    "water": ("water вод вода воды воде eau eaux wasser agua acqua água wod~ su suyu vatten су"),
    "land": (
        "land farmland soil territor~ area земл~ площад~ територ~ terre~ superficie fläche gebiet~ "
        "tierra~ terreno área powierzchni~ arazi yta yüzölçüm~ surface"
    ),
    "forest": (
        "forest~ лес леса лесов forêt~ wald wälder~ bosque~ floresta~ lasów bos bossen orman~ "
        "skog~ орман~"
    ),
    "energy": (
        "energ~ электроэнерг~ энерг~ électricité strom elektr~ electric~ power électrique enerji~"
    ),
    "climate": "climate клима~ клімат~ climat~ klima~ clima~ iklim~",
    "disease": (
        "disease~ illness~ infect~ болезн~ заболева~ инфиц~ зараж~ хвор~ maladie~ krank~ "
        "infiz~ enfermedad~ contag~ malatti~ doença~ chorob~ ziekte~ hastalı~ sjukdom~ virus~ "
        "ауру~"
    ),
    "vaccine": "vaccin~ вакцин~ impf~ geimpft~ vacun~ vacin~ szczepi~ aşı~",
    "seat": (
        "seat seats мест места мандат~ sitz~ escaño~ seggi~ assento~ miejsc~ mandat~ zetel~ "
        "sandalye~"
    ),
    "wheat": (
        "wheat пшениц~ blé weizen trigo grano frumento pszenic~ tarwe buğday~ vete бидай~ "
        "grain зерн~ getreide cereal~ céréale~ cereali"
    ),
    "poor": (
        "poor poverty бедн~ нищет~ pauvre~ armut pobre~ pobreza poveri povertà ubóstw~ ubog~ "
        "armoede yoksul~ fattig~ кедей~"
    ),
    "tax": (
        "tax taxes levy levies duty duties налог~ подат~ impôt~ taxe~ steuer~ impuesto~ tass~ imposto~ podat~ "
        "belasting~ vergi~ skatt~ салық~"
    ),
    "debt": ("debt~ долг~ борг~ dette~ schuld~ deuda~ debit~ dívida~ dług~ borç~ skuld~ қарыз~"),
    "salary": (
        "salar~ wage wages earn~ зарплат~ заработн~ salaire~ gehalt gehälter löhne "
        "lohn sueldo~ stipend~ salário~ wynagrodz~ płac~ loon lonen maaş~ ücret~ lön жалақы~ "
    ),
    "loan": (
        "loan~ credit~ кредит~ заем~ займ~ prêt prêts kredit~ darlehen préstamo~ prestit~ "
        "mutuo empréstimo~ pożyczk~ lening~ kredi~ lån несие~"
    ),
    "profit": (
        "profit~ прибыл~ прибуток bénéfice~ gewinn~ beneficio~ ganancia~ utile utili lucro~ "
        "zysk~ winst~ kâr vinst~ пайда~"
    ),
    "revenue": (
        "revenue~ turnover income sales выручк~ доход~ дохід recettes revenu~ umsatz~ "
        "einnahmen ingreso~ ventas ricav~ fatturato receita~ przychod~ omzet gelir~ intäkt~ "
        "кіріс~"
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
    "middle_east": "восток~ orient nahost mideast",
    "world": (
        "world~ global~ мир мира мировой мире світ~ monde mondial~ welt~ mundo mundial~ mondo "
        "mondiale świat~ wereld~ dünya~ värld~ әлем~"
    ),
    "islamic_state": "is isis isil daesh игил иг даиш даеш ei daech",
    "security": (
        "security безопасн~ безпек~ sécurité sicherheit~ seguridad sicurezza segurança "
        "bezpieczeńst~ veiligheid~ güvenlik~ säkerhet~ қауіпсіздік~ спецслужб~"
    ),
    "animal": (
        "animal~ животн~ тварин~ tier tiere animali animales zwierz~ dier dieren hayvan~ djur"
    ),
    "species": (
        "species вид видов видів espèce~ art arten especie~ specie espécie~ gatunk~ soort~ "
        "tür arter түр"
    ),
    "copy": ("copies экземпляр~ exemplaire~ exemplar~ ejemplar~ copie cópias egzemplarz~"),
    "depth": ("deep depth~ глубин~ profond~ tief tiefe profund~ głęboko~ derinli~"),
    "ice": (
        "ice glacier~ лед льда ледник~ льод~ glace glaciar~ eis gletscher~ hielo ghiaccio "
        "ghiacciai~ gelo lodowi~ buz~"
    ),
    "sea": (
        "sea seas ocean~ coast~ море моря океан~ mer mers océan~ meer ozean~ mar mares océano "
        "mare oceano morze deniz~"
    ),
    "lake": ("lake lakes озер~ lac lacs lago laghi lagos jezior~ meren göl~"),
    "rain": (
        "rain rains rained rainfall precipitat~ дожд~ осадк~ pluie~ regen regnete lluvi~ "
        "piogg~ chuva~ deszcz~ yağmur~ yağış~"
    ),
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
    "carbon": (
        "carbon emission~ greenhouse выброс~ углерод~ émission~ emisión emisiones emission~ "
        "emissõ~ emisj~"
    ),
    "language": (
        "language~ язык~ мов~ langue~ sprache~ idioma~ lengua lenguas lingua lingue língua~ "
        "język~ dil diller"
    ),
    "religion": ("religio~ faith религи~ религиоз~"),
    "metal": (
        "gold silver copper steel iron золот~ сталь стали желез~ мед меди or acier fer cuivre "
        "eisen stahl kupfer oro acero hierro ferro acciaio ouro aço złoto stal altın demir"
    ),
    "market": ("market~ рынок рынк~ ринок marché~ markt märkte mercado~ mercat~ ryn~ pazar~"),
    "fish": (
        "fish fishing fisher~ рыб~ poisson~ pêche fisch~ pescado pesca pesce pesci peixe~ "
        "ryb~ balık~"
    ),
    "share_stock": ("stock stocks equity акци~ aktie~ acciones azioni ações akcji hisse~"),
    "club": (
        "club clubs клуб~ verein~ klub~ kulüp~ squad team teams команд~ équipe~ mannschaft~ "
        "equipo~ squadra squadre equipe~ drużyn~ takım~"
    ),
    "game": (
        "game games match matches матч~ игр~ игра spiel~ partid~ partita partite jogo~ mecz~ "
        "maçı oyun~"
    ),
    "prize": (
        "prize~ award~ medal~ награ~ преми~ медал~ prix premio~ médaille~ medaill~ "
        "prêmio~ nagrod~ ödül~"
    ),
}
