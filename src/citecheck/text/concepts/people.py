"""Who is counted: people by what they do and what became of them."""

from __future__ import annotations

from collections.abc import Mapping

PEOPLE: Mapping[str, str] = {
    "person": (
        "people person persons individuals человек~ люди людей людям людьми лиц лица людини "
        "осіб personne personnes gens mensch menschen personen leute persona personas gente "
        "persone pessoa pessoas osob~ ludzi mensen kisi kişi kisinin kişinin insan adam адам "
        "адамдар människor inhabitants residents population~ habitant~ жител~ населени~ "
        "einwohner~ bevölkerung~ bewohner~ población poblacion habitante~ abitant~ "
        "popolazione população populacao mieszkańc~ ludność inwoners bevolking nüfus~ "
        "invånare befolkning~ мешканц~ халқы тұрғын~ citizen citizens citizenry гражда~ "
        "citoyen~ bürger~ staatsbürger~ ciudadano~ cittadin~ cidad~ obywatel~ burgers "
        "громадян~ vatandaş~ medborgare ressortissant~ азамат~ populous"
    ),
    "student": (
        "student~ pupil~ студент~ учащи~ учени~ школьник~ étudiant~ élève~ schüler~ "
        "studierende~ estudiante~ alumno~ studenti studentess~ estudante~ aluno~ uczni~ "
        "studentów leerling~ studenten öğrenci~ elever студенттер~ оқушы~ studier~ учатся "
        "обучаются étudient estudian studiano estudam studeren навчаються alunn~ scolari "
        "allievi écolier~ lycéen~ collégien~ школяр~"
    ),
    "child": (
        "child~ kid kids дет~ ребен~ ребён~ діт~ enfant~ kinder~ niño~ niña~ bambin~ criança~ "
        "dziec~ kinderen çocuk~ barn балалар~ bala"
    ),
    "woman": (
        "woman women female~ женщин~ жінк~ жінок femme~ frau frauen mujer~ donn~ mulher~ "
        "kobiet~ vrouw~ kadın~ kvinn~ әйел~ frauen~ kadınlar niewiast~"
    ),
    "man": (
        "man men male males мужчин~ чоловік~ homme~ mann männer hombre~ uomo uomini homem "
        "homens mężczyzn~ mannen erkek~ män ер ерлер еркек"
    ),
    "police": (
        "police~ officers полици~ поліц~ polizei~ polizist~ policía~ polizia poliziott~ "
        "polícia policj~ politie polis~ gendarm~"
    ),
    "minister": ("minister ministers министр~ міністр~ ministre~ ministro~ ministri bakan bakanı"),
    "miner": (
        "miner miners mine mines mining шахт~ рудник~ mineur~ bergleute bergarbeiter "
        "bergwerk~ minero~ minator~ mineiro~ górnik~ mijnwerker~ madenci~ gruvarbetare mina "
        "minas miniera kopaln~"
    ),
    "teacher": (
        "teacher~ учител~ преподавател~ вчител~ enseignant~ lehrer~ lehrkräft~ maestro~ "
        "profesor~ insegnant~ professor~ nauczyciel~ leraar leraren öğretmen~ lärare мұғалім~ "
        "professeur~ педагог~"
    ),
    "journalist": (
        "journalist~ reporter~ журналист~ журналіст~ journaliste~ periodista~ giornalist~ "
        "jornalista~ dziennikar~ gazeteci~"
    ),
    "youth": (
        "youth~ young younger молод~ jeune~ jugend~ junge jungen jóven~ joven~ giovan~ jovem "
        "jovens młod~ jong~ genç~ unga ungdom~ жас жастар"
    ),
    "muslim": ("muslim~ islam~ мусульм~ ислам~ musulman~ muslime~ musulm~ müslüman~ мұсылман~"),
    "user": (
        "user users пользовател~ користувач~ utilisateur~ internaute~ nutzer~ usuario~ utent~ "
        "usuário~ użytkowni~ gebruiker~ kullanıcı~ användare"
    ),
    "rebel": (
        "rebel~ insurgent~ militant~ fighters боевик~ повстан~ бойовик~ rebelle~ insurgé~ "
        "kämpfer~ aufständ~ rebelde~ insurgente~ combatient~ ribell~ miliziani rebelia~ "
        "opstandeling~ isyancı~ содыр~"
    ),
    "family": (
        "family families семь~ сім’~ родин~ famille~ familie~ familia~ famigli~ família~ "
        "rodzin~ gezin~ aile~ familj~ отбасы~"
    ),
    "doctor": (
        "doctor~ physician~ врач~ лікар~ médecin~ arzt ärzte ärzten médico~ medico medici "
        "lekarz~ artsen doktor~ läkare дәрігер~ medic medics"
    ),
    "member": (
        "member~ член~ membre~ mitglied~ miembro~ membri membro~ członk~ leden lid üye~ "
        "medlem~ мүше~"
    ),
    "visitor": (
        "tourist~ visitor~ турист~ посетител~ touriste~ visiteur~ besucher~ turista~ "
        "visitante~ visitator~ turyst~ toerist~ bezoeker~ ziyaretçi~ besökare holidaymaker~ "
        "vacationer~ отдыхающ~ гост гостей гости відвідувач~ urlauber~ guests odwiedzając~ "
        "visit visits visited visiting посет~ визит~ відвід~ visit~ besuch~ visitó ziyaret~ "
        "odwiedz~"
    ),
    "farmer": (
        "farmer~ peasant~ фермер~ крестьян~ agriculteur~ paysan~ bauer~ landwirt~ agricultor~ "
        "campesino~ agricoltor~ contadin~ rolni~ boer boeren çiftçi~ bönder jordbruk~"
    ),
    "participant": (
        "participant~ участник~ учасник~ teilnehmer~ participante~ partecipant~ uczestni~ "
        "deelnemer~ katılımcı~ deltagare respondent~ респондент~ опрошен~ befragt~ encuestad~ "
        "sondé~"
    ),
    "patient": ("patient~ пациент~ пацієнт~ paciente~ pazient~ pacjent~ hasta hastalar"),
    "nurse": (
        "nurse nurses медсест~ infirmi~ krankenschwester~ pflege~ enfermer~ infermier~ "
        "enfermeir~ pielęgniar~ hemşire~"
    ),
    "engineer": (
        "engineer~ инженер~ ingénieur~ ingenieur~ ingenier~ ingegner~ engenheir~ inżynier~ "
        "mühendis~"
    ),
    "player": (
        "player~ striker~ footballer~ athlet~ sportsm~ игрок~ футболист~ спортсмен~ joueur~ "
        "spieler~ jugador~ giocator~ jogador~ piłkarz~ oyuncu~ attaquant~ stürmer delantero "
        "attaccante atacante нападающ~"
    ),
    "passenger": (
        "passenger~ traveller~ пассажир~ пасажир~ passager~ passagier~ fahrgäst~ pasajero~ "
        "passegger~ passageir~ pasażer~ yolcu~ travellers travelers"
    ),
    "customer": (
        "customer~ client~ клиент~ покупател~ kunde~ kunden cliente~ klient~ müşteri~ "
        "subscriber~ абонент~ abonné~ abonnent~ suscriptor~ abbonat~ assinantes"
    ),
    "pilot": ("pilot~ летчик~ пілот~ piloto~"),
    "priest": ("priest~ cleric~ imam~ monk~ священник~ имам~ prêtre~ priester~ sacerdot~ padre~"),
    "pensioner": (
        "pensioner~ retiree~ пенсионер~ пенсіонер~ rentner~ jubilado~ pensionat~ aposentado~ "
        "emerytów gepensioneerd~ emekliler зейнеткер~ retraités"
    ),
    "adult": (
        "adult~ взросл~ доросл~ adulte~ erwachsen~ adulto~ adulti dorosł~ volwassen~ "
        "yetişkin~ vuxna ересек~"
    ),
    "elderly": (
        "elderly seniors пожил~ літні ältere ancianos anziani~ idosos ouderen yaşlı~ äldre қарт~"
    ),
    "homeless": (
        "homeless~ бездомн~ sans-abri obdachlos~ senzatetto bezdomn~ dakloze~ evsiz~ hemlös~ "
        "баспанасыз~"
    ),
    "volunteer": (
        "volunteer~ волонтер~ волонтёр~ добровол~ bénévole~ volontaire~ freiwillig~ "
        "ehrenamtlich~ voluntari~ volontar~ voluntári~ ochotni~ wolontariusz~ vrijwillig~ "
        "gönüllü~ frivillig~ ерікті~"
    ),
    "firefighter": (
        "firefighter~ fireman firemen пожарные пожарных пожарный рятувальник~ pompier~ "
        "feuerwehr~ bombero~ bombeiro~ strażak~ brandweer~ itfaiye~ brandmän"
    ),
    "settler": ("villager~ селян~ villageois~ dorfbewohner~ aldeano~ aldeões köylü~"),
    "creditor": (
        "creditor~ lender~ кредитор~ créancier~ gläubiger~ acreedor~ credores wierzyciel~ alacaklı~"
    ),
}
