// Everything works without this file; it only makes some things livelier. It stores nothing on the device.

import { watchForAlarms } from "./alarm.js";
import { leaveQuickly } from "./leave.js";
import { copyTheCode, endTheHold, growWithTheText, keepDrafts, sendOnce, warnBeforeLosing } from "./forms.js";
import { workInsteadOfWaiting } from "./work.js";

leaveQuickly();
growWithTheText();
keepDrafts();
endTheHold();
sendOnce();
copyTheCode();
warnBeforeLosing();
workInsteadOfWaiting();
watchForAlarms();
