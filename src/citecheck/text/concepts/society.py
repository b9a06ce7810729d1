"""How people are ruled, judged and defended."""

from __future__ import annotations

from collections.abc import Mapping

SOCIETY: Mapping[str, str] = {
    "rule": (
        "ruled ruler rulers reign~ властвов~ правил правит правління régné règne règna "
        "gouverné regiert~ regierte herrsch~ gobernó gobierna gobernado governato regnato "
        "governou governado reinou rządzi~ panował~ regeerde geregeerd hükmet~ iktidar~ "
        "regerade styrt билік rule"
    ),
    "presidential": (
        "presidential~ президентск~ президентськ~ présidentiel~ präsidentschaft~ "
        "präsidentenwahl~ presidencia~ presidenzial~ prezydenck~ presidentsverkiezing~ "
        "presidentval~ президенттік"
    ),
    "parliamentary": (
        "parliamentary legislative парламентск~ парламентськ~ parlementair~ législativ~ "
        "parlamentswahl~ parlamentarisch~ bundestagswahl~ parlamentari~ legislativ~ parlamentar "
        "parlamentarn~ parlementsverkiezing~"
    ),
    "municipal": (
        "municipal~ mayoral муниципальн~ муніципальн~ kommunal~ kommunalwahl~ samorządow~ "
        "gemeenteraadsverkiezing~ comunali"
    ),
    "parliament": (
        "parliament parliaments congress senate lawmaking legislature~ assembly bundestag~ "
        "duma rada парламент парламента парламенте парламенту парламентом дума думы думе "
        "верховн~ рада ради parlement parlements sénat assemblée parlament parlaments "
        "landtag~ parlamento~ congreso senado senato congresso sejm sejmu parlamentu "
        "parlement~ meclis~ riksdag~ мәжіліс~ мажилис~"
    ),
    "council": (
        "council~ міськрад~ горсовет~ conseil~ stadtrat~ stadträt~ gemeinderat~ concejo "
        "ayuntamiento consiglio câmara gemeenteraad meclisi kommunfullmäktige мәслихат~ "
        "маслихат~ совет совета совету советом советов советы"
    ),
    "president": (
        "president presidents president~ президент~ président présidente présidents "
        "präsident~ presidente~ prezydent~ başkan~ cumhurbaşkan~"
    ),
    "election": (
        "election~ elect elected electing electoral выбор~ избран~ избира~ вибор~ обран~ "
        "élection~ élu élue élus wahl wahlen gewählt elección~ elecciones elegid~ elezion~ "
        "eletto eleiç~ eleito wybor~ wybran~ verkiezing~ verkozen gekozen seçim~ valet valen "
        "сайлау~ wyborcz~"
    ),
    "participation": (
        "turnout явка явки явку явці участь participation wahlbeteiligung~ beteiligung "
        "participación affluenza comparecimento participação frekwencj~ opkomst~ "
        "opkomstpercentage katılım~ valdeltagande~ participat~ particip~ участв~ участие "
        "участия partecip~ beteilig~ teilgenommen teilnahm~ comparec~ uczestnicz~ deelgenomen "
        "katıldı deltog"
    ),
    "vote": (
        "vote votes voted voting ballot~ голос~ проголос~ voix votant~ voté voter votent "
        "scrutin suffrage~ stimm stimme stimmen stimmte stimmten wählerstimmen votos voto "
        "votaron votó voti votato votarono votou votaram głos~ stemmen stemde oy oyu oyları "
        "röst~ дауыс~"
    ),
    "voter": (
        "voters electorate избирател~ виборц~ électeur~ électrice~ wähler wählern "
        "wahlberechtigt~ votante~ elector electores elettor~ eleitor~ wyborc~ kiezer~ seçmen~ "
        "väljare väljarna сайлаушы~"
    ),
    "candidate": "candidate~ кандидат~ candidat~ kandidat~ aday adaylar үміткер~",
    "lawmaker": (
        "deputies deputy lawmaker~ legislator~ parliamentarian~ mps senators депутат~ député~ "
        "parlementaire~ abgeordnet~ stadträte diputad~ deputat~ deputad~ posł~ kamerled~ "
        "milletvekili~ riksdagsledam~"
    ),
    "party": (
        "party parties партии партия партій партию партією парті~ parti partis partei~ partido~ partito "
        "partiti partij~ partia partie partii partisi"
    ),
    "coalition": "coalition~ коалиц~ коаліц~ koalition~ coalición coalizione coligação koalicj~",
    "referendum": "referendum~ referenda референдум~ référendum~ plebiscit~ volksabstimmung~",
    "law": (
        "law laws legislation act bill statute~ закон~ loi lois gesetz~ ley leyes legge leggi "
        "lei leis ustaw~ prawo wetten wetsvoorstel kanun~ lag lagen заң~ yasa yasası yasalar"
    ),
    "in_force": ("вступил~ вступает вступит вступают набув~ yürürlü~ күшіне inkraft inkrafttret~"),
    "sign": (
        "sign signs signed signing signature~ signator~ signatar~ подпис~ підпис~ signé~ signa "
        "signent signat~ unterzeich~ unterschr~ firmad~ firmó firmaron firmant~ firmat~ firmar~ "
        "assinad~ assinou assinar~ podpis~ ondertekend~ ondertekenden imzala~ undertecknad~ "
        "undertecknat қол"
    ),
    "agreement": (
        "agreement~ treaty treaties accord accords pact deal соглашен~ договор договора договору "
        "договоре угод~ договір abkommen~ vertrag~ verträg~ traité~ acuerdo~ tratado~ accordo "
        "accordi trattato trattati acordo~ umow~ traktat~ porozumien~ overeenkomst~ verdrag~ "
        "anlaşma~ antlaşma~ avtal~ келісім~ convention~ конвенц~"
    ),
    "ceasefire": (
        "ceasefire~ truce armistice~ перемир~ перемир’~ waffenruhe~ waffenstillstand~ "
        "feuerpause~ trêve tregua~ armisticio~ armistizio~ rozejm~ wapenstilstand~ "
        "staakt-het-vuren ateşkes~ vapenvila~ бітім~"
    ),
    "sanction": ("sanction~ санкц~ sanktion~ sancion~ sanzion~ sankcj~ yaptırım~ sanção sanções"),
    "jail": (
        "prison prisons prisoner~ jail~ inmate~ imprison~ тюрьм~ тюрем~ заключен~ заключён~ "
        "колони~ в’язниц~ ув'язнен~ ув’язнен~ gefängnis~ häftling~ haft haftstrafe~ "
        "freiheitsstraf~ inhaftiert~ cárcel~ encarcel~ prisión~ preso presos carcer~ detenut~ "
        "prisão prisional więzie~ gevangen~ celstraf~ hapis~ hapse fängelse~ fång~ түрме~ "
        "incarcér~ incarcerat~ emprison~ sentenc~ convict~ осужд~ осуд~ приговор~ засудж~ "
        "вирок~ condamn~ verurteil~ condena~ condann~ condenad~ skaza~ veroordeel~ mahkum~ "
        "dömd~ döms соттал~ détenu détenus détenue prison~ prigion~ prigione prisioneir~ "
        "prisioner~"
    ),
    "acquit": (
        "acquit~ exonerat~ оправда~ виправда~ acquitt~ freigesproch~ freispruch~ absolv~ "
        "absuelt~ assolt~ assoluzion~ uniewinn~ vrijgesprok~ vrijspraak beraat frikänd~ "
        "ақтал~ relaxé relaxés"
    ),
    "arrest": (
        "arrest arrests arrested arresting detain~ detention задерж~ задержа~ арест~ затрима~ "
        "арешт~ arrêté~ arrestation~ interpell~ festgenommen festnahme~ verhaft~ deten~ detenid~ "
        "detuv~ arrestat~ arresto fermati detid~ aresztow~ zatrzyma~ gearresteerd~ aangehouden "
        "opgepakt tutuklan~ gözaltı~ gripn~ gripit~ anhåll~ тұтқында~ ұсталды"
    ),
    "fine": (
        "fined fines penalty penalties штраф~ оштраф~ bußgeld~ geldbuße~ geldstrafe~ multa "
        "multas multad~ multó multat~ multato multou grzywn~ boete~ beboet ceza cezası böter "
        "айыппұл~ amende amendes"
    ),
    "court": (
        "court courts tribunal~ trial trials суд суда суде суды судов судом суду cour gericht~ "
        "prozess juicio corte processo rechtbank~ mahkeme~ domstol~ сот"
    ),
    "judge": (
        "judge judges судья судьи судей судді juge juges richter~ juez jueces giudic~ juiz juízes "
        "sędzi~ rechter~ hakim~ domare"
    ),
    "suspect": (
        "suspect~ defendant~ accused подозрева~ обвиня~ подсуд~ підозрюв~ обвинув~ accusé~ "
        "prévenu~ verdächtig~ angeklagt~ sospechos~ acusad~ sospett~ imputat~ suspeit~ réu réus "
        "podejrzan~ oskarżon~ verdacht~ şüpheli~ sanık~ misstänkt~ åtalad~ күдікті~"
    ),
    "seize": (
        "seize~ seizure~ confiscat~ изъя~ конфиск~ вилуч~ saisi~ beschlagnahm~ sichergestellt "
        "incaut~ decomis~ sequestrat~ apreend~ skonfiskow~ zajęt~ inbeslag~ ele beslagtag~ тәркіле~"
    ),
    "soldier": (
        "soldier~ troop~ servicemen serviceman солдат~ военнослужащ~ бойц~ войск~ військ~ soldat~ "
        "troupe~ militaires truppe~ tropas soldado~ militares soldati militari żołnierz~ "
        "wojsk~ militairen asker~ soldater trupper сарбаз~"
    ),
    "deploy": (
        "deploy~ stationed dispatch~ развёрн~ развер~ размещ~ направ~ отправ~ розгорн~ "
        "відправ~ dépêch~ déploy~ envoy~ entsandt entsend~ stationier~ despleg~ desplieg~ "
        "inviat~ schierat~ enviad~ enviou wysła~ rozmieś~ gestuurd gezonden ingezet konuşlan~ "
        "gönder~ skickad~ skickat жіберіл~ send sends sending enviado enviados enviaron envió "
        "enviadas"
    ),
    "attack": (
        "attack~ assault~ bombing~ raid raids plot plots shelling~ нападени~ атак~ теракт~ "
        "обстрел~ обстріл~ attentat~ attaque~ angriff~ anschlag~ anschläg~ überfall~ ataque~ "
        "atentado~ attacco attacchi atak~ zamach~ aanval~ aanslag~ saldır~ шабуыл~ удар~ "
        "airstrike~ напал~"
    ),
    "hostage": (
        "hostage~ заложник~ заручник~ otage~ geisel~ rehén~ rehen~ ostagg~ refém~ reféns "
        "zakładni~ gijzelaar~ rehine~ gisslan~"
    ),
    "rescue": (
        "rescu~ saved survived survivor~ спас~ врятов~ выжи~ sauvé~ secour~ survéc~ survivant~ "
        "gerettet rettet~ rettung~ überleb~ rescat~ sobreviv~ salvat~ soccors~ sopravv~ resgat~ "
        "uratow~ ocalał~ gered overleef~ kurtar~ kurtul~ räddad~ räddat överlev~ құтқар~"
    ),
    "refugee": (
        "refugee~ migrant~ displaced asylum~ беженц~ мигрант~ переселенц~ біженц~ réfugié~ "
        "déplacé~ flüchtling~ geflüchtet~ vertrieben~ asylbewerber~ asylsuchend~ refugiado~ "
        "desplazad~ deslocad~ rifugiat~ profug~ sfollat~ uchodźc~ uchodźców vluchteling~ "
        "asielzoeker~ mülteci~ sığınmacı~ flykting~ asylsökande босқын~"
    ),
    "accept": (
        "accept~ admitted welcomed accueill~ aufgenommen acogi~ recibi~ accolt~ acolh~ "
        "recebeu przyją~ opgevangen mottog"
    ),
    "cross": (
        "cross crosses crossed crossing пересек~ пересёк~ перешл~ перетн~ travers~ franchi~ "
        "überquer~ überschritt~ cruzaron attravers~ atravess~ przekrocz~ overgestoken geçti "
        "geçen korsade кесіп cruzó cruzar cruzou"
    ),
    "recognise": "recognis~ recogniz~ призна~ визна~ reconn~ anerkannt anerkenn~ reconoc~ reconhec~",
    "walkout": (
        "strike strikes walkout~ забаст~ страйк~ grève~ streik~ huelga~ scioper~ greve greves "
        "strajk~ staking~ grev grevi strejk~ ереуіл~"
    ),
    "appoint": (
        "appoint~ назнач~ признач~ ernannt nommé nommée nombrad~ nombró nominat~ nomead~ "
        "nomeou mianow~ benoemd atandı utnämn~ utsedd тағайында~"
    ),
    "reject": (
        "reject~ отклон~ отверг~ відхил~ abgelehnt lehnte rejeté rejet rejette rechaz~ "
        "respint~ rejeitad~ rejeitou odrzuc~ verworpen afgewezen reddet~ avslog"
    ),
    "cancel": (
        "abolish~ abolition scrapped repeal~ отменен~ отменил~ отмени скасов~ скасув~ "
        "abgeschafft aboli abolie abolid~ abolit~ zniesion~ zniósł afgeschaft kaldır~ "
        "avskaff~ cancel~ annul~ abgesagt gestrichen anulad~ suprimid~ odwołan~ geannuleerd "
        "iptal inställd~"
    ),
    "fraud": (
        "fraud~ embezzl~ мошенни~ шахрай~ хищен~ fraude~ betrug betrugs unterschlag~ "
        "escroquerie estafa~ truff~ frode frodi oszust~ dolandır~ bedrägeri~"
    ),
    "bribe": (
        "bribe~ bribery kickback~ corrupt~ взятк~ взяток хабар~ коррупц~ корупц~ bestech~ "
        "schmiergeld~ korrupt~ pot-de-vin corrup~ soborno~ corruz~ tangent~ propina~ łapów~ "
        "korupc~ rüşvet~"
    ),
    "theft": (
        "theft thefts steal steals stealing stolen robber~ burglar~ кража кражи краж украл~ "
        "украден~ крадіж~ вкрад~ gestohlen diebstahl~ diebstähl~ geraubt volé volés robado "
        "robados robaron rubat~ furto furti roubad~ roubo kradzież~ ukradz~ gestolen diefstal "
        "hırsız~ stöld~ ұрла~"
    ),
    "monarch": (
        "king kings monarch~ emperor~ tsar crowned король короля короли королю императ~ царь "
        "царя імператор~ könig~ kaiser kaisers roi rois empereur~ rey reyes emperador~ "
        "imperatore rei król króla królem koning kral kung kungen патша"
    ),
    "queen": (
        "queen~ королев~ königin~ reine reines reina regina rainha królow~ koningin~ kraliçe~ "
        "drottning~"
    ),
    "talks": (
        "talks negotiat~ переговор~ перемов~ pourparlers verhandl~ negocia~ negozia~ "
        "trattativ~ negocjac~ rozmowy rozmów onderhandel~ müzakere~ förhandl~ келіссөз~ "
        "négocia~"
    ),
    "mayor": (
        "mayor mayors мэр мэра мэром мэры maire maires bürgermeister~ alcalde~ alcaldesa "
        "sindac~ prefeito~ burmistrz~ burgemeester~ borgmästar~ әкім~"
    ),
}
