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
        "құрбан~ decedut~ mortal~ toll fatalit~ todesopfer~ murder~ homicide~ assassin~ "
        "ermordet~ mord morde verstorben~ starb sterblich~ assassiné~ asesin~ assassinat~ "
        "morderstw~ vermoord~ moord убийств~ вбивств~ drowned утонул~ потонул~ ertrunken~ "
        "noyés noyé ahogad~ annegat~ falleci~"
    ),
    "wounded": (
        "wound~ injur~ hurt ранен~ ранил~ пострадавш~ поранен~ bless~ verletzt~ verwundet~ "
        "herid~ feriti ferit~ ferid~ gewond~ yaral~ skada~ жарал~"
    ),
    "terror": ("terror~ террор~ тероризм~ terör~"),
    "crime": (
        "crime crimes criminal~ offence~ offense~ преступлен~ злочин~ уголовн~ crime~ "
        "criminel~ délit~ verbrech~ straftat~ crimen~ delito~ reat~ przestęp~ misda~ suç~ "
        "brott~ қылмыс~ преступн~ злочинн~ kriminalit~"
    ),
    "aid": (
        "aid assistance help helps helped support~ помощ~ допомог~ aide hilfe hilfs~ "
        "unterstütz~ ayuda aiuto aiuti ajuda pomoc~ hulp steun yardım~ hjälp~ bistånd~ көмек~ "
        "militärhilfe entwicklungshilfe aided помог~ допоміг halfen geholfen"
    ),
    "education": (
        "educat~ training train trained trains образовани~ обучени~ учеб~ освіт~ navchan~ "
        "formation~ éducat~ enseignement bildung ausbild~ educac~ formación istruzione "
        "formazione educação formação edukac~ onderwijs opleiding eğitim~ utbild~ білім~ "
        "обучен~ ausgebild~ formés formées навчен~"
    ),
    "explosion": (
        "explosion~ explod~ blast~ bomb bombs detonat~ взрыв~ вибух~ esplosion~ explosión~ "
        "explosão bombe~ bomba~ sprengs~ wybuch~ ontploff~ patlama~ жарылыс~"
    ),
    "protest": (
        "protest~ demonstrat~ протест~ демонстра~ demonstrant~ protesta~ proteste~ gösteri~ "
        "rally rallies rallied митинг~ мітинг~ протестувальник~ протестующ~ demonstrier~ "
        "kundgebung~ manifestant~ protestuj~ betoog~ наразылық~ manifesta~"
    ),
    "reform": "reform~ реформ~ réforme~ riform~",
    "exercise": (
        "exercise~ drill drills manoeuvre~ maneuver~ учени учения учений маневр~ exercice~ "
        "manöver~ übung~ ejercicio~ maniobra~ esercitazion~ exercício~ ćwicze~ oefening~ "
        "tatbikat~ övning~"
    ),
    "summit": (
        "summit~ саммит~ саміт~ sommet~ gipfel~ cumbre~ vertice cúpula szczyt~ topontmoeting "
        "zirve~ toppmöte"
    ),
    "clash": (
        "clash~ skirmish~ столкновен~ зіткнен~ affrontement~ zusammenst~ zusammenstöße "
        "enfrentamient~ scontr~ confront~ starci~ botsing~ çatışma~ sammanstötning~ қақтығыс~"
    ),
    "birth": (
        "birth~ born рожден~ родил~ народж~ naissance~ née geburt~ geboren~ nacimiento~ "
        "nacid~ nascit~ nascid~ urodz~ geboorte~ doğum~ föd~ туған~"
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
        "close closed closure shut закры~ закрит~ fermé~ geschloss~ cerrad~ chius~ fechad~ "
        "zamkni~ gesloten kapal~ kapatıl~ жабы~ stängd~ stängs~ schließt schließen "
        "schließung~ abgeschaltet остановлен~ stillgelegt"
    ),
    "open": (
        "open opened opening откры~ відкри~ ouvr~ ouvert~ eröffn~ geöffnet abri~ abiert~ "
        "apert~ abert~ otwar~ geopend açıl~ öppn~ ашыл~ inaugur~ відкрил~ відкрит~ eröffnet "
        "otwart~"
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
        "bağışla~ skänk~ берді donations пожертв~ spende~ gespend~ spendete donación~ donó "
        "donazion~ donò doação doações doou пожертвув~"
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
        "resign~ stepped steps quit quits отставк~ démission~ zurückgetreten rücktritt~ "
        "dimiti~ dimision~ dimett~ dimission~ demitiu demiti~ zrezygn~ istifa~"
    ),
    "release": (
        "free freed frees freeing release~ liberat~ освобод~ звільн~ freigelassen freilass~ "
        "liberó liberados liberaron liberado liberou rilasci~ libertad~ zwolni~ vrijgelaten "
        "выпуст~ випущ~ relâch~ freikam~ soltou soltad~ serbest босат~ libéré libérés libérée "
        "libérées libération освобожд~"
    ),
    "win": (
        "win wins winning victory victories victoire~ victoria triumph~ побед~ выигр~ "
        "перемог~ gagn~ remport~ gewann gewinn~ gewonnen sieg siegte ganó ganar ganaron "
        "vitto~ vinse vinto venceu vencer wygra~ kazan~ beat beaten"
    ),
    "lose": (
        "lose loses losing defeat~ потер~ проигр~ perd~ verlor~ perdió perdi~ perda~ stracił~ "
        "verloren kayıp kaybet~"
    ),
    "destroy": (
        "destroy~ demolish~ ruin~ разруш~ уничтож~ зруйн~ détrui~ zerstör~ destru~ distru~ "
        "destruíd~ zniszcz~ verwoest~ yıkıl~ wrecked burnt burned razed снес~ сгоре~ згорі~ "
        "abgebrannt"
    ),
    "damage": (
        "damag~ повред~ ущерб~ endommag~ dégât~ beschädig~ schäden dañ~ danni danific~ "
        "uszkodz~ hasar~ повреж~ пошкодж~"
    ),
    "kidnap": ("kidnap~ abduct~ похи~ enlev~ entführ~ secuestr~ rapit~ sequestr~ porwa~ kaçır~"),
    "flee": (
        "flee flees fleeing escap~ fled бежа~ сбежа~ fui~ fuy~ geflohen flüchte~ huye~ huido fuggi~ fugiu "
        "fugiram uciek~ kaç~"
    ),
    "evacuate": (
        "evacuat~ эвакуир~ évacu~ evakuier~ evacu~ ewaku~ tahliye~ евакуй~ evakuer~ эвакуац~ "
        "евакуац~ evacuac~ evakuować эвакуаци~ көшіріл~"
    ),
    "journey": (
        "journey~ trip trips travel~ voyage~ путеш~ trajet~ reise~ reist~ viaje~ viagg~ "
        "viagem viagens podróż~ seyahat~ поездк~"
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
        "founded founding establish~ created creation основан~ созда~ fondé fondée fondato "
        "créé~ gegründet gründung gründete gründeten fundó fundada fundad~ fondat~ założ~ "
        "opgericht kurul~ основа~ заснован~ створен~ créée créés fundado fondata założon~ "
        "gesticht grundad~ grundat құрыл~ create creates creating"
    ),
    "supply": (
        "supply supplies supplied supplying поставл~ снабж~ постача~ fourni~ approvision~ "
        "alimenta~ liefer~ versorg~ suministr~ fornec~ fornit~ dostarcz~ tedarik~ deliver~ "
        "доставл~ доставк~"
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
    "marry": (
        "marry married marrying marriag~ wedding~ брак~ свадьб~ mariage~ heirat~ matrimon~ "
        "casad~ casament~ ślub~ wed weds ehen eheschließung~ trauung~ шлюб~ evlen~ vielse "
        "замуж женился épous~ mariés spos~ casaron casou"
    ),
    "repay": ("repay~ repaid погас~ погаш~ rembours~ zurückgezahl~ reembols~ rimbors~"),
    "arrive": (
        "arrive arrives arrived arrival~ arriving прибы~ прибу~ приехал~ приїха~ arriv~ "
        "angekommen ankunft ankünfte eingereist lleg~ cheg~ przyby~ przyjech~ aangekomen "
        "aankomst geldi gelen anlände келді"
    ),
    "depart": (
        "depart departs departed departure~ emigrat~ выеха~ уехал~ отправлен~ виїха~ départ "
        "départs ausgereist abgereist abreise partiero~ salieron partit~ partiram wyjecha~ "
        "vertrok~ vertrokken ayrıldı lämnade"
    ),
    "return": (
        "return~ повернул~ поверну~ вернул~ возвра~ retourn~ rentré~ zurückgekehrt rückkehr~ "
        "zurück regres~ volvieron volvió torna~ ritorn~ voltaram voltou wróci~ powró~ "
        "teruggekeerd återvän~ қайтты döndü dönüş~"
    ),
    "delay": (
        "postpon~ delay~ отлож~ verspät~ verzöger~ retard~ retras~ ritard~ atras~ opóźn~ "
        "vertraging gecik~ försen~"
    ),
}
