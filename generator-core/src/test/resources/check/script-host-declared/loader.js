// What every page of the layout runs.
function send(data) {
  fetch("https://answers.example/v1", {method: "POST", body: data}); // expect: script-host-declared
}
var s = document.createElement("script");
s.src = "https://loaded.example/t.js"; // expect: script-host-declared
fetch("/own"); fetch("https://js.pay.example/v1");
