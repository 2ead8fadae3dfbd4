# Кой придружава, отговаря и идва.

casework-lead-decided = Решено от
casework-lead-because-gone = Предишният ти придружител вече го няма и не можахме да те попитаме. Винаги можеш да поискаш някой друг.
casework-lead-rest = { $name } вече е твоят придружител и чете плана ти. Разговорът ти и другите части се отварят едва когато кажеш да.
casework-lead-write-to = Пиши на { $name }
casework-lead-write-lead = Сега няма разговор. Можеш да започнеш със същия код.
casework-lead-write = Започни разговор
casework-lead-answer-by = Отговаряме най-късно на { $when }.
casework-lead-taken = { $name } чете въпроса ти и отговаря.
casework-lead-moved = Преместена. Преди беше { $when }.
