document.querySelector("h1").append(new Date().getHours() < 18 ? ": open" : ": closed");
