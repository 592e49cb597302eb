assert new File(basedir, 'build.log').text.contains("<failOn> is 'errors'. Set it to one of: error, warning, note, never.")
true
