// Everything works without this file; it only makes some things livelier. It stores nothing on the device.

import { leaveQuickly } from "./leave.js";
import { copyTheCode, growWithTheText, sendOnce, warnBeforeLosing } from "./forms.js";
import { workInsteadOfWaiting } from "./work.js";

leaveQuickly();
growWithTheText();
sendOnce();
copyTheCode();
warnBeforeLosing();
workInsteadOfWaiting();
