var a = document.createElement("script");
a.src = "https://googleads.g.doubleclick.net/pagead/ads.js";
