var t = new Image();
t.src = "https://agreed.example/t.gif"; // expect: script-host-declared
