"""Claims against sources: a table to be added to whenever a verdict was wrong.

A line names a claim and its figure; the indented ones below it give a verdict and a source.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from citecheck.match import match_claim
from citecheck.model import Claim

TABLE = """
Prices rose by 4.1% in May. | 4.1%
    absent: Prices rose by 4.1% in July.
The Greens won 22% in Bavaria. | 22%
    absent: In Saxony the Greens won 22%.
Only 18% of boys finish school there. | 18%
    absent: Only 18% of girls finish school there.
Marat scored 31 goals last season. | 31
    absent: Timur scored 31 goals last season.
    conflict: Last season Timur scored 31 goals and Marat 12.
The museum has 40 rooms. | 40
    absent: The hotel has 40 rooms.
    absent: The neighbouring museum has 40 rooms.
The strike cost the airline €30m. | €30m
    absent: The strike cost the railway €30m.
The widow received 5,000 marks. | 5,000 marks
    absent: The widow's son received 5,000 marks.
The tower is 80 metres high. | 80 metres
    absent: The tower stands 80 metres from the shore.
Growth of 3% is expected next year. | 3%
    approximate: Next year, growth of not less than 3% is expected.
    absent: Growth of 3% is not expected next year.
Peru recorded 8,200 cases. | 8,200
    match: In neighbouring Peru 8,200 cases were recorded.
    conflict: Chile recorded 8,200 cases, Peru 5,100 and Bolivia 4,300.
In summer it weighs 20 to 25 kg. | 20 to 25 kg
    conflict: In winter it weighs 20 to 25 kg, in summer 14 to 17.
The loan was approved by 9 of the 12 members. | 9
    match: Nine of the bank's twelve members approved the loan.
    match: Of the twelve members, nine approved the loan.
    conflict: Seven of the bank's twelve members approved the loan.
The loan was approved by 9 members. | 9
    match: Nine of the bank's twelve members approved the loan.
The lake lost 14% of its water. | 14%
    match: The lake lies in the south. It has lost 14% of its water since 1990.
    conflict: The lake lies in the south. It has lost 41% of its water since 1990.
In the year after the flood 340 members left the rowing club. | 340
    match: The rowing club was hit hard. In that year it lost 340 of its members.
The quay was built by 38 masons and 4,130 tonnes of stone were brought up the river. | 38
    match: Thirty-eight masons built the quay.
Exports grew by 4% and imports by 12%. | 12%
    match: While exports rose 4 per cent, imports were up 12 per cent.
Unemployment fell to 12%. | 12%
    conflict: Unemployment fell by 12%.
Several dozen fighters returned home. | Several dozen
    match: Dozens of fighters have come home.
    approximate: Some 60 fighters have returned home.
    conflict: Some 600 fighters have returned home.
The clashes left 49 people dead. | 49
    approximate: At least 49 people were killed in the clashes.
    absent: 49 people were injured in the clashes.
    absent: Police arrested 49 people after the clashes.
    match: Les affrontements ont fait 49 morts.
    match: В столкновениях погибли 49 человек.
    absent: В столкновениях ранены 49 человек.
    conflict: Los enfrentamientos dejaron 94 muertos.
Tashkent received 308 armoured vehicles from the US. | 308
    match: The United States delivered 308 mine-resistant armoured vehicles to Uzbekistan.
    absent: The United States delivered 308 mine-resistant armoured vehicles to Pakistan.
    match: США передали Узбекистану 308 бронемашин.
The region has 2.4 million hectares of forest. | 2.4 million hectares
    match: Forests cover 24,000 square kilometres of the region.
The report names 14 companies. | 14
    match: Fourteen firms are named in the report.
    absent: The report, issued on 14 May, names several companies.
Gas output reached 62 billion cubic metres in 2013. | 62 billion cubic metres
    conflict: Gas output reached 69 billion cubic metres in 2013.
    conflict: Gas output reached 62 billion cubic metres in 2010 and 75 billion in 2013.
    match: В 2013 году добыча газа составила 62 млрд кубометров.
About one million labour migrants work in Russia. | one million
    approximate: More than a million migrants are working in Russia.
The trial of 23 suspects opened in Dushanbe. | 23
    match: In Dushanbe 23 defendants went on trial.
The country's external debt is $2.1 billion, a third of GDP. | a third
    approximate: External debt stands at 2.1 billion dollars, or 33% of gross domestic product.
    absent: A third of the budget goes to the army; external debt is $2.1 billion.
The drill lasted ten days. | ten days
    absent: The exercise lasts from 1 to 10 May.
    conflict: The exercise lasted two weeks.
