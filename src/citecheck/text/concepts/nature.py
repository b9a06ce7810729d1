"""Weather, waters, living things and disasters."""

from __future__ import annotations

from collections.abc import Mapping

NATURE: Mapping[str, str] = {
    "temperature": (
        "temperature~ thermometer~ температур~ термометр~ température~ thermomètre~ "
        "temperatur~ temperatura~ termómetro~ termometro~ termômetro~ termometr~ sıcaklı~"
    ),
    "heat": (
        "heatwave~ спек~ canicule~ hitze~ hitzewelle~ caldo calor upał~ hittegolf sıcak "
        "värmebölja ыстық жара жары жару жаркой"
    ),
    "cold": (
        "cold frost~ freezing мороз~ холод~ froid~ kälte kalt~ frost fríos frío freddo gelo "
        "zimno mróz mroz~ kou vorst soğuk~ kyla kallt суық аяз~"
    ),
    "rain": (
        "rain rains rained rainfall precipitat~ дожд~ осадк~ дощ~ опад~ pluie~ précipitation~ "
        "regen regens regenfäll~ regnete niederschl~ lluvi~ llov~ piogg~ chuva~ deszcz~ opad~ "
        "neerslag yağmur~ yağış~ regn~ жауын~ жаңбыр~"
    ),
    "snow": (
        "snow~ снег~ снігу сніг neige~ schnee~ nieve~ neve śnieg~ sneeuw~ snö~ қар nevadas nevicat~"
    ),
    "storm": "storm~ hurricane~ typhoon~ cyclone~ шторм~ ураган~ буря бури tempête~ ouragan~ sturm~ orkan~ tormenta~ huracán~ tempest~ uragan~ burza fırtına~",
    "wind": (
        "wind winds ветер ветра вітер вітр~ vent vents éolien~ windkraft~ viento~ eólic~ "
        "vento wiatr~ rüzgar~ vind жел ветрян~ вітрян~"
    ),
    "drought": "drought~ засух~ посух~ sécheresse~ dürre~ trockenheit sequía~ siccità seca susz~ droogte~ kuraklı~ torka құрғақшылық~",
    "flood": (
        "flood~ наводнен~ паводк~ половод~ повін~ повен~ inond~ crue crues überschwemm~ "
        "überflut~ hochwasser~ flut inundacion~ inunda~ alluvion~ enchente~ cheia cheias "
        "powód~ powodz~ zalan~ overstrom~ översvämm~ тасқын~ паводок"
    ),
    "earthquake": (
        "earthquake~ quake~ tremor~ землетряс~ землетрус~ séisme~ tremblement erdbeben~ beben "
        "terremoto~ sismo~ sisma trzęsien~ aardbeving~ deprem~ jordbävning~ jordskalv~ зілзала~"
    ),
    "fire": (
        "fire fires wildfire~ blaze blazes пожар~ пожеж~ incendi~ feu feux brände waldbrand~ "
        "waldbränd~ feuer fuego~ fogo incêndio~ pożar~ branden bosbrand~ yangın~ brann~ өрт "
        "brandes großbrand~"
    ),
    "accident": (
        "accident~ crash~ wreck collision~ авари~ крушен~ катастроф~ дтп аварі~ unfall "
        "unfälle absturz~ abgestürzt accidente~ incidente incidenti acidente~ wypad~ ongeluk~ "
        "kaza kazası kazada olycka~ апат~"
    ),
    "collapse": (
        "collaps~ caved обруш~ обвал~ effondr~ eingestürzt einstürz~ derrumb~ colaps~ crollò "
        "crollat~ crollo desab~ zawali~ ingestort instort~ çöktü~ rasade құлады"
    ),
    "melt": (
        "melt~ thaw~ тая~ раста~ танен~ fondu~ schmelz~ geschmolzen derrit~ sciol~ derret~ "
        "topni~ smelt~ erime~ eridi fonte thinned thinning"
    ),
    "retreat": (
        "retreat~ reced~ отступ~ відступ~ recul~ zurückgezogen zurückgewich~ rückzug "
        "retroced~ ritirat~ arretrat~ recuou recuo cofn~ teruggetrokken шегін~"
    ),
    "ice": (
        "ice glacier~ лед льда ледник~ льод~ glace glacier~ glaciar~ eis gletscher~ hielo "
        "ghiaccio ghiacciai~ lodowi~ lodowc~ buz~ glaciär~ gletsjer~ мұздық~"
    ),
    "river": (
        "river~ река реки реке реку річк~ fleuve~ rivière~ fluss flüsse río ríos fiume fiumi rio "
        "rios rzek~ rivier~ nehir~ flod floden өзен~"
    ),
    "lake": ("lake lakes озер~ lac lacs lago laghi lagos jezior~ meren gölü sjö sjön көл göller"),
    "sea": (
        "sea seas ocean~ море моря морі океан~ mer mers océan~ ozean~ mar mares océano oceano "
        "mare morze morza zee deniz~ hav havet теңіз~ meer meere"
    ),
    "coast": "coast~ shore~ побереж~ берег~ узбереж~ côte côtes küste~ costa costas costiera wybrzeż~ kust~ kıyı~ sahil~ жағалау~",
    "mountain": (
        "mountain~ гор горы гора горе вершин~ montagne~ berg berge montaña~ montagna~ "
        "montagne montanha~ gór góra góry bergen dağı тау таулар dağlar"
    ),
    "forest": (
        "forest~ woodland~ лес леса лесов лесу ліс лісу лісів forêt~ wald wälder~ bosque~ "
        "floresta~ foresta foreste lasów lasy bos bossen orman~ skog~ орман~"
    ),
    "desert": "desert deserts пустын~ пустел~ désert~ wüste~ desierto~ deserto~ pustyn~ woestijn~ çöl~ öken шөл",
    "wild": (
        "wild wilderness дикой дикого дикий дикій sauvage~ wildnis salvaje~ selvatic~ "
        "selvagem yaban~"
    ),
    "captivity": "captivity captive невол~ плену captivité gefangenschaft cautiv~ cattività cativeiro niewol~",
    "animal": (
        "animal~ beast~ животн~ тварин~ animaux tier tiere tieren animali animales zwierz~ dier "
        "dieren hayvan~ djur~ жануар~"
    ),
    "livestock": (
        "livestock cattle скот скота худоб~ bétail~ vieh~ ganad~ bestiame gado bydł~ vee "
        "sığır~ boskap cow cows коров~ rinder rind vache vaches vaca vacas mucche krów koeien "
        "inek"
    ),
    "sheep": (
        "sheep lamb lambs овец овцы вівц~ mouton~ brebis oveja~ pecor~ ovelha~ owce owiec "
        "schapen koyun~ қой schaf schafe schafen"
    ),
    "horse": (
        "horse~ лошад~ лошади коней кінь коні cheval chevaux pferd~ caballo~ cavall~ cavalo~ "
        "koni koń paard~ atlar жылқы~ hästar hästen"
    ),
    "species": (
        "species вид виды видов видів види espèce~ arten especie~ specie espécie~ gatunk~ "
        "gatunek soort soorten türü türler arter түр"
    ),
    "tree": (
        "tree trees дерев~ arbre~ baum bäume árbol~ alber~ árvore~ drzew~ bomen ağaç~ träd ағаш~"
    ),
    "fish": (
        "fish fishing fisher~ рыб~ риб~ poisson~ pêche~ fisch~ pescado pesca pesce pesci "
        "peixe~ ryb~ balık~ fisk~ балық~ рыба рыбы рыбу"
    ),
    "climate": "climate~ клима~ клімат~ climat~ klima~ clima~ iklim~",
    "carbon": (
        "carbon emission~ greenhouse co2 выброс~ углерод~ викид~ émission~ emisión emisiones "
        "emission~ emissioni emissõ~ emisj~ uitstoot emisyon~ utsläpp~"
    ),
    "disease": (
        "disease~ illness~ sick ill infect~ epidemic~ болезн~ заболе~ инфиц~ зараз~ зараж~ "
        "больных хвор~ захвор~ malad~ krank~ erkrank~ infiz~ infek~ enferm~ contag~ "
        "contagiat~ malat~ infett~ doenç~ infeç~ adoec~ chorob~ chory~ zachorow~ ziekte~ "
        "zieken besmet~ hastalı~ hastaland~ sjuk~ smitt~ virus~ ауру~ жұқтыр~ zakażeń "
        "zakażenia zakażonych"
    ),
    "fever": "fever~ лихорад~ лихоман~ fièvre~ fieber~ fiebre~ febbre~ febre~ gorączk~ koorts~ feber",
    "vaccine": (
        "vaccin~ jab jabs вакцин~ привив~ щеплен~ impf~ geimpft~ vacun~ vacin~ szczepi~ "
        "szczepion~ inent~ екпе~ aşısı aşılar aşılan~ привит~"
    ),
    "effective": (
        "effective efficacy effectiveness эффективн~ ефективн~ efficac~ wirksam~ eficac~ eficaz "
        "eficazes skuteczn~ effectief effectiviteit werkzaamheid etkili etkinli~ effektiv~ тиімді~"
    ),
    "recover": (
        "recover~ cured healed выздоров~ вылеч~ излеч~ одужа~ вилікув~ guéri~ rétabl~ genesen~ "
        "genas geheilt heilung recuper~ curados curadas curaron guarit~ guarigion~ wyzdrow~ "
        "ozdrowie~ hersteld genezen iyileş~ tillfrisk~ сауық~ жазылды"
    ),
    "hospital": (
        "hospital~ clinic clinics больниц~ госпитал~ лікарн~ hôpital hôpitaux krankenhaus~ "
        "krankenhäus~ klinik~ ospedal~ ricoverat~ szpital~ ziekenhui~ hastane~ sjukhus~ аурухана~"
    ),
    "bird": (
        "bird~ птиц~ птах~ vogel vögel~ oiseau~ pájaro~ uccell~ pássaro~ ptak~ vogels kuş "
        "kuşlar fågel fåglar құс~"
    ),
    "dog": (
        "dog dogs собак~ hund hunde hunden chien chiens perro perros cane cani cachorro~ psów "
        "psy honden köpek~ hundar"
    ),
    "wolf": (
        "wolf wolves волк~ вовк~ wölfe~ loup loups lobo lobos lupo lupi wilk~ wilków wolven "
        "varg vargar қасқыр~"
    ),
    "elephant": (
        "elephant~ слон слоны слонов слонів éléphant~ elefant~ słoni słonie olifant~ filler піл"
    ),
    "bear": ("bears медвед~ ведмед~ ours bären oso osos orsi orso urso ursos niedźwied~ beren"),
    "volcano": ("volcan~ вулкан~ vulkan~ vulcan~ wulkan~ vulkaan yanardağ~ жанартау"),
    "cancer": ("cancer~ онкол~ krebs~ cáncer câncer cancro tumor~ nowotw~ kanker kanser~"),
    "suicide": (
        "suicid~ самоуб~ selbstmord~ selbsttötung~ suizid~ samobójst~ zelfmoord~ intihar~ "
        "självmord~"
    ),
    "smoke": (
        "smoker~ smokes smoking курят курил~ курильщ~ курц~ raucher~ rauchen fumeur~ fument "
        "fumador~ fuman fumatori fumano fumante~ palacz~ rokers rökare"
    ),
    "obese": (
        "obes~ overweight ожирен~ ожирін~ übergewicht~ fettleib~ sobrepeso sovrappeso otyło~ "
        "obezite overvikt~"
    ),
    "surgery": ("surgery surgeries surgical~ операц~ operiert chirurg~ cirugía~ cirurgia~"),
}
