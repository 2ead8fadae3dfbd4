# Хто супроводжує, відповідає і приходить.

casework-lead-decided = Вирішили
casework-lead-because-gone = Твого попереднього супровідника вже немає, і ми не могли тебе запитати. Ти завжди можеш попросити когось іншого.
casework-lead-rest = { $name } тепер твій супровідник і читає твій план. Твоя розмова та інші частини відкриються лише тоді, коли ти скажеш «так».
casework-lead-write-to = Написати: { $name }
casework-lead-write-lead = Зараз розмови немає. Ти можеш почати її з тим самим кодом.
casework-lead-write = Почати розмову
casework-lead-answer-by = Відповімо не пізніше { $when }.
casework-lead-taken = { $name } читає твоє запитання і відповість.
casework-lead-moved = Перенесено. Було { $when }.
