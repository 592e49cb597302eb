if (localStorage.getItem("yes")) {
  var s = document.createElement("script");
  s.src = "https://asked.example/c.js";
}
