document.forms[0].card.focus();
