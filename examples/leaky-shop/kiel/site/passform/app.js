// Draws the whole page in the browser; without a browser there is nothing to see.
document.getElementById("root").textContent = "Ihre Größe";
