# Voor wie jong is: op wie iemand valt, en thuis (PRO-15).
contact-youth-like = Do you like boys, girls or both, or do you not know yet? That is fine. You do not have to tell.
contact-youth-home = We do not tell at home whom you like. Not even if we have to talk to somebody about your safety.
contact-youth-alone = Do you feel alone, or is it not safe to say this at home? Write to us. We also know groups for young people who go through the same.
