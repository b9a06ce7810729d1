"""What is done and what happens."""

from __future__ import annotations

from collections.abc import Mapping

DEEDS: Mapping[str, str] = {
    "death": (
        "kill~ dead death~ die died dies dying fatal~ victim~ slain perish~ lethal casualt~ "
        "погиб~ убит~ уби~ смерт~ жертв~ умер~ скончал~ загинул~ вбит~ tue tues tué tués "
        "tuées mort morts mortes tuant victime~ décès deces décéd~ getötet~ tötet~ tote toten "
        "toter todes~ opfer~ gestorben starben umgekommen muert~ murier~ matar~ mató víctima~ "
        "fallecid~ morti morto uccis~ vittim~ decess~ mortos morreram matou vítima~ zabit~ "
        "zginę~ ofiar~ gedood doden slachtoffer~ öldü~ kurban~ dödade~ döda өлді қаза қайтыс "
        "құрбан~ decedut~ mortal~ toll"
    ),
    "wounded": (
        "wound~ injur~ hurt ранен~ ранил~ пострадавш~ поранен~ bless~ verletzt~ verwundet~ "
        "herid~ feriti ferit~ ferid~ gewond~ yaral~ skada~ жарал~"
    ),
    "attack": (
        "attack~ assault~ bombing~ raid raids strike plot plots нападени~ атак~ теракт~ "
        "attentat~ attaque~ angriff~ anschlag~ anschläg~ ataque~ atentado~ attacco attacchi "
        "atak~ zamach~ aanval~ aanslag~ saldır~ шабуыл~ удар~"
    ),
    "terror": "terror~ террор~ теракт~ тероризм~ terör~",
    "crime": (
        "crime crimes criminal~ offence~ offense~ преступлен~ злочин~ уголовн~ crime~ "
        "criminel~ délit~ verbrech~ straftat~ crimen~ delito~ reat~ przestęp~ misda~ suç~ "
        "brott~ қылмыс~"
    ),
    "aid": (
        "aid assistance help helps helped support~ помощ~ допомог~ aide hilfe hilfs~ "
        "unterstütz~ ayuda aiuto aiuti ajuda pomoc~ hulp steun yardım~ hjälp~ bistånd~ көмек~ "
        "militärhilfe entwicklungshilfe"
    ),
    "education": (
        "educat~ training train trained trains образовани~ обучени~ учеб~ освіт~ navchan~ "
        "formation~ éducat~ enseignement bildung ausbild~ educac~ formación istruzione "
        "formazione educação formação edukac~ onderwijs opleiding eğitim~ utbild~ білім~"
    ),
    "jail": (
        "prison~ jail~ inmate~ imprison~ тюрьм~ тюрем~ заключен~ в’язниц~ ув'язнен~ "
        "gefängnis~ häftling~ haft cárcel~ prisión~ preso~ carcer~ detenut~ prisão presos "
        "więzie~ gevangen~ hapis~ fängelse~ fång~ түрме~ incarcerat~ sentenc~ convict~ jailed "
        "осужд~ осуд~ приговор~ засудж~ condamn~ verurteil~ condena~ condann~ condenad~ "
        "skaza~ veroordeel~ mahkum~ сотталды соттал~"
    ),
    "arrest": (
        "arrest~ detain~ detention задерж~ арест~ затрима~ арешт~ arrêt~ interpell~ "
        "festgenommen verhaft~ deten~ detenid~ arrestat~ preso detid~ aresztow~ zatrzyma~ "
        "gearresteerd tutuklan~ gözaltı~ gripn~ anhåll~ тұтқында~"
    ),
    "law": (
        "law laws legislation act закон~ loi lois gesetz~ ley leyes legge leggi lei leis "
        "ustaw~ prawo wet wetten yasa~ kanun~ lag lagen заң~ bill"
    ),
    "agreement": (
        "agreement~ treaty accord~ pact deal соглашен~ договор~ угод~ abkommen vertrag~ "
        "acuerdo~ tratado~ accordo accordi trattato acordo~ umow~ porozumien~ overeenkomst~ "
        "verdrag~ anlaşma~ avtal~ келісім~ convention"
    ),
    "export": ("export~ экспорт~ експорт~ ausfuhr~ exporta~ esporta~ eksport~ ihracat~ uitvoer"),
    "import": (
        "import imports imported импорт~ імпорт~ einfuhr~ importac~ importaz~ ithalat~ invoer"
    ),
    "trade": (
        "trade trading торгов~ товарооборот~ торгівл~ commerce commercia~ échanges handel~ "
        "comercio comercial commercio scambi comércio ticaret~ сауда~"
    ),
    "explosion": (
        "explosion~ explod~ blast~ bomb bombs detonat~ взрыв~ вибух~ esplosion~ explosión~ "
        "explosão bombe~ bomba~ sprengs~ wybuch~ ontploff~ patlama~ жарылыс~"
    ),
    "protest": (
        "protest~ demonstrat~ протест~ демонстра~ manifest~ demonstrant~ protesta~ proteste~ "
        "gösteri~"
    ),
    "reform": "reform~ реформ~ réforme~ riform~",
    "remittance": ("remittance~ переводы переводов remesa~ rimess~ remessa~ überweisung~ envíos"),
    "exercise": (
        "exercise~ drill drills manoeuvre~ maneuver~ учени учения учений маневр~ exercice~ "
        "manöver~ übung~ ejercicio~ maniobra~ esercitazion~ exercício~ ćwicze~ oefening~ "
        "tatbikat~ övning~"
    ),
    "summit": (
        "summit~ саммит~ саміт~ sommet~ gipfel~ cumbre~ vertice cúpula szczyt~ topontmoeting "
        "zirve~ toppmöte"
    ),
    "production": (
        "output production produc~ extract~ добыч~ производств~ видобу~ виробницт~ produkt~ "
        "förder~ extrac~ producc~ produzion~ produç~ wydobyc~ productie üretim~ өндір~ yield~"
    ),
    "clash": (
        "clash~ skirmish~ столкновен~ зіткнен~ affrontement~ zusammenst~ zusammenstöße "
        "enfrentamient~ scontr~ confront~ starci~ botsing~ çatışma~ sammanstötning~ қақтығыс~"
    ),
    "birth": (
        "birth~ born рожден~ родил~ народж~ naissance~ née geburt~ geboren~ nacimiento~ "
        "nacid~ nascit~ nascid~ urodz~ geboorte~ doğum~ föd~ туған~"
    ),
    "election": (
        "election~ elect~ elected выбор~ вибор~ élection~ wahl wahlen~ elección~ elecciones "
        "elezion~ eleiç~ wybor~ verkiezing~ seçim~ val valet сайлау~"
    ),
    "vote": (
        "vote~ voting ballot~ turnout голос~ явк~ voix votant~ scrutin participation stimm~ "
        "wahlbeteiligung voto~ votaron participación affluenza voti votos głos~ frekwencj~ "
        "opkomst oy oyu röst~ valdeltagande"
    ),
    "investment": (
        "invest invests invested investiert~ investier~ investito investiu investi investing "
        "investor investors investment investments инвест~ інвест~ inversión~ invert~ inwest~ "
        "yatırım~ инвестиц~"
    ),
    "project": (
        "project~ programme~ program programs проект~ программ~ програм~ projet~ programm~ "
        "proyecto~ progett~ projeto~ projekt~ proje~ жоба~ бағдарлама~"
    ),
    "war": (
        "war wars warfare войн~ війн~ guerre~ krieg~ guerra~ wojn~ oorlog~ savaş~ krig~ соғыс~"
    ),
    "fight": (
        "fight~ combat~ battle~ воюют воева~ боев~ сража~ воюють kämpf~ luch~ combatt~ lut~ "
        "walcz~ vecht~ savaş~ strid~ сражен~ соғыс~"
    ),
    "ban": (
        "ban bans banned outlaw~ prohibit~ forbid~ forbidden запре~ заборон~ interdi~ verbot~ "
        "prohib~ vietat~ proib~ zakaz~ verboden yasak~ förbj~ förbud~ тыйым~"
    ),
    "prevent": (
        "prevent~ avert~ foil~ thwart~ stopped предотвр~ пресеч~ запобі~ empêch~ déjou~ "
        "verhinder~ vereitel~ evit~ impid~ frustr~ sventat~ impedi~ zapobie~ udaremn~ "
        "voorkom~ engel~ önle~ förhindra~ алдын"
    ),
    "close": (
        "close closed closure shut закры~ закрит~ fermé~ geschloss~ schließ~ cerrad~ chius~ "
        "fechad~ zamkni~ gesloten kapal~ kapatıl~ stäng~ жабы~"
    ),
    "open": (
        "open opened opening откры~ відкри~ ouvr~ ouvert~ eröffn~ geöffnet abri~ abiert~ "
        "apert~ abert~ otwar~ geopend açıl~ öppn~ ашыл~"
    ),
    "build": (
        "build~ rebuil~ built construct~ строи~ построен~ побуд~ будів~ constru~ gebaut bau "
        "bauen costru~ zbudow~ budow~ gebouwd inşa yapı~ byggd~ салын~ erected"
    ),
    "sign": (
        "sign signing signature~ подпис~ підпис~ signé~ unterzeich~ firmad~ assinad~ podpis~ "
        "ondertekend imzala~ undertecknad~ қол"
    ),
    "amend": (
        "amend~ измен~ поправ~ змін~ modifié~ geändert änderung änderungen ändert änderte "
        "modific~ emendat~ alterad~ zmienio~ gewijzigd değiştir~ ändra~ өзгер~ revised "
        "revision"
    ),
    "adopt": (
        "adopt~ approv~ passed enact~ приня~ утвер~ одобр~ прийня~ ухвал~ adopté~ approuv~ "
        "verabschied~ angenommen genehmigt aprob~ approvat~ aprov~ przyję~ uchwal~ "
        "goedgekeurd aangenomen kabul onayla~ antog~ antagen~ godkänd~ қабылда~"
    ),
    "donate": (
        "donat~ hand handed gift gifts предостав~ переда~ подар~ donné~ remis~ gespendet "
        "geschenkt übergeben entregó doné donnent entreg~ consegn~ doad~ przekaza~ geschonken "
        "bağışla~ skänk~ берді"
    ),
    "donation": "donations donation пожертв~ spende~ donación~ donazion~ doação",
    "earthquake": (
        "earthquake~ quake~ землетряс~ землетрус~ séisme~ tremblement erdbeben~ terremoto~ "
        "sismo~ trzęsien~ aardbeving~ deprem~ jordbävning~"
    ),
    "flood": (
        "flood~ наводнен~ повін~ повен~ inondation~ überschwemm~ hochwasser~ inundacion~ "
        "alluvion~ inundaç~ enchente~ powód~ powodz~ overstroming~ sel översvämning~"
    ),
    "fire": (
        "fire fires wildfire~ пожар~ пожеж~ incendi~ feu brände feuer fuego incêndio~ pożar~ "
        "yangın~"
    ),
    "accident": (
        "accident~ crash~ авари~ крушен~ катастроф~ дтп unfall unfälle accidente~ incident~ "
        "acidente~ wypad~ ongeluk~ kaza~ olycka~"
    ),
    "survey": (
        "survey~ poll polls polling опрос~ опитуван~ sondage~ enquête~ umfrage~ encuesta~ "
        "sondagg~ pesquisa~ sondaż~ enquête peiling anket~ undersökning~ сауалнама~"
    ),
    "support": (
        "back backed endorse~ поддерж~ підтрим~ soutien soutenu~ apoyo~ apoy~ sostegn~ apoio~ "
        "poparc~ popier~ destek~ stöd~ қолдау~"
    ),
    "resign": (
        "resign~ stepped steps quit quits отставк~ уволил~ démission~ zurückgetreten "
        "rücktritt~ dimiti~ dimision~ dimett~ dimission~ demitiu demiti~ zrezygn~ istifa~"
    ),
    "release": (
        "free freed frees freeing release~ liberat~ освобод~ звільн~ libér~ freigelassen "
        "freilass~ liberó liberados liberaron liberado liberou rilasci~ libertad~ zwolni~ vrijgelaten"
    ),
    "buy": (
        "buy buys buying purchas~ acquir~ bought купи~ покуп~ приобре~ закуп~ achet~ gekauft "
        "kauft~ kaufen erwarb~ comprado compró compra comprar compraron comprou adquir~ acquist~ kupi~ gekocht satın"
    ),
    "sell": (
        "sell sells selling sale прода~ vend~ vente~ verkauf~ vendid~ vendut~ sprzeda~ "
        "verkocht satışı sälj~"
    ),
    "win": (
        "win wins winning victory victories victoire~ victoria triumph~ побед~ выигр~ перемог~ gagn~ remport~ victoire~ "
        "gewann gewinn~ gewonnen sieg siegte ganó ganar ganó ganaron vitto~ vinse vinto "
        "venceu vencer wygra~ gewonnen kazan~"
    ),
    "lose": (
        "lose loses losing loss losses defeat~ потер~ проигр~ perd~ perte~ verlor~ verlust~ "
        "perdió perdi~ pérdida~ perdita perdite perda~ stracił~ verloren kayıp kaybet~"
    ),
    "destroy": (
        "destroy~ demolish~ wreck~ ruin~ разруш~ уничтож~ зруйн~ détrui~ zerstör~ destru~ "
        "distru~ destruíd~ zniszcz~ verwoest~ yıkıl~"
    ),
    "damage": (
        "damag~ повред~ ущерб~ endommag~ dégât~ beschädig~ schäden dañ~ danni danific~ "
        "uszkodz~ hasar~"
    ),
    "kidnap": ("kidnap~ abduct~ похи~ enlev~ entführ~ secuestr~ rapit~ sequestr~ porwa~ kaçır~"),
    "flee": (
        "flee flees fleeing escap~ fled бежа~ сбежа~ fui~ fuy~ geflohen flüchte~ huye~ huido fuggi~ fugiu "
        "fugiram uciek~ kaç~"
    ),
    "evacuate": ("evacuat~ эвакуир~ évacu~ evakuier~ evacu~ ewaku~ tahliye~"),
    "visit": (
        "visit visits visited visiting посет~ визит~ відвід~ visit~ besuch~ visitó ziyaret~ "
        "odwiedz~"
    ),
    "journey": (
        "journey~ trip trips travel~ voyage~ поезд~ путеш~ trajet~ reise~ reist~ viaje~ "
        "viagg~ viagem viagens podróż~ seyahat~"
    ),
    "flight": (
        "flight~ flies flying flew рейс~ полет~ vol vols flug flüge vuelo~ volo voli voo voos "
        "loty uçuş~"
    ),
    "meet": (
        "meet meets meeting meetings встреч~ заседан~ réunion~ rencontr~ treffen sitzung~ "
        "reunión~ incontr~ riunion~ reunião spotkan~ toplantı~"
    ),
    "found": (
        "founded founding establish~ created creation основан~ созда~ fondé fondée fondato créé~ gegründet "
        "gründung gründete gründeten fundó fundada fundad~ fondat~ założ~ opgericht kurul~"
    ),
    "hire": (
        "hire hires hired hiring recruit~ нанял~ нанима~ embauch~ eingestellt contrat~ "
        "assunt~ zatrudni~"
    ),
    "dismiss": (
        "dismiss~ sacked layoff~ уволен~ увольн~ licenci~ entlassen despid~ licenziat~ "
        "demitid~ zwolnion~"
    ),
    "supply": (
        "supply supplies supplied supplying поставл~ снабж~ постача~ fourni~ "
        "approvision~ alimenta~ liefer~ versorg~ suministr~ fornec~ fornit~ dostarcz~ "
        "tedarik~"
    ),
    "invite": ("invit~ приглас~ eingeladen"),
    "treat": (
        "treat treats treated treating treatment~ therap~ лечен~ лечи~ trait~ behand~ trata~ "
        "cura~ leczen~ tedavi~"
    ),
    "test": ("test tests tested testing испыт~ тест~ essai~ getestet prueba~ teste~ badan~"),
    "fail": (
        "fail fails failed failing failure~ провал~ échou~ échec~ scheiter~ fracas~ fallit~ falh~"
    ),
    "disappear": (
        "disappear~ vanish~ missing пропа~ исчез~ зник~ dispar~ verschw~ vermisst~ desaparec~ "
        "scompars~ zagin~ kayboldu"
    ),
    "move": ("move moves moved moving relocat~ переех~ déménag~ umgezogen trasfer~"),
    "cultivate": ("cultivat~ sown выращ~ посе~ cultiv~ angebaut anbau~ coltiv~ upraw~"),
    "marry": (
        "marry married marrying marriag~ wedding~ divorc~ брак~ свадьб~ mariage~ heirat~ matrimon~ casad~ casament~ ślub~"
    ),
    "melt": (
        "melt~ thaw~ shrink~ thinn~ тая~ раста~ fond~ schmelz~ geschmolzen derrit~ sciol~ derret~"
    ),
}
