contact-impression = Uma impressão de alguém da equipa. Desaparece ao fim de uma semana, a não ser que digas que está certa.
contact-impression-right = Uma impressão de alguém da equipa. Disseste que está certa.
contact-impression-yes = Está certo