Some 500 people attended the rally in Bishkek. | 500
    match: About five hundred people gathered in Bishkek for the rally.
    absent: About 300 people attended a rally in Osh.
Of the 1,200 detainees, 340 were women. | 340
    match: 1,200 persons were detained, 340 of them women.
    conflict: 1,200 women were detained, 340 of them minors.
In 2012, 3,800 hectares of poppy were destroyed. | 3,800
    match: Police destroyed 3 800 ha of poppy fields in 2012.
    absent: Police destroyed 3,800 ha of poppy fields in 2009.
He was re-elected with 97.7% of the vote. | 97.7%
    match: He won the election with 97.7 percent of votes.
    conflict: He was re-elected with 91.2 percent of the vote.
    absent: 97.7 percent of polling stations had cameras when he was re-elected.
    match: Он был переизбран, получив 97,7 % голосов.
    match: Il a été réélu avec 97,7 % des voix.
The river is 2,400 km long. | 2,400 km
    approximate: The river runs for 1,491 miles.
    match: The 2,400-kilometre river rises in the mountains.
A kilogram costs 900 tenge. | 900 tenge
    conflict: A kilogram costs 900 roubles.
The school has 1,050 pupils and 60 teachers. | 60
    match: The school has 60 teachers for its 1,050 pupils.
    absent: The school has 1,050 pupils, 60 of whom board.
The road was rebuilt in 18 months. | 18 months
    match: It took a year and a half to rebuild the road.
The first case was found in 1987. | 1987
    match: In 1987 doctors found the first case.
    conflict: In 1978 doctors found the first case.
The town has a population of 36,000. | 36,000
    match: 36,000 people live in the town.
    conflict: The town, population 63,000, lies on the river.
    match: Die Stadt hat 36.000 Einwohner.
    conflict: La ciudad tiene 63.000 habitantes.
    match: В городе проживает 36 тысяч человек.
Fewer than 1,000 snow leopards remain. | Fewer than 1,000
    match: Fewer than a thousand snow leopards are left in the wild.
    conflict: More than 1,000 snow leopards remain.
The plane carried 298 passengers. | 298
    match: All 298 passengers aboard the plane died.
    absent: The plane was hit at 298 km/h with its passengers aboard.
The World Bank lent the country $200 million. | $200 million
    match: Всемирный банк предоставил стране кредит в 200 млн долларов.
    match: Der Weltbankkredit für das Land beträgt 200 Millionen Dollar.
The law was adopted on 3 March 2014. | 3 March 2014
    match: Закон был принят 3 марта 2014 года.
    conflict: La loi a été adoptée le 13 mars 2014.
Half of the population is under 25. | Half
    match: Половина населения моложе 25 лет.
The school has 1,050 pupils. | 1,050
    match: Okulda 1.050 öğrenci var.
    match: La scuola ha 1.050 alunni.
    match: A escola tem 1.050 alunos.
    match: W szkole uczy się 1050 uczniów.
    absent: В школе 50 учителей; основана в 1050 году.
The border is 974 km long. | 974 km
    match: La frontière est longue de 974 km.
    match: Протяжённость границы — 974 километра.
    conflict: Протяжённость границы — 794 километра.
Der Krieg dauerte 12 Jahre. | 12 Jahre
    match: The war lasted twelve years.
В Казахстане запрещены 19 организаций. | 19
    match: Kazakhstan has banned 19 organisations.
Le chômage atteint 10 %. | 10 %
    match: Unemployment has reached 10 per cent.
    conflict: Unemployment has reached 12 per cent.
The vaccine was 94% effective in the trial. | 94%
    match: In the trial the jab proved 94 per cent effective.
    conflict: The trial found the vaccine to be 49% effective.
    absent: 94% of volunteers in the trial were adults.
Sea level rose by 20 cm in the twentieth century. | 20 cm
    match: Over the 20th century the sea rose some 20 centimetres.
    absent: Sea level could rise by 50 cm in the twenty-first century.
The club paid £45m for the striker. | £45m
    match: The striker joined the club for a fee of 45 million pounds.
    absent: The club paid £45m in taxes last season.
    conflict: The striker cost the club £54m.
The phone's battery lasts 18 hours. | 18 hours
    conflict: The phone's battery lasts 12 hours.
The novel sold 2 million copies in Japan. | 2 million
    match: Two million copies of the novel were sold in Japan.
    absent: The novel sold 2 million copies in Brazil.
    conflict: In Japan the novel has sold 2.6 million copies.
    match: Le roman s'est vendu à deux millions d'exemplaires au Japon.
    match: Роман разошёлся в Японии тиражом 2 млн экземпляров.
