(function () {
  var s = document.createElement("script");
  s.src = "https://filed.example/c.js"; // expect: tracker-consent
  document.head.appendChild(s);
})();
