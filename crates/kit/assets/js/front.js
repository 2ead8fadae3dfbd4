// The first page: leaving quickly, and sending once. It works without this file.

import { leaveQuickly } from "./leave.js";
import { sendOnce } from "./forms.js";

leaveQuickly();
sendOnce();
