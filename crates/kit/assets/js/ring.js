// Kept by the browser of whoever asked for it: when a ring comes, it shows one sentence, which `told` holds and which
// was put before this by the server. A ring has no content, so there is nothing else that could be shown.

addEventListener("push", (event) => {
  const { words, lang, dir } = told;
  event.waitUntil(registration.showNotification(words, { lang, dir, tag: "b", renotify: false }));
});

addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(clients.openWindow(told.to));
});

// The newest sentence counts at once.
addEventListener("install", () => skipWaiting());
