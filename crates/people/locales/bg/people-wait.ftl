## A short wait, when very much comes in at once

people-wait-title = Малко изчакване
people-wait-lead = Сега идват много съобщения наведнъж. Не е заради теб. Радваме се, че пишеш, и нищо не е изгубено.
# The number 112 follows.
people-wait-danger = В опасност ли си сега? Не чакай. Обади се на
people-wait-words = Това написа
people-wait-words-hint = Докато чакаш, можеш да промениш нещо.
people-wait-kept = Пазим това, което попълни. Не е нужно да го пишеш отново.
people-wait-seconds = { $seconds ->
    [one] Изчакай още една секунда и после натисни бутона.
   *[other] Изчакай { $seconds } секунди и после натисни бутона.
}
people-wait-early = { $seconds ->
    [one] Малко подрани. Остава още една секунда.
   *[other] Малко подрани. Остават още { $seconds } секунди.
}
people-wait-ready = Не е нужно да чакаш повече. Натисни бутона сега.
people-wait-send = Продължи
people-wait-why = Защо искаме това? Понякога компютър ни праща съобщения без край. С кратко изчакване държим вратата отворена за всички. Не пазим откъде пишеш.