One in ten children is overweight. | One in ten
    match: Some 10% of children are overweight.
    absent: One in ten adults is overweight.
The satellite weighs 1,300 kg. | 1,300 kg
    match: The 1.3-tonne satellite was launched on Friday.
    absent: The satellite was built by 1,300 engineers.
Parliament has 450 deputies. | 450
    match: There are 450 members of parliament.
    conflict: Parliament passed the law with 226 votes; it has 425 deputies.
The strike cost the airline 40 million euros. | 40 million euros
    match: The airline lost EUR 40m because of the strike.
    absent: The airline lost EUR 40m because of the storm.
The dam supplies power to 600,000 homes. | 600,000
    match: The dam generates electricity for six hundred thousand households.
    conflict: The dam generates electricity for 60,000 households.
    absent: The flood behind the dam destroyed 600,000 homes.
    match: Плотина снабжает электроэнергией 600 тысяч домов.
    match: La presa suministra electricidad a 600.000 hogares.
Wages rose by 3.2% last year while prices rose by 5.1%. | 5.1%
    match: Last year pay went up 3.2 per cent and prices 5.1 per cent.
Wages rose by 3.2% last year while prices rose by 5.1%. | 3.2%
    absent: Prices rose by 3.2% last year.
The bridge carries 70,000 cars a day. | 70,000
    match: Each day 70,000 vehicles cross the bridge.
    absent: The bridge cost 70,000 pounds to repair.
About 8,000 elephants live in the park. | 8,000
    approximate: The park is home to roughly 8,300 elephants.
    conflict: The park is home to 12,000 elephants.
    absent: The park is home to 8,000 buffalo.
The minister resigned on 12 April 2016. | 12 April 2016
    match: On April 12, 2016, the minister stepped down.
    conflict: The minister stepped down on 21 April 2016.
    absent: The minister resigned after a scandal. Published 12 April 2016.
    match: O ministro demitiu-se em 12 de abril de 2016.
    match: Министр подал в отставку 12 апреля 2016 года.
    conflict: Министр подал в отставку 21 апреля 2016 года.
The journey takes three and a half hours by train. | three and a half hours
    match: By train the trip takes 3.5 hours.
    absent: By bus the trip takes 3.5 hours.
The hospital has 250 beds. | 250
    conflict: The hospital has 205 beds.
    absent: The hospital employs 250 nurses.
    match: L'hôpital compte 250 lits.
    match: В больнице 250 коек.
    conflict: Das Krankenhaus hat 205 Betten.
    absent: La scuola ha 250 alunni.
Two of the five bombs failed to explode. | five
    match: Of five bombs, two did not go off.
The party won 112 of 350 seats. | 112
    match: It took 112 seats in the 350-member house.
    conflict: The party won 121 of 350 seats.
    match: Die Partei gewann 112 der 350 Sitze.
    match: Le parti a remporté 112 des 350 sièges.
The lake is 1,642 metres deep. | 1,642
    match: With a depth of 1642 m, the lake is the deepest on Earth.
    absent: The lake lies 1,642 metres above the sea.
More than half of the students fail the exam. | More than half
    match: Over 50% of students do not pass the exam.
    conflict: 40% of the students fail the exam.
The vaccine was 94% effective. | 94%
    match: Le vaccin est efficace à 94 %.
    match: Вакцина эффективна на 94 %.
The population of Mali is 15 million. | 15 million
    match: La population du Mali est de 15 millions d'habitants.
    absent: La population du Niger est de 15 millions d'habitants.
Iran freed 40 prisoners. | 40
    match: Иран освободил 40 заключённых.
    conflict: L'Iran a libéré 14 prisonniers.
    match: Im Iran wurden 40 Gefangene freigelassen.
"""


def cases() -> Iterator[tuple[str, str, str, str]]:
    claim = figure = ""
    for line in TABLE.strip().splitlines():
        if line.startswith(" "):
            verdict, source = line.strip().split(": ", 1)
            yield claim, figure, source, verdict
        else:
            claim, figure = line.split(" | ")


@pytest.mark.parametrize(
    ("claim", "figure", "source", "verdict"),
    list(cases()),
    ids=[f"{figure} against {source}" for _, figure, source, _ in cases()],
)
def test_a_source_is_judged_as_a_careful_reader_would(
    claim: str, figure: str, source: str, verdict: str
) -> None:
    (item,) = match_claim(Claim("c", claim, figures=(figure,), quotes=()), source)
    assert item.verdict == verdict
