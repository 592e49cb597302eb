var g = document.createElement("script");
g.src = "https://www.google-analytics.com/analytics.js";
