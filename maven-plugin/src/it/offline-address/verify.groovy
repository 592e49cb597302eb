def log = new File(basedir, 'build.log').text
assert log.contains('The site at an address cannot be looked at offline. Run without -o, or set <site> to its folder.')
true
