document.getElementById("app").textContent = "Row!";
