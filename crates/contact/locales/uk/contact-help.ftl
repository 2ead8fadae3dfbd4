contact-impression = Враження когось із команди. Воно зникне за тиждень, якщо ти не скажеш, що це так.
contact-impression-right = Враження когось із команди. За твоїми словами, це так.
contact-impression-yes = Це так
