document.querySelector("nav").hidden = true;
