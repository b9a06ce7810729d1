"""Money and work: what is earned, owed, traded and grown."""

from __future__ import annotations

from collections.abc import Mapping

ECONOMY: Mapping[str, str] = {
    "inflation": (
        "inflation~ инфляц~ інфляц~ inflación inflazion~ inflação inflacj~ inflatie enflasyon~ "
        "teuerung~ verbraucherpreis~"
    ),
    "unemployment": (
        "unemploy~ jobless~ безработ~ безробіт~ chômage chomage chômeur~ arbeitslos~ "
        "erwerbslos~ desempleo desempleado~ paro desocupación disoccupa~ desemprego "
        "desempregad~ bezroboc~ bezrobotn~ werkloos~ işsiz~ arbetslös~ жұмыссыз~"
    ),
    "budget": (
        "budget~ бюджет~ haushalt~ presupuest~ bilancio orçamento~ budżet~ begroting~ bütçe~"
    ),
    "deficit": "deficit~ shortfall~ дефицит~ дефіцит~ déficit~ defizit~ tekort~ açığı underskott~",
    "surplus": "surplus~ профицит~ профіцит~ excédent~ überschuss~ superávit~ nadwyżk~ överskott~",
    "economy": (
        "economy economic~ economies gdp экономик~ экономич~ ввп економік~ економіч~ économi~ "
        "pib wirtschaft~ bip econom~ pil gospodark~ pkb economie bbp ekonomi~ gsyh bnp жіө"
    ),
    "salary": (
        "salar~ wage wages earn earns earned earning earnings paycheck~ зарплат~ заработ~ "
        "зароб~ salaire~ gehalt gehälter lohn löhne mindestlohn sueldo~ stipend~ retribuzion~ "
        "salário~ wynagrodz~ płac~ zarabia~ loon lonen verdien~ maaş~ ücret~ lön löner жалақы~ "
        "takings grossed einspiel~ eingespielt recaud~ incass~ arrecad~ gagnent verdient~ "
        "guadagn~ ganan"
    ),
    "pension": (
        "pension~ retire~ пенси~ пенсі~ rente renten jubila~ aposentad~ emerytur~ emeryt~ "
        "pensioen~ emekli~ зейнет~ retraite"
    ),
    "bonus": (
        "bonus~ bonuses премий премию надбавк~ primes prämie~ sonderzahlung~ primas bônus "
        "premia premie ikramiye~"
    ),
    "subsidy": (
        "субсид~ дотац~ subvention~ zuschuss zuschüsse subvenc~ sovvenzion~ dotacj~ subsidy "
        "subsidies subsidised subsidized subsidio subsidios subsidi"
    ),
    "tax": (
        "tax taxes taxed taxation levy levies duty duties tariff~ налог~ подат~ impôt~ taxe~ "
        "steuer~ impuesto~ tasse imposto~ belasting~ vergi~ skatt~ салық~"
    ),
    "debt": (
        "debt~ owe owes owed owing indebted~ liabilit~ долг~ задолж~ борг~ заборг~ dette~ "
        "endett~ schuld schulden verschuld~ schuldet~ deuda~ endeud~ adeud~ debit~ indebit~ "
        "dívida~ endivid~ dług~ zadłuż~ schuldenlast borç~ skuld~ қарыз~"
    ),
    "loan": (
        "loan~ lend lends lending lent borrow~ credit credits кредит~ заем~ займ~ позик~ prêt "
        "prêts emprunt~ kredit~ darlehen préstamo~ crédito~ prestit~ mutuo empréstimo~ pożycz~ "
        "lening~ kredi~ lån несие~"
    ),
    "profit": (
        "profit~ прибыл~ прибутк~ прибуток bénéfice~ gewinn gewinne gewinns beneficio~ "
        "ganancia~ utile utili lucro~ zysk~ winst~ kâr vinst~ пайда~"
    ),
    "loss": (
        "loss losses убыт~ збитк~ perte pertes verlust~ pérdida~ perdita perdite prejuízo~ strat "
        "straty verlies zarar~ förlust~ шығын~"
    ),
    "revenue": (
        "revenue~ turnover income incomes proceeds receipts выручк~ доход~ дохід дохо~ "
        "recettes revenu~ umsatz~ umsätze einnahmen einkommen~ ingreso~ facturación ricav~ "
        "fatturato receita~ przychod~ dochod~ omzet inkomst~ gelir~ intäkt~ кіріс~ табыс~ "
        "reddito redditi"
    ),
    "investment": (
        "invest invests invested investing investor investors investment investments инвест~ "
        "інвест~ investi investis investit investissement~ investir~ investiert~ investier~ "
        "investition~ inversión inversion~ inversor~ invirt~ invertir~ investito investiment~ "
        "investiu inwest~ investering~ yatırım~ вложил~ вложен~"
    ),
    "export": (
        "export~ экспорт~ експорт~ ausfuhr~ ausgeführt exporta~ esporta~ esportazion~ eksport~ "
        "ihraca~ uitvoer"
    ),
    "import": (
        "import imports imported importing importé~ importa importan importaron importaciones "
        "importación importazion~ importaç~ importiert~ importe importen импорт~ імпорт~ "
        "einfuhr~ eingeführt ithala~ invoer importy importu importou importó"
    ),
    "trade": (
        "trade trading торгов~ торгів~ товарооборот~ commerce commercia~ échanges handel~ "
        "comercio comercial commercio scambi comércio ticaret~ сауда~"
    ),
    "buy": (
        "buy buys buying purchas~ acquir~ купи~ купл~ покуп~ приобре~ закуп~ придба~ купув~ "
        "achet~ achat~ gekauft kauft kaufte kaufen erwarb~ comprado compró compra compras "
        "comprar compraron comprou compraram adquir~ acquist~ kupi~ kupował~ gekocht kocht satın "
        "köpte köpt сатып"
    ),
    "sell": (
        "sell sells selling sale sales seller sellers retail~ fetch~ прода~ реализов~ vend "
        "vendre~ vendu~ vente~ verkauf~ vendid~ vendió vendieron venta ventas vender~ venden "
        "vendeu vendas vendut~ vendita vendite vendono sprzeda~ verkocht verkoop satıldı "
        "sälj~ såld~ сатылды auction~ аукцион~ аукціон~ enchères versteiger~ auktion~ subast~ "
        "leilão leilões leiload~ aukcj~ veiling~ müzayede~ satışı satışlar satışları"
    ),
    "market": (
        "market~ рынок рынк~ ринок ринк~ marché~ markt märkte mercado~ mercat~ pazar~ rynek "
        "rynku rynki"
    ),
    "share_stock": (
        "stock stocks shareholder~ equity акци~ aktie~ aktionär~ acciones accionista~ azioni "
        "azionist~ ações acionista~ actionnaire~ akcji akcjonari~ aandelen hisse~ shares"
    ),
    "remittance": "remittance~ переводы переводов remesa~ rimess~ remessa~ überweisung~ envíos",
    "production": (
        "output production produc~ manufactur~ extract~ добыч~ добыва~ добыт~ произв~ видобу~ "
        "вироб~ fabriqu~ produkt~ produz~ hergestellt herstell~ förder~ extrac~ producc~ "
        "produje~ fabricó prodott~ produzion~ produç~ wydobyc~ produkow~ wyprodukow~ "
        "productie üretim~ üretti tillverk~ өндір~ шығар~ выпускает выпускают выпустил~ "
        "выпущен~ extraj~ extrae extraen"
    ),
    "harvest": (
        "harvest~ crop crops picked picking gathered reap~ урожай~ убран~ убор~ собрал~ "
        "урожа~ врожа~ зібра~ récolt~ moisson~ ernte~ geerntet cosech~ recogi~ recolect~ "
        "raccolt~ colheit~ colhid~ safra~ zbior~ zebran~ oogst~ geoogst hasat~ hasad~ skörd~ "
        "егін~ собрано собраны"
    ),
    "cultivate": (
        "cultivat~ sown planted planting выращ~ посе~ посадил~ cultiv~ planté~ angebaut anbau~ "
        "gepflanzt sembr~ coltiv~ upraw~ geplant"
    ),
    "hire": (
        "hire hires hired hiring recruit~ нанял~ нанима~ найня~ embauch~ recrut~ eingestellt "
        "contrat~ contrató assunt~ assumere assunto zatrudni~"
    ),
    "dismiss": (
        "dismiss~ sacked layoff~ redundan~ fired уволен~ уволил~ увольн~ звільнен~ licenci~ "
        "entlass~ entließ despid~ despedi~ licenzi~ demitid~ zwolnion~ ontslagen avsked~"
    ),
    "worker": (
        "worker~ employee~ staff~ workforce personnel jobs job employment work worked working "
        "workplace~ работник~ сотрудник~ рабоч~ работает работают работало работали трудится "
        "трудятся трудоустро~ працівник~ працю~ ouvrier~ travail~ employé~ emploi~ emploie~ "
        "salarié~ arbeiter~ arbeiten arbeitet~ arbeitskräft~ mitarbeiter~ beschäftig~ "
        "arbeitsplätz~ trabaj~ empleado~ emplea empleo~ obrero~ lavora~ operai~ dipendent~ "
        "impiega~ occupati trabalh~ emprega~ emprego~ funcionário~ pracowni~ pracuje pracują "
        "zatrudnia~ robotni~ werknemer~ werken werkt medewerker~ çalış~ anställd~ arbetar~ "
        "sysselsätt~ жұмысшы~ қызметкер~ employs employed employee employer employ employees "
        "employers employés"
    ),
    "gold": "gold золот~ guld oro ouro złoto złota goud altın алтын",
    "silver": "silver серебр~ срібл~ silber~ plata argento prata srebr~ zilver gümüş күміс",
    "copper": (
        "copper меди медь медной мідь міді cuivre kupfer cobre rame miedź miedzi koper bakır"
    ),
    "steel": (
        "steel сталь сталі acier stahl~ acero acciaio aço stal stali staal çelik stål болат сталью"
    ),
    "iron": "iron желез~ заліз~ eisen hierro ferro żelaz~ ijzer demir järn темір",
    "cotton": "cotton хлоп~ бавовн~ coton baumwoll~ algodón cotone algodão bawełn~ katoen pamuk~ bomull~ мақта",
    "wheat": (
        "wheat пшениц~ blé weizen~ trigo grano frumento pszenic~ tarwe buğday~ vete "
        "бидай~ grain grains зерн~ getreide cereal~ céréale~ cereali zboż~ graan tahıl~ spannmål "
        "астық"
    ),
    "oil": (
        "oil petroleum нефт~ нафт~ pétrole~ erdöl~ rohöl öl petróleo petrol~ petrolio ropy "
        "olie aardolie olja мұнай~ crude"
    ),
    "gas": "gas газ газа газу gaz gazu erdgas~ gás doğalgaz~ aardgas naturgas",
    "coal": (
        "coal угол~ угл~ вугіл~ charbon~ kohle~ steinkohle braunkohle carvão węgi~ węgl~ "
        "steenkool kolen kömür~ kol көмір~"
    ),
    "renewable": (
        "renewable~ возобновл~ відновлюв~ renouvelable~ erneuerbar~ renovable~ rinnovabil~ "
        "renovávei~ odnawialn~ hernieuwba~ yenilenebilir~ förnybar~"
    ),
    "solar": "solar~ солнечн~ сонячн~ solaire~ photovolta~ słoneczn~ zonne-energie güneş",
    "nuclear": "nuclear~ ядерн~ атомн~ nucléaire~ atom~ kernkraft~ kernenerg~ jądrow~ nükleer~ kärnkraft~",
    "energy": (
        "energ~ electric~ электр~ энерг~ енерг~ електр~ électri~ strom elektr~ power eletric~ "
        "elettric~ enerji~ eléctric~ prąd prądu stroom kraftwerk~ elektrik~"
    ),
    "divorce": (
        "divorc~ развод~ розлуч~ scheidung~ geschieden~ separazion~ rozwod~ scheiding~ boşan~ "
        "skilsmäss~ ажырас~"
    ),
    "merge": (
        "merge merged merger~ takeover~ слиян~ злитт~ fusion~ übernahme~ fusión fusión~ fusão"
    ),
    "bankrupt": (
        "bankrupt~ insolven~ банкрот~ faillite~ konkurs~ pleite quiebra~ bancarot~ fallimento "
        "falência~ upadło~ faillissement iflas~"
    ),
    "rent": (
        "rent rents rental~ аренд~ оренд~ miete mieten loyer~ alquiler~ affitt~ aluguel "
        "aluguéis czynsz~ huur kira kirası hyra hyror жалда~ rendas"
    ),
    "milk": ("milk~ молок~ milch~ lait leche latte leite mleko mleka melk süt mjölk сүт"),
    "rice": ("rice рис риса рису reis riz arroz riso ryż ryżu rijst pirinç ris күріш"),
    "sugar": (
        "sugar~ сахар~ цукор цукру sucre azúcar zuccher~ açúcar cukier cukru suiker şeker~ "
        "socker қант zucker zuckers zuckerrüb~"
    ),
    "diamond": ("diamond~ алмаз~ diamant~ elmas"),
    "uranium": ("uranium~ уран урана урану uran urans uranio urânio"),
    "complaint": (
        "complaint~ жалоб~ скарг~ beschwerde~ plaintes denuncias reclami reclamaç~ skarg~ "
        "klachten şikayet~ klagomål шағым~"
    ),
    "agriculture": (
        "agricultur~ agricol~ farm farms farming сельхоз~ сельскохоз~ сільськогоспод~ "
        "landwirtschaft~ agrar~ agrícola~ rolnictw~ rolnicz~ landbouw~ tarım~ jordbruk~"
    ),
}
