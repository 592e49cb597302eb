def log = new File(basedir, 'build.log').text
assert log.contains("The server 'shop.example' of <servers> is not in the settings."
    + " Add a <server> with this <id> to settings.xml, or take the id out of <servers>.")
assert log.contains("The server 'without-password.example' of <servers> has no password in the settings."
    + " Give it a <username> and a <password>, or, for a token, a <password> alone.")
assert !new File(basedir, 'target/avow-report').exists()
true
