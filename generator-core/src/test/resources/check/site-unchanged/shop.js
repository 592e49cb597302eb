var s = document.createElement("script");
s.src = "https://from-file.example/a.js"; // expect: site-unchanged
