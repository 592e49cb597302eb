def log = new File(basedir, 'build.log').text
assert log.contains('to the one this module shares with others; set avow.skip where there is nothing to declare.')
true
