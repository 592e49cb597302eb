document.querySelector("h1").append(new Date().getHours() < 18 ? ": open" : ": closed");

// expect: script-host-declared
var queue = document.createElement("script");
queue.src = "https://live.queuewatch.example/queue.js";
document.head.append(queue);

// expect: measurement-declared
(window._paq = window._paq || []).push(["setTrackerUrl", "//count.queuewatch.example/c.php"], ["setSiteId", "51"]);
