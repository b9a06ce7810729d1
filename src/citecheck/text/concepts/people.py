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
    "soldier": (
        "soldier~ troop~ servicemen serviceman солдат~ военнослужащ~ бойц~ войск~ soldat~ "
        "troupe~ militaires truppe~ tropas soldado~ militares soldati militari żołnierz~ "
        "wojsk~ militairen asker~ soldater trupper солдати військов~ сарбаз~"
    ),
    "student": (
        "student~ pupil~ студент~ учащи~ учени~ школьник~ étudiant~ élève~ schüler~ "
        "studierende~ estudiante~ alumno~ studenti studentess~ estudante~ aluno~ uczni~ "
        "studentów leerling~ studenten öğrenci~ elever студенттер~ оқушы~"
    ),
    "child": (
        "child~ kid kids дет~ ребен~ ребён~ діт~ enfant~ kinder~ niño~ niña~ bambin~ criança~ "
        "dziec~ kinderen çocuk~ barn балалар~ bala"
    ),
    "woman": (
        "woman women female~ женщин~ жінк~ жінок femme~ frau frauen mujer~ donn~ mulher~ "
        "kobiet~ vrouw~ kadın~ kvinn~ әйел~"
    ),
    "man": (
        "man men male males мужчин~ чоловік~ homme~ mann männer hombre~ uomo uomini homem "
        "homens mężczyzn~ mannen erkek~ män ер адам"
    ),
    "worker": (
        "worker~ employee~ staff workforce jobs job employ~ работник~ сотрудник~ рабоч~ "
        "працівник~ travailleur~ employé~ salarié~ emploi~ arbeiter~ mitarbeiter~ "
        "beschäftigt~ arbeitsplätz~ trabajador~ empleado~ empleo~ lavorator~ dipendent~ "
        "trabalhador~ emprego~ pracowni~ werknemer~ çalışan~ anställda arbetare~ жұмысшы~ "
        "қызметкер~"
    ),
    "refugee": (
        "refugee~ migrant~ displaced беженц~ мигрант~ біженц~ réfugié~ flüchtling~ "
        "geflüchtet~ refugiado~ rifugiat~ profug~ uchodźc~ vluchteling~ mülteci~ flykting~ "
        "босқын~"
    ),
    "police": (
        "police~ officers полици~ поліц~ polizei~ polizist~ policía~ polizia poliziott~ "
        "polícia policj~ politie polis~ gendarm~"
    ),
    "minister": ("minister ministers министр~ міністр~ ministre~ ministro~ ministri bakan bakanı"),
    "president": (
        "president~ президент~ président~ präsident~ presidente~ prezydent~ başkan~ cumhurbaşkan~"
    ),
    "miner": (
        "miner miners mine mines mining шахт~ рудник~ mineur~ bergleute bergarbeiter "
        "bergwerk~ minero~ minator~ mineiro~ górnik~ mijnwerker~ madenci~ gruvarbetare"
    ),
    "teacher": (
        "teacher~ учител~ преподавател~ вчител~ enseignant~ lehrer~ lehrkräft~ maestro~ "
        "profesor~ insegnant~ professor~ nauczyciel~ leraar leraren öğretmen~ lärare мұғалім~"
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
    "judge": (
        "judge judges судья судьи судей juge~ richter~ juez jueces giudic~ juiz juízes sędzi~ "
        "rechter~ hakim~ domare"
    ),
    "user": (
        "user users пользовател~ користувач~ utilisateur~ internaute~ nutzer~ usuario~ utent~ "
        "usuário~ użytkowni~ gebruiker~ kullanıcı~ användare"
    ),
    "hostage": (
        "hostage~ заложник~ заручник~ otage~ geisel~ rehén~ rehen~ ostagg~ refém~ reféns "
        "zakładni~ gijzelaar~ rehine~"
    ),
    "rebel": (
        "rebel~ insurgent~ militant~ fighters боевик~ повстан~ бойовик~ rebelle~ insurgé~ "
        "kämpfer~ aufständ~ rebelde~ insurgente~ combatient~ ribell~ miliziani rebelia~ "
        "opstandeling~ isyancı~ содыр~"
    ),
    "suspect": (
        "suspect~ defendant~ accused подозрева~ обвиня~ підозрюв~ обвинув~ accusé~ "
        "verdächtig~ angeklagt~ sospechos~ acusad~ sospett~ imputat~ suspeit~ podejrzan~ "
        "oskarżon~ verdacht~ şüpheli~ misstänkt~ күдікті~"
    ),
    "family": (
        "family families семь~ сім’~ родин~ famille~ familie~ familia~ famigli~ família~ "
        "rodzin~ gezin~ aile~ familj~ отбасы~"
    ),
    "doctor": (
        "doctor~ physician~ врач~ лікар~ médecin~ arzt ärzte ärzten médico~ medico medici "
        "lekarz~ artsen doktor~ läkare дәрігер~"
    ),
    "member": (
        "member~ член~ membre~ mitglied~ miembro~ membri membro~ członk~ leden lid üye~ "
        "medlem~ мүше~"
    ),
    "tourist": (
        "tourist~ visitor~ турист~ посетител~ touriste~ visiteur~ besucher~ turista~ "
        "visitante~ visitator~ turyst~ toerist~ bezoeker~ ziyaretçi~ besökare"
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
    "lawmaker": (
        "deputies deputy lawmaker~ legislator~ parliamentarian~ mps senators депутат~ député~ "
        "abgeordnet~ diputad~ deputat~ deputad~ posł~ milletvekili~ kamerled~"
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
        "passegger~ passageir~ pasażer~ yolcu~"
    ),
    "customer": ("customer~ client~ клиент~ покупател~ kunde~ kunden cliente~ klient~ müşteri~"),
    "pilot": ("pilot~ летчик~ пілот~ piloto~"),
    "priest": ("priest~ cleric~ imam~ monk~ священник~ имам~ prêtre~ priester~ sacerdot~ padre~"),
    "voter": (
        "voters electorate избирател~ électeur~ wähler~ votante~ elettor~ eleitor~ wyborc~ seçmen~"
    ),
}
