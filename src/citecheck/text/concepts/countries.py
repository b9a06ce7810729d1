"""Countries whose names differ between languages.

Their peoples count as the country, and so do capitals, as governments ("Moscow will provide").
"""

from __future__ import annotations

from collections.abc import Mapping

COUNTRIES: Mapping[str, str] = {
    "russia": (
        "russia~ росси~ росі~ russie russe~ russland~ russisch~ rusia ruso~ rusa~ russo russi "
        "rússia rosja rosji rosyj~ rusland~ rusya~ ryssland~ rysk~ ресей~ moscow москв~ "
        "moscou moskau moscú mosca kremlin русск~"
    ),
    "usa": (
        "us usa u.s u.s.a america american~ сша американ~ etats-unis états-unis états "
        "américain~ amerikan~ eeuu estadounidense~ statunitens~ eua stany amerykańsk~ abd~ "
        "washington вашингтон~ америк~"
    ),
    "uk": (
        "uk u.k britain british великобритан~ британ~ royaume-uni britannique~ "
        "großbritannien~ britisch~ reino británic~ regno britannic~ britânic~ brytan~ "
        "verenigd brits~ ingiltere~ storbritannien england english англи~ angleterre briton~"
    ),
    "germany": (
        "germany german germans германи~ немец~ німечч~ німец~ allemagne allemand~ "
        "deutschland~ deutsch~ alemania alemán alemana alemanes germania tedesc~ alemanha "
        "alemã~ niemc~ niemiec~ duitsland duits~ almanya~ alman~ tyskland~ tysk~ berlin "
        "берлин~"
    ),
    "france": (
        "france french франци~ французск~ франці~ français~ frankreich~ französisch~ francia "
        "francés~ frances~ frança francês~ francj~ francusk~ frankrijk frans~ fransa~ "
        "fransız~ frankrike~"
    ),
    "spain": (
        "spain spanish испани~ espagne espagnol~ spanien~ spanisch~ españa español~ spagn~ "
        "espanha~ espanhol~ hiszpan~ spanje spaans~ ispanya~"
    ),
    "italy": ("italy italian~ итали~ італі~ italie~ italien~ italia~ itáli~ włoch~ włosk~ italya~"),
    "poland": (
        "poland polish poles польш~ польск~ польщ~ pologne polonais~ polnisch~ polonia "
        "polaco~ polacc~ polska polsk~ polónia polônia polonya~"
    ),
    "ukraine": ("ukrain~ украин~ україн~ ucrani~ ucrain~ ucrân~ oekraïn~ kyiv kiev киев~ київ~"),
    "china": (
        "china chinese китай~ chine chinois~ chinesisch~ chino~ cina cinese~ chinês~ "
        "chiny chin~ chińsk~ çin~ kina~ қытай~ beijing pekin~ пекин~"
    ),
    "japan": "japan~ япон~ японі~ japon~ giappon~ japão japonês~ japoni~ japonya~",
    "india": ("india indian indians инди~ індія inde indien~ indisch~ hindistan~ үндістан~"),
    "turkey": (
        "turkey turkish турци~ турецк~ туреч~ turquie turc~ türkei~ türkisch~ turquía turco~ "
        "turchia turquia turcj~ turkije turks~ türkiye~ turkiet~ түркия~ ankara"
    ),
    "kazakhstan": (
        "kazakh~ казах~ қазақ~ kasach~ kazaj~ kazak~ cazaqu~ kazachst~ cazaquist~ astana астан~"
    ),
    "kyrgyzstan": (
        "kyrgyz~ киргиз~ кыргыз~ kirghiz~ kirgis~ kirguis~ kirghis~ quirgu~ kirgiz~ kırgız~ "
        "қырғыз~ bishkek бишкек~"
    ),
    "tajikistan": (
        "tajik~ таджик~ tadjik~ tadschik~ tayik~ tagik~ tajiqu~ tadży~ tadzjik~ tacik~ "
        "tadzjikistan~ тәжік~ dushanbe душанбе tadżyk~"
    ),
    "turkmenistan": "turkmen~ туркмен~ turkmén~ turcomen~ түрікмен~ türkmen~",
    "uzbekistan": (
        "uzbek~ узбек~ ouzbek~ ouzbék~ usbek~ uzbe~ oezbek~ özbek~ өзбек~ tashkent ташкент~"
    ),
    "afghanistan": "afghan~ афган~ афгані~ afgan~ afeg~ ауған~ kabul кабул~",
    "iran": "iran~ иран~ іран~ irán~ irã~ tehran тегеран~",
    "iraq": "iraq~ ирак~ irak~ iraken~",
    "syria": ("syria~ сири~ сирі~ syrie~ syrien~ syrisch~ siria sirio~ síria~ syri~ suriye~"),
    "israel": "israel~ израил~ ізраїл~ israël~ isra~ izrael~ i̇srail~",
    "egypt": "egypt~ египет~ египт~ єгипет égypt~ ägypt~ egipt~ egitt~ egito mısır~",
    "saudi": "saudi~ саудов~ saoudit~ saudit~",
    "brazil": "brazil~ brasil~ бразил~ brésil~ brasilien~ brazyl~ brezilya~",
    "mexico": "mexic~ мексик~ mexiqu~ mexik~ méxico messic~ meksyk~ meksika~",
    "canada": "canad~ канад~ kanad~ ottawa",
    "netherlands": (
        "netherlands dutch нидерланд~ голланд~ pays-bas néerlandais~ niederland~ niederländ~ "
        "holland~ países bajos neerland~ paesi bassi olandes~ holandia nederland~ hollanda~"
    ),
    "sweden": (
        "swed~ швеци~ шведск~ suèd~ suédois~ schwed~ suec~ svezi~ szwec~ zwed~ isveç~ sverige "
        "svensk~"
    ),
    "norway": (
        "norw~ норвег~ norvèg~ norvég~ noruega~ norveg~ noors~ noorwegen norveç~ norge norsk~"
    ),
    "greece": (
        "greece greek~ греци~ гречес~ grèce grec grecs griech~ grecia grieg~ grec~ grécia~ "
        "grecj~ griek~ yunan~ grekland~"
    ),
    "hungary": "hungar~ венгр~ угорщ~ hongr~ ungar~ húngar~ hongar~ macar~",
    "korea": "korea~ коре~ corée coréen~ corea~ coreia~ kore~",
    "pakistan": "pakistan~ пакистан~ paquist~",
    "georgia": "georgia georgian~ грузи~ géorgi~ georgien~ georgias gruzj~ gürc~",
    "peru": "peru~ перу~ pérou~ perú",
    "bolivia": "bolivia~ боливи~ bolivi~",
    "chile": "chile chilean~ чили chili chilen~",
    "argentina": "argentin~ аргентин~ arjantin~",
    "colombia": "colombia~ колумби~ colombi~ kolumb~ kolombiya~",
    "venezuela": "venezuel~ венесуэл~ wenezuel~",
    "cuba": "cuba cuban~ куба кубы кубе kuba kuban~",
    "nigeria": "nigeri~ нигери~ nigéri~",
    "kenya": "kenya~ kenia~ кени~ kénya~",
    "ethiopia": "ethiop~ эфиоп~ éthiop~ äthiop~ etiop~",
    "somalia": "somal~ сомали~",
    "sudan": "sudan~ судан~ soudan~",
    "libya": "libya~ ливи~ libye~ libysch~ libia~ líbia~",
    "tunisia": "tunis~ тунис~ túnez tunez~ tunez",
    "algeria": "algeri~ алжир~ algéri~ argel~ algier~ cezayir~",
    "morocco": "morocc~ марокк~ maroc~ marokk~ marruec~ marocc~ marroc~ fas",
    "south_africa": "юар südafrika~ sudáfrica sudafric~ sudafric~",
    "congo": "congo~ конго kongo~",
    "rwanda": "rwand~ руанд~ ruand~",
    "uganda": "ugand~ уганд~ ougand~",
    "tanzania": "tanzan~ танзани~ tansan~",
    "yemen": "yemen~ йемен~ jemen~ yémen~",
    "qatar": "qatar~ катар~ katar~ catar",
    "kuwait": "kuwait~ кувейт~ koweït~ koweit~",
    "emirates": "emirat~ uae оаэ émirat~",
    "jordan": "jordan~ иордан~ jordani~ giordan~",
    "lebanon": "leban~ ливан~ liban~ líbano~ libano~ lübnan~",
    "palestine": "palestin~ палестин~ palästin~ filistin~",
    "armenia": "armeni~ армян~ армени~ arméni~ ermeni~",
    "azerbaijan": "azerbaij~ азербайдж~ azerbaïdj~ aserbaidsch~ azerbaiy~ azerbaig~ azerbayc~ baku баку",
    "belarus": "belarus~ белорус~ беларус~ bélarus~ weißruss~ weissruss~ bielorrus~ bielorus~ białorus~ "
    "minsk минск~",
    "moldova": "moldov~ молдов~ молдав~ moldau~ moldav~",
    "romania": "romania~ румын~ roumani~ rumän~ rumani~ rumun~",
    "bulgaria": "bulgari~ болгар~ bułgar~",
    "serbia": "serbia~ сербск~ серби~ serbe~ serbisch~ serbien~",
    "croatia": "croat~ хорват~ kroat~ hırvat~ chorwac~",
    "bosnia": "bosni~ босни~ bośni~",
    "albania": "albani~ албан~ albanais~ arnavut~",
    "kosovo": "kosov~ косов~",
    "slovakia": "slovak~ словак~ словацк~ slowak~ eslovac~ slovacc~ słowac~",
    "slovenia": "sloven~ словен~ slowen~ esloven~ słoweń~",
    "czechia": "czech~ чех~ чешск~ tchèqu~ tschech~ checo~ checa ceco cechi czesk~ çek~ prague",
    "austria": "austria~ австри~ autrich~ österreich~ österreichisch~ áustria",
    "switzerland": "switz~ swiss швейцар~ suiss~ schweiz~ suiza suizo suizos svizzer~ suíça suíço suíços szwajc~ zwitser~ isviçre~",
    "belgium": "belgi~ бельг~ belge~ belgisch~ bélgic~ belga~",
    "portugal": "portug~ португал~ portekiz~",
    "ireland": "ireland~ irish ирланд~ irland~ irisch~ ierland~",
    "denmark": "denmark danish~ danes дани~ датск~ danemark danois~ dänemark dänisch~ dinamarc~ danimarc~",
    "finland": "finland~ finnish finns финлянд~ финск~ finlande~ finnland finnisch~ finlandi~ finlândi~",
    "estonia": "estoni~ эстон~ eston~ estland~",
    "latvia": "latvia~ латви~ латыш~ letton~ lettland~ letoni~ letton~ łotw~",
    "lithuania": "lithuan~ литв~ литов~ lituani~ litau~ litw~ litouw~",
    "mongolia": "mongol~ монгол~",
    "vietnam": "vietnam~ вьетнам~ wietnam~",
    "thailand": "thai~ таиланд~ tailand~ thaïland~ tajland~",
    "indonesia": "indonesi~ индонези~ indonési~ indonezj~ endonezya~",
    "malaysia": "malaysi~ малайз~ malaisi~ malasi~ malezj~",
    "philippines": "philippin~ филиппин~ filipin~ filippin~",
    "myanmar": "myanmar~ burma burmes~ мьянм~ birmani~",
    "bangladesh": "banglad~ бангладеш~",
    "nepal": "nepal~ непал~ népal~",
    "sri_lanka": "lanka ланк~",
    "australia": "australi~ австрали~ austral~",
    "taiwan": "taiwan~ тайван~ tajwan~",
    "mali": "mali malian~ малийск~ малі",
    "niger": "niger nigerien~ нигер~ nigérien~",
    "chad": "chad chadian~ чад tchad~ tschad~ ciad~",
    "senegal": "senegal~ сенегал~ sénégal~",
    "ghana": "ghana~ гана",
    "zambia": "zambi~ замби~ sambi~",
    "zimbabwe": "zimbabw~ зимбабв~ simbabw~",
    "angola": "angol~ ангол~",
    "mozambique": "mozamb~ мозамбик~ mosambik~",
    "eritrea": "eritr~ эритре~ érythré~",
    "cameroon": "camero~ камерун~ cameroun~ kamerun~ camerún",
    "ivory_coast": "ivoir~ ивуар~ elfenbein~",
    "burkina": "burkin~ буркин~",
    "laos": "laos laotian~ лаос~",
    "cambodia": "cambod~ камбодж~ kambodsch~ camboy~",
    "panama": "panam~ панам~",
    "guatemala": "guatemal~ гватемал~",
    "honduras": "hondur~ гондурас~",
    "nicaragua": "nicarag~ никарагуа nikarag~",
    "haiti": "haiti~ гаити haïti~ haití",
    "uruguay": "urugua~ уругва~",
    "paraguay": "paragua~ парагва~",
    "ecuador": "ecuador~ ecuatorian~ эквадор~ équat~ ekuador~ equador~",
    "cyprus": "cypr~ кипр~ chypr~ zyper~ chipr~ cipr~ kıbrıs~",
    "iceland": "iceland~ исланд~ isländ~ islanda islande~",
    "macedonia": "macedoni~ македон~ mazedon~ macédoin~",
    "montenegro": "montenegr~ черногор~ monténégr~",
    "new_zealand": "zealand~ neuseel~ zélande zelanda zelandia зеланд~",
    "eu": "eu ес єс ue евросоюз~",
    "un": "un оон onu vn fn бұұ",
    "nato": "nato нато otan",
}
