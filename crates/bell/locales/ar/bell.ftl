bell-words-something = هناك شيء من أجلك.
bell-words-reminder = تذكير.
bell-words-break = حان وقت الاستراحة.
bell-words-forecast = تغيّرت توقعات الطقس.
