(function (s) {
  s.src = "https://cdn.luckyorange.com/w.js";
})(document.createElement("script"));
