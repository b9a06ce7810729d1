"""Months, weekdays and seasons: October is not March in any language.

The English "may" and "fall" are left out: both are commoner as verbs.
"""

from __future__ import annotations

from collections.abc import Mapping

MONTHS: Mapping[str, str] = {
    "january": (
        "january январ~ січень січня січні janvier januar jänner januari enero gennaio janeiro "
        "styczeń styczni~ ocak қаңтар~"
    ),
    "february": (
        "february феврал~ лютий лютого лютому février februar februari febrero febbraio "
        "fevereiro luty lutego lutym şubat~ ақпан~"
    ),
    "march": (
        "march март марта марте березень березня березні mars märz marzo marzec marca marcu "
        "maart mart наурыз~"
    ),
    "april": (
        "april апрел~ квітень квітня квітні avril abril aprile kwiecień kwietni~ nisan сәуір~"
    ),
    "may_month": (
        "май мая мае травень травня травні mai mayo maggio maio maj maja maju mei mayıs~ мамыр~"
    ),
    "june": (
        "june июн~ червень червня червні juin juni junio giugno junho czerwiec czerwca czerwcu "
        "haziran~ маусым~"
    ),
    "july": (
        "july июл~ липень липня липні juillet juli julio luglio julho lipiec lipca lipcu temmuz~ "
        "шілде~"
    ),
    "august": (
        "august август~ серпень серпня серпні août agosto sierpień sierpni~ augustus augusti "
        "ağustos~ тамыз~"
    ),
    "september": (
        "september сентябр~ вересень вересня вересні septembre septiembre settembre setembro "
        "wrzesień wrześni~ eylül~ қыркүйек~"
    ),
    "october": (
        "october октябр~ жовтень жовтня жовтні octobre oktober octubre ottobre outubro "
        "październik~ ekim қазанда қазанның"
    ),
    "november": ("november ноябр~ листопад~ novembre noviembre novembro kasım~ қараша~"),
    "december": (
        "december декабр~ грудень грудня грудні décembre dezember diciembre dicembre dezembro "
        "grudzień grudnia grudniu aralık~ желтоқсан~"
    ),
}

SEASONS: Mapping[str, str] = {
    "spring": (
        "spring springtime весн~ printemps frühling~ frühjahr~ primavera wiosn~ voorjaar lente "
        "ilkbahar~ våren көктем~"
    ),
    "summer": ("summer~ лето лета летом літо літа été sommer~ verano verão zomer~ yazın жаз"),
    "autumn": (
        "autumn~ осен~ осін~ automne herbst~ otoño autunno outono jesień jesieni~ herfst~ "
        "sonbahar~ hösten күз"
    ),
    "winter": (
        "winter~ зима зимы зимой зиму зимі hiver~ invierno inverno zima zimie zimy kışın vintern қыс"
    ),
}

WEEKDAYS: Mapping[str, str] = {
    "monday": (
        "monday~ понедельник~ понеділ~ lundi montag~ lunes lunedì poniedzia~ maandag pazartesi "
        "måndag~ дүйсенбі~"
    ),
    "tuesday": (
        "tuesday~ вторник~ вівтор~ mardi dienstag~ martes martedì wtorek wtorku dinsdag salı "
        "tisdag~ сейсенбі~"
    ),
    "wednesday": (
        "wednesday~ среду середу mercredi mittwoch~ miércoles mercoledì środę woensdag çarşamba~ "
        "onsdag~ сәрсенбі~"
    ),
    "thursday": (
        "thursday~ четверг~ четвер jeudi donnerstag~ jueves giovedì czwartek czwartku donderdag "
        "perşembe~ torsdag~ бейсенбі~"
    ),
    "friday": (
        "friday~ пятниц~ п'ятниц~ vendredi freitag~ viernes venerdì piątek piątku vrijdag fredag~ "
        "жұма"
    ),
    "saturday": (
        "saturday~ суббот~ субот~ samedi samstag~ sonnabend~ sábado~ sabato sobotę zaterdag "
        "cumartesi lördag~ сенбі~"
    ),
    "sunday": (
        "sunday~ воскресенье воскресенья неділю неділі dimanche~ sonntag~ domingo~ domenica "
        "niedzielę zondag söndag~ жексенбі~"
    ),
}

CALENDAR: Mapping[str, str] = {**MONTHS, **SEASONS, **WEEKDAYS}
