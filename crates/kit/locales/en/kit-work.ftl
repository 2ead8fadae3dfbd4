# What stands on the workers' side only.

## At work

kit-lock = Lock
kit-sign-out = Sign out
kit-role = You are working as
kit-switch-role = Choose another role
kit-alarm-role = Choose the role in which you see visits.

## Buttons

kit-search = Search
