# What somebody says of themselves at the end, for totals alone.

casework-told-gender = What do you call yourself?
casework-told-hint = Only to count how many people we help. It is not kept in your file. We leave small numbers out. You can skip this.
casework-gender-woman = Woman
casework-gender-man = Man
casework-gender-trans = Trans
casework-gender-another = Something else
casework-told-age = How old are you?
casework-age-under-18 = Under 18
casework-age-18-22 = 18 to 22
casework-age-from-23 = 23 or older
