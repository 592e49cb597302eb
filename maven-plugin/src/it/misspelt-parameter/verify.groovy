String log = new File(basedir, 'build.log').text
assert log.contains("[WARNING] <overaly> is no parameter of any goal and does nothing. Did you mean 'overlay'?")
assert log.contains("[WARNING] <unheardOf> is no parameter of any goal and does nothing. 'mvn avow:help -Ddetail' tells those that are.")
assert log.contains("[WARNING] 'avow.asof' is no property of any goal and does nothing. Did you mean 'avow.asOf'?")
// Of another goal, and of somebody else.
assert !log.contains('<mails> is')
assert !log.contains('avow.release')
true
