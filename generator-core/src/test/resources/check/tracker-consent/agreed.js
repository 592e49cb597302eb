var s = document.createElement("script");
s.src = "https://agreed.example/c.js";
